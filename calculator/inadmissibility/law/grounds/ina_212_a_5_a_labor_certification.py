"""Some work-based immigrants need a labor certification; family immigrants and fiances never do."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.choices import Petition
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-5-a-labor-certification",
    room="grounds",
    cites=(Cite("INA 212(a)(5)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.labor_certification", "case.petition"),
    checked_on=date(2026, 11, 24),
)

GROUND = "labor_certification"


def find(facts: Facts, world: World) -> Found:
    """Asked of work-based cases only."""
    told = asked(facts, world, GROUND)
    if not told.yes("needed_and_missing"):
        return NOT_FOUND
    petition = world.choice("case.petition", facts.case.petition, Petition)
    return CURE if petition is Petition.EMPLOYMENT else NOT_FOUND
