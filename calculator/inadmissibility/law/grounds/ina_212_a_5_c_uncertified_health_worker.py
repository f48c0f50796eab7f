"""A health worker needs a certificate first; getting it is the way out."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.choices import Petition, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-5-c-uncertified-health-worker",
    room="grounds",
    cites=(Cite("INA 212(a)(5)(C)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="likely",
    check_first=False,
    needs=("grounds.uncertified_health_worker", "case.petition"),
    checked_on=date(2026, 11, 24),
)

GROUND = "uncertified_health_worker"


def find(facts: Facts, world: World) -> Found:
    """Asked of health workers who immigrate to work, and of some visitors."""
    if not asked(facts, world, GROUND).yes("applies"):
        return NOT_FOUND
    if world.choice("case.seeking", facts.case.seeking, Seeking) is Seeking.NONIMMIGRANT_VISA:
        return CURE
    petition = world.choice("case.petition", facts.case.petition, Petition)
    return CURE if petition is Petition.EMPLOYMENT else NOT_FOUND
