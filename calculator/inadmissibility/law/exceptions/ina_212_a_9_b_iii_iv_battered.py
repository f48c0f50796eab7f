"""The 3- and 10-year bars do not reach a battered spouse or child whose overstay is linked to the abuse."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iii-iv-battered",
    room="exceptions",
    cites=(
        Cite("INA 212(a)(9)(B)(iii)(IV)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(6)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("IIRIRA 301(c)(2)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b), 301(c)(2)"),),
    mark="settled",
    check_first=True,
    needs=(
        "person.battered",
        "person.abuse_caused_overstay",
        "stays.entered_on",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("battered_conditions",),
)

LIFTS = ("three_year", "ten_year")
NO_LINK_BEFORE = day("1997-04-01")


def lifts(facts: Facts, world: World) -> bool:
    """Whether abuse is linked to breaking the terms of the visa; of who first came before the act no link is asked."""
    if not world.choice("person.battered", facts.person.battered, (True, False)):
        return False
    return world.before("stays[0].entered_on", NO_LINK_BEFORE) or world.choice(
        "person.abuse_caused_overstay", facts.person.abuse_caused_overstay, (True, False)
    )
