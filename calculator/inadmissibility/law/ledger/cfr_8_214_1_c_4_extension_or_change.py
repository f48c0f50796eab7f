"""Asking in time for an extension or change of status generally makes the days authorized until the decision."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, Entry, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-214-1-c-4-extension-or-change",
    room="ledger",
    cites=(
        Cite("9 FAM 302.11-3(B)(1)(b)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("AFM 40.9.2(b)(3)"),
        Cite("8 CFR 214.1(c)(4)", "https://www.ecfr.gov/current/title-8/section-214.1"),
        Cite("8 CFR 248.1", "https://www.ecfr.gov/current/title-8/section-248.1"),
        Cite("8 CFR 274a.12(b)(20)", "https://www.ecfr.gov/current/title-8/section-274a.12"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="settled",
    check_first=True,
    needs=("periods.extension_or_change", "stays.entry", "stays.authorized_until"),
    checked_on=date(2026, 11, 24),
    readings=("extension_pending_length", "withdrawn_extension"),
)

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING)
ELIGIBLE = (
    Entry.ADMITTED_UNTIL,
    Entry.ADMITTED_DURATION_OF_STATUS,
    Entry.PAROLED,
    Entry.CANADIAN_NO_I94,
    Entry.BORDER_CARD_NO_I94,
    Entry.WAVED_THROUGH,
    Entry.COMPACT_CITIZEN,
    Entry.CREW_LANDING_PERMIT,
)
"""Admitted or paroled, and not one of the visits without a visa that cannot be made longer."""


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized while a request filed in time is pending, and to the new date where it is approved."""
    if stay.entry not in ELIGIBLE:
        return ()
    mine = [period for period in timeline.of(PeriodKind.EXTENSION_OR_CHANGE) if period.stay == stay.number]
    return tuple(found for period in mine for found in _claims(period, mine, stay, timeline.as_of, world))


def _claims(period: LaidPeriod, mine: list[LaidPeriod], stay: LaidStay, as_of: Day, world: World) -> tuple[Claim, ...]:
    ends = stay.authorized_until
    over = [day for day in (stay.parole_ended_on, *stay.charged_on) if day is not None and stay.entry is Entry.PAROLED]
    timely = (ends is None or period.first <= ends) and all(
        period.first <= day for day in (*over, *_earlier(stay, mine))
    )
    timely = timely or any(_bridges(other, period, world) for other in mine)
    if _outcome(period, world) is Decision.APPROVED:
        last = _approved_until(period, stay, world)
        if timely or _asked(period, "dated_back", world, told=period.told.dated_back):
            return (Claim(period.first if ends is None else min(period.first, ends + 1), last, NO_COUNT),)
        return (Claim(period.last, last, NO_COUNT),)
    if not timely or _lost(period, world):
        return ()
    goes_on = _outcome(period, world) is Decision.PENDING and period.told.end is None
    return _pending(period, as_of if goes_on else period.last, ends, world)


def _approved_until(period: LaidPeriod, stay: LaidStay, world: World) -> Day:
    """The new date, or a finding where the new paper says duration of status."""
    told = period.told.to_duration_of_status
    if told is None and period.told.authorized_until is not None:
        told = False
    to_status = _asked(period, "to_duration_of_status", world, told=told)
    until = stay.present_to if to_status else max(period.last, period.authorized_until or period.last)
    # Findings made after the decision end what it gave.
    return min([until, *(day for day in stay.findings if day > max(period.first, period.last))])


def _pending(period: LaidPeriod, last: Day, ends: Day | None, world: World) -> tuple[Claim, ...]:
    """The whole pendency, unless a reading takes it away; only days past the allowed stay are in dispute."""
    if ends is not None and last > ends:
        if _outcome(period, world) is Decision.WITHDRAWN and world.side("withdrawn_extension") == "from_i94":
            return ()
        if world.side("extension_pending_length") == "days_120":
            return ()
    return (Claim(period.first, last, NO_COUNT),)


def _earlier(stay: LaidStay, mine: list[LaidPeriod]) -> list[Day]:
    """Findings that are not the decision on one of these requests itself."""
    return [day for day in stay.findings if day not in {max(period.first, period.last) for period in mine}]


def _bridges(other: LaidPeriod, period: LaidPeriod, world: World) -> bool:
    """A second request filed while the first was pending, or within what it gave, is good if the first is approved."""
    if other is period or other.first > period.first or _outcome(other, world) is not Decision.APPROVED:
        return False
    return period.first <= max(other.last, other.authorized_until or other.last)


def _lost(period: LaidPeriod, world: World) -> bool:
    return _asked(period, "frivolous", world, told=period.told.frivolous) or _asked(
        period, "unauthorized_work", world, told=period.told.unauthorized_work
    )


def _asked(period: LaidPeriod, name: str, world: World, *, told: bool | None) -> bool:
    return world.choice(f"{period.path}.{name}", told, (True, False))


def _outcome(period: LaidPeriod, world: World) -> Decision:
    return world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
