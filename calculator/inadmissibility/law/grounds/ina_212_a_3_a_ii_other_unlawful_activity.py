"""Coming for other unlawful activity makes a person inadmissible, and no waiver for an immigrant or a visit exists."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-3-a-ii-other-unlawful-activity",
    room="grounds",
    cites=(Cite("INA 212(a)(3)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.other_unlawful_activity",),
    checked_on=date(2026, 11, 24),
)

GROUND = "other_unlawful_activity"


def find(facts: Facts, world: World) -> Found:
    """Whether an officer said that this ground applies."""
    return APPLIES if asked(facts, world, GROUND).yes("found") else NOT_FOUND
