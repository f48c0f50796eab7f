"""For U status, given to victims of crimes, every ground can be waived but Nazi persecution, genocide and torture."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-14-u-status",
    room="waivers",
    cites=(
        Cite("INA 212(d)(14)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.17", "https://www.ecfr.gov/current/title-8/section-212.17"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(d)(14) (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

FORM = "I-192"
NEVER = ("nazi_persecution", "genocide", "torture_or_killing")
CLASSES = (Seeking.U_STATUS,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but these."""
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Nothing but the public or national interest, which officers weigh."""
    return ()
