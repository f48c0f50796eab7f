"""A listed disease that is still untreated keeps a person out until it is treated, or a waiver is granted."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.ground_choices import Disease
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-1-a-i-communicable-disease",
    room="grounds",
    cites=(
        Cite("INA 212(a)(1)(A)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("42 CFR 34.2(b)", "https://www.ecfr.gov/current/title-42/section-34.2"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),
        InForce(date(2010, 1, 4), "42 CFR 34.2(b) as amended: HIV left the list"),
    ),
    mark="settled",
    check_first=True,
    needs=("grounds.communicable_disease",),
    checked_on=date(2026, 11, 24),
)

GROUND = "communicable_disease"
HIV_LEFT_THE_LIST = date(2010, 1, 4).toordinal()


def find(facts: Facts, world: World) -> Found:
    """Listed and not yet treated; a disease that is not on the list is no ground."""
    told = asked(facts, world, GROUND)
    disease = told.one_of("disease", Disease)
    if disease is Disease.OTHER or (disease is Disease.HIV and facts.as_of >= HIV_LEFT_THE_LIST):
        return NOT_FOUND
    return NOT_FOUND if told.yes("treated") else APPLIES
