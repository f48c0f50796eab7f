"""Keeping a child abroad against a custody order is a ground until the child is returned."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-10-c-child-abduction",
    room="grounds",
    cites=(Cite("INA 212(a)(10)(C)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.child_abduction",),
    checked_on=date(2026, 11, 24),
)

GROUND = "child_abduction"


def find(facts: Facts, world: World) -> Found:
    """A child is kept and was not returned."""
    told = asked(facts, world, GROUND)
    return CURE if told.yes("child_kept") and not told.yes("child_returned") else NOT_FOUND
