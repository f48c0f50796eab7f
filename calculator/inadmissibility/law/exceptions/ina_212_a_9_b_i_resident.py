"""The 3- and 10-year bars do not reach a lawful permanent resident."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-i-resident",
    room="exceptions",
    cites=(Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("person.resident",),
    checked_on=date(2026, 11, 24),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person is a lawful permanent resident on the day asked about."""
    return world.choice("person.resident", facts.person.resident, (True, False))
