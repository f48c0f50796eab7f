"""The 3- and 10-year bars are not applied when a special immigrant juvenile asks for a green card here."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-245-h-2-a-special-immigrant-juvenile",
    room="exceptions",
    cites=(Cite("INA 245(h)(2)(A)", "https://www.law.cornell.edu/uscode/text/8/1255"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies as a special immigrant juvenile."""
    return facts.case.seeking is Seeking.SPECIAL_IMMIGRANT_JUVENILE
