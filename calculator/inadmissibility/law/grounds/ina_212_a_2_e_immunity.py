"""Someone who claimed immunity from prosecution, left and never went before the court is inadmissible."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-e-immunity",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(E)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.immunity",),
    checked_on=date(2026, 11, 24),
)

GROUND = "immunity"


def find(facts: Facts, world: World) -> Found:
    """Claimed, then left, and did not submit to the court since."""
    told = asked(facts, world, GROUND)
    met = told.yes("claimed") and told.yes("left_after") and not told.yes("submitted_to_court")
    return APPLIES if met else NOT_FOUND
