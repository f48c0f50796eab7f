"""For a green card under NACARA 202 or HRIFA the removal bars and the permanent bar can generally be waived here."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="nacara-202-hrifa-waiver",
    room="waivers",
    cites=(
        Cite("8 CFR 245.13", "https://www.ecfr.gov/current/title-8/section-245.13"),
        Cite("8 CFR 245.15", "https://www.ecfr.gov/current/title-8/section-245.15"),
        Cite("LIFE Act Amendments section 1505"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9) took effect (start of this program not confirmed)"),),
    mark="likely",
    check_first=True,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

FORM = "I-601"
GROUNDS = ("removal_5", "removal_10", "removal_20", "removal_permanent", "permanent_presence", "permanent_removal")
CLASSES = (Seeking.NACARA_OR_HAITIAN,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The bars after a removal and the permanent bar."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Nothing but discretion."""
    return ()
