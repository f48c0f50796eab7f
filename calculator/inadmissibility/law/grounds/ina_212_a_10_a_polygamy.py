"""Coming to practice polygamy is a ground for immigrants; it ends when it is not practiced."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-10-a-polygamy",
    room="grounds",
    cites=(Cite("INA 212(a)(10)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.polygamy",),
    checked_on=date(2026, 11, 24),
)

GROUND = "polygamy"


def find(facts: Facts, world: World) -> Found:
    """Whether the person comes to practice it."""
    return CURE if asked(facts, world, GROUND).yes("coming_to_practice") else NOT_FOUND
