"""Days under a grant of DACA are generally authorized; the day after it ends is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-236-21-c-daca",
    room="ledger",
    cites=(
        Cite("8 CFR 236.21(c)", "https://www.ecfr.gov/current/title-8/section-236.21"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=False,
    needs=("periods.daca",),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
    not_modelled=("daca_litigation",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the grant through the expiry or termination; a pending request gives nothing."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.DACA))
