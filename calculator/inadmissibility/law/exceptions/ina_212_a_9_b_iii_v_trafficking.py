"""The 3- and 10-year bars do not reach a victim of severe trafficking that was a central reason for the stay."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iii-v-trafficking",
    room="exceptions",
    cites=(Cite("INA 212(a)(9)(B)(iii)(V)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=(
        "person.trafficking_victim",
        "person.trafficking_caused_stay",
    ),
    checked_on=date(2026, 11, 24),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether severe trafficking was at least one central reason for the unlawful presence."""
    return world.choice("person.trafficking_victim", facts.person.trafficking_victim, (True, False)) and world.choice(
        "person.trafficking_caused_stay", facts.person.trafficking_caused_stay, (True, False)
    )
