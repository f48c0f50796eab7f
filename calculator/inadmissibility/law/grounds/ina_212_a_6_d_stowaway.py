"""A stowaway is inadmissible on arrival; applying later with a visa puts it right."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-d-stowaway",
    room="grounds",
    cites=(Cite("INA 212(a)(6)(D)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("stays.entry", "stays.here_now"),
    checked_on=date(2026, 11, 24),
)

GROUND = "stowaway"


def find(facts: Facts, world: World) -> Found:
    """The last stay goes on and began as a stowaway."""
    stay, path = facts.stays[-1], f"stays[{len(facts.stays) - 1}]"
    if world.choice(f"{path}.entry", stay.entry, Entry) is not Entry.STOWAWAY or stay.left_on is not None:
        return NOT_FOUND
    here = stay.exit is None and world.choice(f"{path}.here_now", stay.here_now, (True, False))
    return CURE if here else NOT_FOUND
