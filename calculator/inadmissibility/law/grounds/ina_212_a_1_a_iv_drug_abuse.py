"""A doctor's finding of drug abuse or addiction has no waiver; time without drugs and a new exam put it right."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-1-a-iv-drug-abuse",
    room="grounds",
    cites=(
        Cite("INA 212(a)(1)(A)(iv)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7(b)(1)", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.drug_abuse",),
    checked_on=date(2026, 11, 24),
)

GROUND = "drug_abuse"


def find(facts: Facts, world: World) -> Found:
    """Found by the doctor and not in lasting remission."""
    told = asked(facts, world, GROUND)
    return CURE if told.yes("found_by_doctor") and not told.yes("in_remission") else NOT_FOUND
