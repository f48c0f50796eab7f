"""A wife, husband or child who knowingly gained from drug trafficking is inadmissible for 5 years after the gain."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-c-ii-drug-trafficking-benefit",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(C)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.drug_trafficking_benefit",),
    checked_on=date(2026, 11, 24),
)

GROUND = "drug_trafficking_benefit"
YEARS = 5
TRAITS = frozenset({Trait.TRAFFICKING})


def find(facts: Facts, world: World) -> Found:
    """Knowing of it, with a benefit in the past 5 years."""
    told = asked(facts, world, GROUND)
    if not (told.yes("knew") and told.within("benefited_on", YEARS)):
        return NOT_FOUND
    return Found(Trigger.APPLIES, told.anniversary("benefited_on", YEARS), TRAITS)
