"""An immigrant needs the vaccines on the list, unless a doctor says they do not fit or a belief forbids them all."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.ground_choices import VaccineReason
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-1-a-ii-vaccination",
    room="grounds",
    cites=(
        Cite("INA 212(a)(1)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(g)(2)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.vaccination",),
    checked_on=date(2026, 11, 24),
)

GROUND = "vaccination"
BELIEFS = (VaccineReason.RELIGIOUS_OR_MORAL_ALL, VaccineReason.RELIGIOUS_OR_MORAL_SOME)
BELIEF = Found(Trigger.APPLIES, traits=frozenset({Trait.BELIEF}))


def find(facts: Facts, world: World) -> Found:
    """Missing for a reason that a waiver may cover, or for one that a vaccine or a paper puts right."""
    told = asked(facts, world, GROUND)
    if not told.yes("missing"):
        return NOT_FOUND
    return BELIEF if told.one_of("reason", VaccineReason) in BELIEFS else CURE
