"""What two rules on requests to extend or change a stay share: when the stay ended, and what was asked for in time."""

from typing import NamedTuple

from inadmissibility.kernel.days import Day
from inadmissibility.records.choices import Decision, Entry, PeriodKind
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

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


class Standing(NamedTuple):
    """When the stay ended, if it did; whether a request came before; from when it goes on; what ends what it gave."""

    ends: Day | None
    timely: bool
    goes_on_from: Day
    over: tuple[Day, ...]


def requests_of(stay: LaidStay, timeline: Timeline) -> list[LaidPeriod]:
    """The requests made in a stay that can be made longer."""
    if stay.entry not in ELIGIBLE:
        return []
    return [period for period in timeline.of(PeriodKind.EXTENSION_OR_CHANGE) if period.stay == stay.number]


def standing(period: LaidPeriod, mine: list[LaidPeriod], stay: LaidStay, world: World) -> Standing:
    """A request, beside all those of its stay."""
    giving = _giving(mine, world)
    found = _found(stay, giving)
    ends = _ends(stay, found, giving)
    order = sorted(mine, key=lambda one: one.first)
    earlier = order[: order.index(period)]
    before = [other for other in giving if other in earlier]
    held = [other for other in before if _decided(other) <= period.first]
    # A finding ends what an admission gave, and no parole; after a new paper, what that gave.
    limits = [*(() if stay.entry is Entry.PAROLED else found), *(() if ends is None else (ends,))]
    if held:
        limits = [held[-1].authorized_until or _decided(held[-1]), *(day for day in found if day >= _decided(held[-1]))]
    # A second request filed while the first was pending is good if the first is approved.
    timely = all(period.first <= day for day in limits) or any(
        outcome(other, world) is Decision.APPROVED and period.first <= _decided(other) for other in earlier
    )
    issued = [other for other in before if _decided(other) <= min(_decided(period), stay.present_to)]
    last = issued[-1].authorized_until or _decided(issued[-1]) if issued else ends
    later = giving[giving.index(period) + 1 :] if period in giving else []
    over = (*(day for day in found if day >= _decided(period)), *(_decided(other) for other in later))
    return Standing(ends, timely, period.first if last is None else last + 1, over)


def new_papers(stay: LaidStay, timeline: Timeline, world: World) -> list[Day]:
    """The days on which a request gave another date; from then on the latest paper decides."""
    return [_decided(period) for period in _giving(requests_of(stay, timeline), world)]


def outcome(period: LaidPeriod, world: World) -> Decision:
    """What became of a request."""
    return world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)


def to_status(period: LaidPeriod, world: World) -> bool:
    """Whether an approved request gave duration of status, and no date."""
    told = period.told.to_duration_of_status
    dated = told is None and period.told.authorized_until is not None
    return asked(period, "to_duration_of_status", world, told=False if dated else told)


def lost(period: LaidPeriod, world: World) -> bool:
    """Whether a request protects nothing: it was frivolous, or the person worked without permission."""
    told = period.told
    return asked(period, "frivolous", world, told=told.frivolous) or asked(
        period, "unauthorized_work", world, told=told.unauthorized_work
    )


def asked(period: LaidPeriod, name: str, world: World, *, told: bool | None) -> bool:
    """A fact of a request."""
    return world.choice(f"{period.path}.{name}", told, (True, False))


def _giving(mine: list[LaidPeriod], world: World) -> list[LaidPeriod]:
    """The requests that gave a date, in the order of their decisions."""
    approved = [period for period in mine if outcome(period, world) is Decision.APPROVED]
    return sorted((one for one in approved if not to_status(one, world)), key=lambda one: (_decided(one), one.first))


def _found(stay: LaidStay, giving: list[LaidPeriod]) -> tuple[Day, ...]:
    """Findings; on the day on which a new date was given, that alone was no finding."""
    found = [*stay.findings]
    for day in (_decided(period) for period in giving):
        if day in found:
            found.remove(day)
    return tuple(found)


def _ends(stay: LaidStay, found: tuple[Day, ...], giving: list[LaidPeriod]) -> Day | None:
    """The last allowed day; a parole may end before its date, and a stay without one by a finding or a new date."""
    if stay.authorized_until is None:
        return min((*found, *(one.authorized_until or _decided(one) for one in giving)), default=None)
    over = (stay.parole_ended_on, *stay.charged_on) if stay.entry is Entry.PAROLED else ()
    return min(day for day in (stay.authorized_until, *over) if day is not None)


def _decided(period: LaidPeriod) -> Day:
    return max(period.first, period.last)
