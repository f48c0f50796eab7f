"""The permanent bar can be waived for a survivor of abuse whose removal, exit or return is connected to the abuse."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-c-iii-vawa",
    room="waivers",
    cites=(Cite("INA 212(a)(9)(C)(iii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(C) took effect (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("person.vawa_self_petitioner",),
    checked_on=date(2026, 11, 24),
)

FORM = "I-601"
GROUNDS = ("permanent_presence", "permanent_removal")
CLASSES = (Seeking.VAWA_IMMIGRANT_VISA, Seeking.VAWA_ADJUSTMENT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The permanent bar, for who applies as a survivor of abuse."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A self-petition, and a connection between the abuse and the removal, departure, return or attempt."""
    return (
        Requirement("vawa_self_petitioner", facts.person.vawa_self_petitioner),
        Requirement("connected_to_abuse", facts.person.abuse_caused_return),
    )
