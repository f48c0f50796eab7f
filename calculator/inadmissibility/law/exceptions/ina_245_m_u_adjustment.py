"""The 3- and 10-year bars are not applied when a person in U status asks for a green card."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-245-m-u-adjustment",
    room="exceptions",
    cites=(Cite("INA 245(m)", "https://www.law.cornell.edu/uscode/text/8/1255"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies on the basis of U status."""
    return facts.case.seeking is Seeking.U_ADJUSTMENT
