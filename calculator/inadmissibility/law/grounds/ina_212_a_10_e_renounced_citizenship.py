"""Someone who gave up US citizenship to avoid taxes is inadmissible."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-10-e-renounced-citizenship",
    room="grounds",
    cites=(Cite("INA 212(a)(10)(E)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.renounced_citizenship",),
    checked_on=date(2026, 11, 24),
)

GROUND = "renounced_citizenship"


def find(facts: Facts, world: World) -> Found:
    """Whether citizenship was given up to avoid taxes."""
    return APPLIES if asked(facts, world, GROUND).yes("to_avoid_tax") else NOT_FOUND
