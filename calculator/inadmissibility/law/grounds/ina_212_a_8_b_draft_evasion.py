"""Someone who left to avoid the draft is inadmissible, but not one who was a visitor when leaving."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-8-b-draft-evasion",
    room="grounds",
    cites=(Cite("INA 212(a)(8)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.draft_evasion",),
    checked_on=date(2026, 11, 24),
)

GROUND = "draft_evasion"


def find(facts: Facts, world: World) -> Found:
    """Found, unless the person left as a nonimmigrant."""
    told = asked(facts, world, GROUND)
    return APPLIES if told.yes("found") and not told.yes("nonimmigrant_then") else NOT_FOUND
