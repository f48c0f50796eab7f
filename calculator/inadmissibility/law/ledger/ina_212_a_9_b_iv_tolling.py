"""By statute, a timely extension or change request takes at most 120 days out of the 3-year count, and no other."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, Entry, PeriodKind
from inadmissibility.records.ledger import ALL_BUT_THREE_YEAR, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
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

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING)
ADMITTED_OR_PAROLED = (Entry.ADMITTED_UNTIL, Entry.CREW_LANDING_PERMIT, Entry.PAROLED)
DAYS = 120


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Left out of the 3-year count only, at most 120 days after the allowed stay, by the reading that ends there."""
    ends = stay.authorized_until
    if stay.entry not in ADMITTED_OR_PAROLED or ends is None:
        return ()
    return tuple(
        Claim(ends + 1, min(period.last, ends + DAYS), ALL_BUT_THREE_YEAR)
        for period in timeline.of(PeriodKind.EXTENSION_OR_CHANGE)
        if period.stay == stay.number
        and period.first <= ends < period.last
        and world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES) is not Decision.APPROVED
        and not world.choice(f"{period.path}.frivolous", period.told.frivolous, (True, False))
        and not world.choice(f"{period.path}.unauthorized_work", period.told.unauthorized_work, (True, False))
        and world.side("extension_pending_length") == "days_120"
    )
