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
    return tuple(
        Claim(period.first, _until_an_order(_last(period, world), period, stay, world), NO_COUNT)
        for period in timeline.of(PeriodKind.CONDITIONAL_RESIDENCE)
    )


def _until_an_order(last: Day, period: LaidPeriod, stay: LaidStay, world: World) -> Day:
    """A final order ends the status."""
    if last < LATEST or stay.ordered_on is None or stay.ordered_path is None:
        return last
    return stay.ordered_on if world.precedes(f"{period.path}.from", stay.ordered_path) else last


def anniversary(begun_on: Day) -> Day:
    """The day on which the status ends by itself."""
    return add_years(begun_on, YEARS, leap_to_march=True)


def _last(period: LaidPeriod, world: World) -> Day:
    outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
    if outcome is Decision.NONE:
        # No petition: the status ends on the second anniversary.
        return anniversary(period.first) if period.expires_on is None else period.expires_on
    if outcome is not Decision.DENIED:
        return LATEST
    if world.side("i751_denied") == "from_termination":
        return period.last
    return LATEST if period.review_until is None else period.review_until
