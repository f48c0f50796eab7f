"""The 3- and 10-year bars are generally not among the grounds for registry, open to people here before 1972."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-249-registry-admissibility",
    room="exceptions",
    cites=(Cite("INA 249", "https://www.law.cornell.edu/uscode/text/8/1259"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect"),),
    mark="likely",
    check_first=False,
    needs=(
        "case.seeking",
        "stays.entered_on",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")
ENTERED_BEFORE = day("1972-01-01")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies for registry and first came in before the day that the act names."""
    return facts.case.seeking is Seeking.REGISTRY and world.before("stays[0].entered_on", ENTERED_BEFORE)
