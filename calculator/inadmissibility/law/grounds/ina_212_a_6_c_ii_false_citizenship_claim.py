"""A false claim to be a US citizen, made since September 30, 1996, is a ground for life without an immigrant waiver."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import Asked, asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-c-ii-false-citizenship-claim",
    room="grounds",
    cites=(Cite("INA 212(a)(6)(C)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1996, 9, 30), "IIRIRA 344"),),
    mark="settled",
    check_first=False,
    needs=("grounds.false_citizenship_claim",),
    checked_on=date(2026, 11, 24),
    readings=("false_claim_capacity",),
)

GROUND = "false_citizenship_claim"
STARTS = date(1996, 9, 30).toordinal()


def find(facts: Facts, world: World) -> Found:
    """Made since that day, not taken back in time, and outside the exception for children of citizens."""
    told = asked(facts, world, GROUND)
    if told.before("on", STARTS) or told.yes("taken_back_at_once") or _excepted(told):
        return NOT_FOUND
    understood = told.yes("knowingly") and not told.yes("child_without_capacity")
    if not understood and world.side("false_claim_capacity") == "defence_exists":
        return NOT_FOUND
    return APPLIES


def _excepted(told: Asked) -> bool:
    """Both parents citizens, lived here for good before 16, and honestly believed it."""
    return told.yes("parents_citizens") and told.yes("lived_here_before_16") and told.yes("believed_citizen")
