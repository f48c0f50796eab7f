"""While a court keeps an ended grant in force, its days are authorized by the reading shown first."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="usc-5-705-termination-stayed",
    room="ledger",
    cites=(
        Cite("5 USC 705"),
        Cite("INA 244(b)(3)"),
        Cite("8 CFR 212.5(e)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="contested",
    check_first=True,
    needs=("periods.stayed_until",),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
)

GRANTS = (PeriodKind.TPS, PeriodKind.PAROLE, PeriodKind.DED, PeriodKind.DACA, PeriodKind.DEFERRED_ACTION)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """By the reading shown first, authorized after the printed end for as long as a court kept the grant in force."""
    return tuple(
        Claim(max(period.first, period.last + 1), period.stayed_until, NO_COUNT)
        for kind in GRANTS
        for period in timeline.of(kind)
        if period.stayed_until is not None
        and period.stayed_until > period.last
        and world.side("termination_stayed_by_court") == "from_court_lift"
    )
