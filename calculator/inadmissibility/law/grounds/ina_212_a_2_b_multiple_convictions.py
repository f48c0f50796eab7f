"""Two or more convictions with sentences that add up to 5 years or more make a person inadmissible."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-b-multiple-convictions",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.multiple_convictions",),
    checked_on=date(2026, 11, 24),
)

GROUND = "multiple_convictions"


def find(facts: Facts, world: World) -> Found:
    """Two or more, five years or more together, and not purely political."""
    told = asked(facts, world, GROUND)
    met = told.yes("two_or_more") and told.yes("five_years_or_more") and not told.yes("political")
    return APPLIES if met else NOT_FOUND
