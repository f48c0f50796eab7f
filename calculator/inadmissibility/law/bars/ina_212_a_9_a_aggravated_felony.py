"""After a conviction for an aggravated felony, at any time, a removal bar does not end."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-a-aggravated-felony",
    room="bars",
    cites=(Cite("INA 212(a)(9)(A)(i), (ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(
        "person.aggravated_felony",
        "removals",
        "stays.exit",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=(
        "aggravated_felony_itself",
        "consent_granted",
    ),
)

BAR = "removal_permanent"


def applies(facts: Facts, world: World) -> bool:
    """Whether the person was convicted of an aggravated felony, at any time."""
    return world.choice("person.aggravated_felony", facts.person.aggravated_felony, (True, False))
