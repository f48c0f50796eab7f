"""Reason to believe in drug trafficking is enough, without any conviction, and no immigrant waiver exists."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-c-i-drug-trafficking",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(C)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.drug_trafficking",),
    checked_on=date(2026, 11, 24),
)

GROUND = "drug_trafficking"
TRAITS = frozenset({Trait.TRAFFICKING})


def find(facts: Facts, world: World) -> Found:
    """Whether there is reason to believe it."""
    told = asked(facts, world, GROUND)
    return Found(Trigger.APPLIES, traits=TRAITS) if told.yes("reason_to_believe") else NOT_FOUND
