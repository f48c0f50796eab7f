"""An ESTA visitor who leaves within the days given for satisfactory departure has not overstayed."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-217-3-a-satisfactory-departure",
    room="ledger",
    cites=(Cite("8 CFR 217.3(a)", "https://www.ecfr.gov/current/title-8/section-217.3"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(
        "periods.satisfactory_departure",
        "stays.entry",
        "stays.left_on",
    ),
    checked_on=date(2026, 11, 24),
)

DAYS = 30


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized for up to 30 days more, for a traveler who leaves within them."""
    ends = stay.authorized_until
    if stay.entry is not Entry.VISA_WAIVER or ends is None:
        return ()
    return tuple(
        Claim(ends + 1, stay.present_to, NO_COUNT)
        for period in timeline.of(PeriodKind.SATISFACTORY_DEPARTURE)
        if period.stay == stay.number and stay.present_to <= min(period.last, ends + DAYS)
    )
