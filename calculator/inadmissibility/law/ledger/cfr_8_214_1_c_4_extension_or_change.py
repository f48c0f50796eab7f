"""Asking in time for an extension or change of status generally makes the days authorized until the decision."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.requests import Standing, asked, lost, outcome, requests_of, standing, to_status
from inadmissibility.records.choices import Decision
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


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized while a request filed in time is pending, and to the new date where it is approved."""
    mine = requests_of(stay, timeline)
    return tuple(found for period in mine for found in _claims(period, mine, stay, timeline.as_of, world))


def _claims(period: LaidPeriod, mine: list[LaidPeriod], stay: LaidStay, as_of: Day, world: World) -> tuple[Claim, ...]:
    stands = standing(period, mine, stay, world)
    if outcome(period, world) is Decision.APPROVED:
        last = _approved_until(period, stay, stands, world)
        if stands.timely or asked(period, "dated_back", world, told=period.told.dated_back):
            return (Claim(min(stands.goes_on_from, period.last), last, NO_COUNT),)
        return (Claim(period.last, last, NO_COUNT),)
    if not stands.timely or lost(period, world):
        return ()
    goes_on = outcome(period, world) is Decision.PENDING and period.told.end is None
    return _pending(period, as_of if goes_on else period.last, stands, world)


def _approved_until(period: LaidPeriod, stay: LaidStay, stands: Standing, world: World) -> Day:
    """The new date, or a finding where the new paper says duration of status."""
    until = stay.present_to if to_status(period, world) else max(period.last, period.authorized_until or period.last)
    # Findings made on the day of the decision or later, and a later paper, end what it gave.
    return min([until, *stands.over])


def _pending(period: LaidPeriod, last: Day, stands: Standing, world: World) -> tuple[Claim, ...]:
    """The whole pendency, unless a reading takes it away; only days past the allowed stay are in dispute."""
    if stands.ends is not None and last >= stands.goes_on_from:
        if outcome(period, world) is Decision.WITHDRAWN and world.side("withdrawn_extension") == "from_i94":
            return ()
        if world.side("extension_pending_length") == "days_120":
            return ()
    return (Claim(stands.goes_on_from, last, NO_COUNT),)
