"""A disorder is a ground only with harmful behavior that is going on, or that was and is likely to come back."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-1-a-iii-disorder",
    room="grounds",
    cites=(
        Cite("INA 212(a)(1)(A)(iii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7(b)", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.disorder",),
    checked_on=date(2026, 11, 24),
)

GROUND = "disorder"


def find(facts: Facts, world: World) -> Found:
    """A disorder with harmful behavior that is likely to recur, and not in lasting remission."""
    told = asked(facts, world, GROUND)
    harmful = told.yes("harmful_behavior") and not told.yes("in_remission") and told.yes("likely_to_recur")
    return APPLIES if harmful else NOT_FOUND
