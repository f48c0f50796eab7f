"""Facts and one world in; a timeline out: every stay, event, period, removal and attempt in its place."""

from collections.abc import Iterator, Mapping

from inadmissibility.kernel.days import Day
from inadmissibility.records.choices import DATED_ENTRIES, WITHOUT_EFFECT_ON_ONE_DAY, Entry, EventKind
from inadmissibility.records.facts import Event, Facts, Removal
from inadmissibility.records.timeline import LaidAttempt, LaidHearing, LaidRemoval, LaidStay, Timeline
from inadmissibility.records.world import World
from inadmissibility.stages.lay_periods import lay_periods
from inadmissibility.stages.lay_removals import lay_removals, ordered_during
from inadmissibility.stages.place import SLOTS, has_left, place_of

UNPLACED = WITHOUT_EFFECT_ON_ONE_DAY
"""Events that change nothing, so that it does not matter where they fall."""

Placed = Mapping[tuple[EventKind, int], tuple[tuple[int, Day], ...]]
"""For each kind of event and stay: the number and day of every such event within it."""


def lay(facts: Facts, world: World) -> Timeline:
    """The timeline of one world. At a corner of a box that no world has, a stay may end before it began."""
    events = _events(facts, world)
    removals = lay_removals(facts, world)
    stays = tuple(_stay(facts, index, events, world) for index in range(len(facts.stays)))
    return Timeline(
        as_of=facts.as_of,
        born_on=world.day("person.born_on"),
        stays=stays,
        periods=lay_periods(facts, world),
        removals=removals,
        hearings=tuple(_hearings(facts, events, removals, world)),
        attempts=tuple(
            LaidAttempt(
                number=index,
                on=world.day(f"attempts[{index}].on"),
                after=place_of(f"attempts[{index}].on", world) // SLOTS,
            )
            for index in range(len(facts.attempts))
        ),
    )


def entry_of(facts: Facts, index: int, world: World) -> Entry:
    """How a stay began."""
    return world.choice(f"stays[{index}].entry", facts.stays[index].entry, Entry)


def _events(facts: Facts, world: World) -> Placed:
    found: dict[tuple[EventKind, int], tuple[tuple[int, Day], ...]] = {}
    for index, event in enumerate(facts.events):
        if event.kind is None or event.kind in UNPLACED:
            continue
        path = f"events[{index}].on"
        stay, during = divmod(place_of(path, world), SLOTS)
        if during:
            key = (event.kind, stay)
            found[key] = (*found.get(key, ()), (index, world.day(path)))
    return found


def _stay(facts: Facts, index: int, events: Placed, world: World) -> LaidStay:
    path = f"stays[{index}]"
    entry = entry_of(facts, index, world)
    left = has_left(facts, index, world)
    ordered = ordered_during(facts, index, world)

    def earliest(kind: EventKind) -> Day | None:
        return min((day for _, day in events.get((kind, index), ())), default=None)

    return LaidStay(
        number=index,
        entered_on=world.day(f"{path}.entered_on"),
        entry=entry,
        authorized_until=world.day(f"{path}.authorized_until") if entry in DATED_ENTRIES else None,
        should_be_until=world.days.get(f"{path}.should_be_until"),
        present_to=world.day(f"{path}.left_on") if left else facts.as_of,
        left=left,
        found_on=earliest(EventKind.STATUS_FINDING),
        findings=(),
        parole_ended_on=earliest(EventKind.PAROLE_ENDED),
        charged_on=tuple(
            day
            for kind in (EventKind.NOTICE_TO_APPEAR_SERVED, EventKind.NOTICE_TO_APPEAR_FILED)
            for _, day in events.get((kind, index), ())
        ),
        released_on=earliest(EventKind.RELEASED_ON_RECOGNIZANCE),
        filed_on=tuple(day for _, day in events.get((EventKind.NOTICE_TO_APPEAR_FILED, index), ())),
        expedited_on=earliest(EventKind.EXPEDITED_REMOVAL_STARTED),
        proceedings_ended_on=max(
            (day for _, day in events.get((EventKind.PROCEEDINGS_ENDED, index), ())), default=None
        ),
        ordered_on=ordered[0],
        ordered_path=ordered[1],
    )


def _hearings(facts: Facts, events: Placed, removals: tuple[LaidRemoval, ...], world: World) -> Iterator[LaidHearing]:
    """Hearings told as such, and those at which an order was made in the person's absence, each once."""
    missed = {stay: found for (kind, stay), found in events.items() if kind is EventKind.MISSED_HEARING}
    for stay, found in missed.items():
        for number, _ in found:
            began = _case_began(f"events[{number}].on", stay, events, world)
            yield LaidHearing(f"events[{number}]", facts.events[number].good_reason, began, None, None, stay)
    for number, told in enumerate(facts.removals):
        removal = next(one for one in removals if one.path == f"removals[{number}]")
        of_stay = removal.left_path is not None and removal.left_path.startswith("stays")
        own = removal.after - 1 if of_stay else None
        heard = () if own is None else missed.get(own, ())
        if told.in_absentia and not any(_may_be_one(facts.events[event], told) for event, _ in heard):
            began = _case_began(f"{removal.path}.ordered_on", own, events, world)
            yield LaidHearing(removal.path, told.good_reason, began, removal.left_path, removal.left_on, removal.after)


def _case_began(path: str, stay: int | None, events: Placed, world: World) -> Day | None:
    """The last filing of a notice in the stay on or before a hearing; a case of which none is told began by then."""
    filed = () if stay is None else events.get((EventKind.NOTICE_TO_APPEAR_FILED, stay), ())
    if path not in world.spans:
        return min((day for _, day in filed), default=None)
    before = [day for number, day in filed if world.precedes(f"events[{number}].on", path)]
    return max(before, default=world.day(path))


def _may_be_one(hearing: Event, order: Removal) -> bool:
    """Whether the order may have been made at the hearing that was told."""
    if hearing.on is None or order.ordered_on is None:
        return True
    return hearing.on.first <= order.ordered_on.last and order.ordered_on.first <= hearing.on.last
