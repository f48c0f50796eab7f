"""Days of a pending bona fide asylum claim are left out of the 3- and 10-year counts, absent unauthorized work."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, PERMANENT_ONLY, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iii-ii-asylum",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(iii)(II)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-4(B)(1)(a)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("AFM 40.9.2(b)(2)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=("periods.asylum",),
    checked_on=date(2026, 11, 24),
    readings=(
        "asylum_unauthorised_work",
        "asylum_days_in_permanent_bar",
    ),
)

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.PENDING)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Days of a genuine pending claim enter only the permanent bar's sum."""
    return tuple(found for period in timeline.of(PeriodKind.ASYLUM) for found in _claims(period, stay, timeline, world))


def claim_nowhere(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """The same days where a reading leaves them out of every sum: asked before the rule on childhood."""
    return tuple(found for found in claim(stay, timeline, world) if found.counts_for == NO_COUNT)


def _claims(period: LaidPeriod, stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
    last = timeline.as_of if outcome is Decision.PENDING and period.told.end is None else period.last
    # A claim that was granted was genuine.
    genuine = outcome is Decision.APPROVED or world.choice(
        f"{period.path}.bona_fide", period.told.bona_fide, (True, False)
    )
    if last < stay.entered_on or not genuine:
        return ()
    spans = _protected(period, last, world)
    if not spans:
        return ()
    counts = PERMANENT_ONLY if world.side("asylum_days_in_permanent_bar") == "count" else NO_COUNT
    return tuple(Claim(first, end, counts) for first, end in spans)


def _protected(period: LaidPeriod, last: Day, world: World) -> tuple[tuple[Day, Day], ...]:
    """The days that keep their protection where the person worked without permission."""
    if not world.choice(f"{period.path}.unauthorized_work", period.told.unauthorized_work, (True, False)):
        return ((period.first, last),)
    side = world.side("asylum_unauthorised_work")
    if side == "whole_pendency" or period.work_from is None or period.work_to is None:
        return ()
    before = (period.first, period.work_from - 1)
    return (before,) if side == "from_first_work_day" else (before, (period.work_to + 1, last))
