"""A person admitted for duration of status (D/S) stays authorized until a formal finding that status was broken."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.requests import to_status
from inadmissibility.records.choices import Decision, Entry, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-duration-of-status",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-3(B)(1)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.entry", "events.status_finding", "periods.extension_or_change"),
    readings=("bare_denial_ds",),
    not_modelled=("ds_final_rule",),
    checked_on=date(2026, 11, 24),
)


OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING, Decision.REJECTED)
WITHOUT_A_DATE = (
    Entry.ADMITTED_DURATION_OF_STATUS,
    Entry.COMPACT_CITIZEN,
    Entry.WAVED_THROUGH,
    Entry.CANADIAN_NO_I94,
    Entry.BORDER_CARD_NO_I94,
)

DATED = (Entry.ADMITTED_UNTIL, Entry.CREW_LANDING_PERMIT)
"""With a date of which the latest record may say another; the visits without a visa cannot be made longer."""


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the day of the finding, or to the end when there is none."""
    if stay.entry is not Entry.ADMITTED_DURATION_OF_STATUS:
        return ()
    return (Claim(stay.entered_on, stay.present_to if stay.found_on is None else stay.found_on, NO_COUNT),)


def findings(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Day, ...]:
    """Every day that ends what an admission gave: findings, orders, denials that are findings, and a new date."""
    days = [day for day in (stay.found_on, stay.ordered_on) if day is not None]
    for kind in (PeriodKind.EXTENSION_OR_CHANGE, PeriodKind.ADJUSTMENT):
        for period in timeline.of(kind):
            if period.stay in (stay.number, None) and period.last >= stay.entered_on and _ends(period, stay, world):
                days.append(max(period.first, period.last))
    return tuple(days)


def _ends(period: LaidPeriod, stay: LaidStay, world: World) -> bool:
    # By some readings a visit for which no paper was given has a last day all the same.
    without_date = stay.entry in WITHOUT_A_DATE and stay.authorized_until is None
    outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
    if outcome is Decision.APPROVED:
        may_be_longer = stay.entry in (*WITHOUT_A_DATE, *DATED)
        return may_be_longer and period.kind is PeriodKind.EXTENSION_OR_CHANGE and not to_status(period, world)
    if outcome is not Decision.DENIED or not _finds(period, world, without_date=without_date):
        return False
    # A denial that was reversed found nothing.
    reversed_ = period.kind is PeriodKind.ADJUSTMENT and world.choice(
        f"{period.path}.reversed", period.told.reversed, (True, False)
    )
    return not reversed_


def _finds(period: LaidPeriod, world: World, *, without_date: bool) -> bool:
    """Whether a denial is a finding, by its words or by what it was denied for."""
    if world.choice(f"{period.path}.status_finding", period.told.status_finding, (True, False)):
        return True
    if not without_date:
        return False
    # For a stay without a date, a request denied as frivolous or for work counts from the denial.
    if period.kind is PeriodKind.EXTENSION_OR_CHANGE and (
        world.choice(f"{period.path}.frivolous", period.told.frivolous, (True, False))
        or world.choice(f"{period.path}.unauthorized_work", period.told.unauthorized_work, (True, False))
    ):
        return True
    return world.side("bare_denial_ds") == "any_denial"
