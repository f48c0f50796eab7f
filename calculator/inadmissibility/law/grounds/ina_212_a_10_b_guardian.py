"""Someone who must accompany a helpless person who is refused is inadmissible too."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-10-b-guardian",
    room="grounds",
    cites=(Cite("INA 212(a)(10)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.guardian",),
    checked_on=date(2026, 11, 24),
)

GROUND = "guardian"


def find(facts: Facts, world: World) -> Found:
    """Whether the person is needed as a guardian."""
    return APPLIES if asked(facts, world, GROUND).yes("needed") else NOT_FOUND
