"""Days under Deferred Enforced Departure (DED) are generally authorized; the day after it ends can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="afm-40-9-2-ded",
    room="ledger",
    cites=(Cite("AFM 40.9.2(b)(3)"),),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=("periods.ded",),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the start of the presidential period through its end."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.DED))
