"""The 3- and 10-year bars are generally not applied to a green card under NACARA 202 or HRIFA."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="nacara-202-hrifa",
    room="exceptions",
    cites=(
        Cite("8 CFR 245.13", "https://www.ecfr.gov/current/title-8/section-245.13"),
        Cite("8 CFR 245.15", "https://www.ecfr.gov/current/title-8/section-245.15"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this program not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies under one of the two acts."""
    return facts.case.seeking is Seeking.NACARA_OR_HAITIAN
