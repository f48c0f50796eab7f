"""A day in the United States counts as unlawful presence unless a rule makes it authorized or leaves it out."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.ledger import EVERY_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii",
    room="ledger",
    cites=(Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.entered_on", "stays.left_on", "as_of"),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Every day of the stay counts for every bar; the other rules are asked first."""
    return (Claim(stay.entered_on, stay.present_to, EVERY_COUNT),)
