"""Membership in a communist or other totalitarian party is a ground for immigrants, with many ways out."""

from datetime import date

from inadmissibility.kernel.days import Rough
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import Asked, asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-3-d-party-membership",
    room="grounds",
    cites=(Cite("INA 212(a)(3)(D)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.party_membership",),
    checked_on=date(2026, 11, 24),
)

GROUND = "party_membership"
YEARS = 2
YEARS_IN_POWER = 5
EXCUSES = ("involuntary", "under_16_only", "needed_for_living")


def find(facts: Facts, world: World) -> Found:
    """A meaningful, willing membership that has not ended long enough ago."""
    told = asked(facts, world, GROUND)
    if not told.yes("member") or _excused(told):
        return NOT_FOUND
    if told.yes("still_member"):
        return APPLIES
    if told.yes("threat"):
        return APPLIES
    years = YEARS_IN_POWER if told.yes("controls_government") else YEARS
    last_day = told.anniversary("ended_on", years)
    if told.over("ended_on", years):
        return NOT_FOUND
    return Found(Trigger.APPLIES, Rough(last_day.first - 1, last_day.last - 1))


def _excused(told: Asked) -> bool:
    """In name only, forced, in childhood, or needed to live."""
    return not told.yes("meaningful") or any(told.yes(name) for name in EXCUSES)
