"""Prostitution or procuring makes a person inadmissible for 10 years after the last act, and while coming to do it."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-d-prostitution",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(D)(i), (ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.prostitution",),
    checked_on=date(2026, 11, 24),
)

GROUND = "prostitution"
YEARS = 10


def find(facts: Facts, world: World) -> Found:
    """Coming to engage in it, or an act within 10 years."""
    told = asked(facts, world, GROUND)
    traits = frozenset({Trait.ONLY_PROSTITUTION})
    if told.yes("coming_to_engage"):
        return Found(Trigger.APPLIES, traits=traits)
    if not told.within("last_on", YEARS):
        return NOT_FOUND
    return Found(Trigger.APPLIES, told.anniversary("last_on", YEARS), traits)
