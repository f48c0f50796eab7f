"""Reason to believe in money laundering is enough, without any conviction, and no immigrant waiver exists."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-i-money-laundering",
    room="grounds",
    cites=(Cite("INA 212(a)(2)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.money_laundering",),
    checked_on=date(2026, 11, 24),
)

GROUND = "money_laundering"


def find(facts: Facts, world: World) -> Found:
    """Whether there is reason to believe it."""
    return APPLIES if asked(facts, world, GROUND).yes("reason_to_believe") else NOT_FOUND
