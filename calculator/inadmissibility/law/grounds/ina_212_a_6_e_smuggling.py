"""Knowingly helping any other foreigner enter unlawfully is a ground for life, your own child included."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-e-smuggling",
    room="grounds",
    cites=(Cite("INA 212(a)(6)(E)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.smuggling",),
    checked_on=date(2026, 11, 24),
)

GROUND = "smuggling"


def find(facts: Facts, world: World) -> Found:
    """Helped, and outside the old family-unity exception."""
    told = asked(facts, world, GROUND)
    return APPLIES if told.yes("helped_knowingly") and not told.yes("family_unity_1988") else NOT_FOUND
