"""The 3- and 10-year bars generally do not stop a T green card if trafficking was a central reason for the stay."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-245-l-t-adjustment",
    room="exceptions",
    cites=(
        Cite("INA 245(l)", "https://www.law.cornell.edu/uscode/text/8/1255"),
        Cite("8 CFR 245.23(c)(3)", "https://www.ecfr.gov/current/title-8/section-245.23"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this clause not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=(
        "case.seeking",
        "person.trafficking_victim",
        "person.trafficking_caused_stay",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person adjusts on the basis of T status and the trafficking was a central reason for the days."""
    return (
        facts.case.seeking is Seeking.T_ADJUSTMENT
        and world.choice("person.trafficking_victim", facts.person.trafficking_victim, (True, False))
        and world.choice("person.trafficking_caused_stay", facts.person.trafficking_caused_stay, (True, False))
    )
