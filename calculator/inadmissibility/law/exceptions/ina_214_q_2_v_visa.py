"""The 3- and 10-year bars are generally not applied to a V visa or V status, but they are at the green card."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-214-q-2-v-visa",
    room="exceptions",
    cites=(Cite("INA 214(q)(2)", "https://www.law.cornell.edu/uscode/text/8/1184"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this clause not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies for the V visa or status itself."""
    return facts.case.seeking is Seeking.V_VISA
