"""Days under a grant of deferred action are authorized; the day after it ends is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="afm-40-9-2-deferred-action",
    room="ledger",
    cites=(
        Cite("AFM 40.9.2(b)(3)"),
        Cite("8 CFR 214.14(d)(3)", "https://www.ecfr.gov/current/title-8/section-214.14"),
        Cite("8 CFR 214.205", "https://www.ecfr.gov/current/title-8/section-214.205"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="settled",
    check_first=True,
    needs=("periods.deferred_action",),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the grant through its end."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.DEFERRED_ACTION))
