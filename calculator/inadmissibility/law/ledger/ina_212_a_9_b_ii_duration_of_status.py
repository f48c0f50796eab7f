"""A person admitted for duration of status (D/S) stays authorized until a formal finding that status was broken."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
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


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the day of the finding, or to the end when there is none."""
    if stay.entry is not Entry.ADMITTED_DURATION_OF_STATUS:
        return ()
    found = [day for day in (stay.found_on, *_denied(stay, timeline, world)) if day is not None]
    # The latest record controls: an approval until a date ends the stay that had none.
    found += [
        max(period.first, period.last)
        for period in timeline.of(PeriodKind.EXTENSION_OR_CHANGE)
        if _dated(period, stay, world)
    ]
    return (Claim(stay.entered_on, min(found, default=stay.present_to), NO_COUNT),)


def _dated(period: LaidPeriod, stay: LaidStay, world: World) -> bool:
    """Whether a request made in this stay was approved until a date."""
    if period.stay != stay.number or _outcome(period, world) is not Decision.APPROVED:
        return False
    told = period.told.to_duration_of_status
    if told is None and period.told.authorized_until is not None:
        return True
    return not world.choice(f"{period.path}.to_duration_of_status", told, (True, False))


def _denied(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Day, ...]:
    """Denials that are findings: those that say that status was violated, and by one reading every denial."""
    return tuple(
        period.last
        for kind in (PeriodKind.EXTENSION_OR_CHANGE, PeriodKind.ADJUSTMENT)
        for period in timeline.of(kind)
        if period.stay in (stay.number, None)
        and period.last >= stay.entered_on
        and _outcome(period, world) is Decision.DENIED
        and (
            world.choice(f"{period.path}.status_finding", period.told.status_finding, (True, False))
            or world.side("bare_denial_ds") == "any_denial"
        )
    )


def _outcome(period: LaidPeriod, world: World) -> Decision:
    return world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
