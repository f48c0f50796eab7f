"""Conditional residence is generally authorized; from when days count after a denied Form I-751 is not settled."""

from datetime import date

from inadmissibility.kernel.days import LATEST, Day, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-216-conditional-residence",
    room="ledger",
    cites=(
        Cite("INA 216", "https://www.law.cornell.edu/uscode/text/8/1186a"),
        Cite("8 CFR 1.2", "https://www.ecfr.gov/current/title-8/section-1.2"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="contested",
    check_first=True,
    needs=("periods.conditional_residence",),
    checked_on=date(2026, 11, 24),
    readings=("i751_denied",),
)

YEARS = 2
OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.PENDING, Decision.NONE)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized while the status lasts; how long it lasts after a denial is not settled."""
    claims = []
    for period in timeline.of(PeriodKind.CONDITIONAL_RESIDENCE):
        # A final order ends the status.
        last = min(_last(period, timeline, world), timeline.ordered_after(f"{period.path}.from", world))
        claims.append(Claim(period.first, last, NO_COUNT))
    return tuple(claims)


def anniversary(begun_on: Day) -> Day:
    """The day on which the status ends by itself."""
    return add_years(begun_on, YEARS, leap_to_march=True)


def _last(period: LaidPeriod, timeline: Timeline, world: World) -> Day:
    outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
    if outcome is Decision.NONE:
        # No petition: the status ends on the second anniversary.
        return anniversary(period.first) if period.expires_on is None else period.expires_on
    if outcome is Decision.APPROVED:
        return timeline.residence_until(f"{period.path}.to", world)
    if outcome is not Decision.DENIED:
        return LATEST
    if world.side("i751_denied") == "from_termination":
        return period.last
    return LATEST if period.review_until is None else period.review_until
