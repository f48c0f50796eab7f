"""Coming to engage in other commercialized vice makes a person inadmissible."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-d-iii-commercialized-vice",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(D)(iii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.commercialized_vice",),
    checked_on=date(2026, 11, 24),
)

GROUND = "commercialized_vice"


def find(facts: Facts, world: World) -> Found:
    """Whether the person comes to engage in it."""
    return APPLIES if asked(facts, world, GROUND).yes("coming_to_engage") else NOT_FOUND
