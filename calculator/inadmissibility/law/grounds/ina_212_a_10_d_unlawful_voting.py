"""Voting unlawfully is a ground for life without an immigrant waiver, with an exception for children of citizens."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-10-d-unlawful-voting",
    room="grounds",
    cites=(Cite("INA 212(a)(10)(D)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.unlawful_voting",),
    checked_on=date(2026, 11, 24),
)

GROUND = "unlawful_voting"


def find(facts: Facts, world: World) -> Found:
    """Voted, and outside the exception for who honestly believed to be a citizen."""
    told = asked(facts, world, GROUND)
    excepted = (
        told.yes("voted")
        and told.yes("parents_citizens")
        and told.yes("lived_here_before_16")
        and told.yes("believed_citizen")
    )
    return APPLIES if told.yes("voted") and not excepted else NOT_FOUND
