"""A student who broke the public school rule is inadmissible until 5 years without a break outside have passed."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import NOT_FOUND, Found, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-g-student-visa-abuse",
    room="grounds",
    cites=(
        Cite("INA 212(a)(6)(G)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 214(m)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.student_visa_abuse",),
    checked_on=date(2026, 11, 24),
)

GROUND = "student_visa_abuse"
YEARS = 5


def find(facts: Facts, world: World) -> Found:
    """Broke the rule, and has not been outside for 5 years without a break."""
    told = asked(facts, world, GROUND)
    if not told.yes("broke_rule") or not told.within("left_on", YEARS):
        return NOT_FOUND
    return Found(Trigger.APPLIES, told.anniversary("left_on", YEARS))
