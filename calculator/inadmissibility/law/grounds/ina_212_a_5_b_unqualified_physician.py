"""A doctor coming to practice must pass the exam first; passing it is the way out."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.choices import Petition
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-5-b-unqualified-physician",
    room="grounds",
    cites=(Cite("INA 212(a)(5)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="likely",
    check_first=False,
    needs=("grounds.unqualified_physician", "case.petition"),
    checked_on=date(2026, 11, 24),
)

GROUND = "unqualified_physician"


def find(facts: Facts, world: World) -> Found:
    """Asked of doctors who immigrate to work."""
    if not asked(facts, world, GROUND).yes("applies"):
        return NOT_FOUND
    petition = world.choice("case.petition", facts.case.petition, Petition)
    return CURE if petition is Petition.EMPLOYMENT else NOT_FOUND
