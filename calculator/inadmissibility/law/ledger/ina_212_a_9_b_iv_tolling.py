"""By statute, a timely extension or change request takes at most 120 days out of the 3-year count, and no other."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.requests import lost, outcome, requests_of, standing
from inadmissibility.records.choices import Decision
from inadmissibility.records.ledger import ALL_BUT_THREE_YEAR, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iv-tolling",
    room="ledger",
    cites=(Cite("INA 212(a)(9)(B)(iv)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(
        "periods.extension_or_change",
        "stays.entry",
        "stays.authorized_until",
    ),
    checked_on=date(2026, 11, 24),
    readings=("extension_pending_length",),
)

DAYS = 120


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Left out of the 3-year count only, at most 120 days after the allowed stay, by the reading that ends there."""
    mine = requests_of(stay, timeline)
    return tuple(found for period in mine for found in _tolled(period, mine, stay, world))


def _tolled(period: LaidPeriod, mine: list[LaidPeriod], stay: LaidStay, world: World) -> tuple[Claim, ...]:
    stands = standing(period, mine, stay, world)
    first = stands.goes_on_from
    if (
        stands.ends is None
        or not stands.timely
        or period.last < first
        or outcome(period, world) is Decision.APPROVED
        or lost(period, world)
        or world.side("extension_pending_length") != "days_120"
    ):
        return ()
    return (Claim(first, min(period.last, first + DAYS - 1), ALL_BUT_THREE_YEAR),)
