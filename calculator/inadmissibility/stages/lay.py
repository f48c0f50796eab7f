"""Facts and one world in; a timeline out: every stay, event and attempt in its place."""

from inadmissibility.kernel.days import Day
from inadmissibility.records.facts import DATED_ENTRIES, Entry, EventKind, Facts
from inadmissibility.records.timeline import LaidAttempt, LaidStay, Timeline
from inadmissibility.records.world import World

PROCEEDINGS = (EventKind.NOTICE_TO_APPEAR_FILED, EventKind.EXPEDITED_REMOVAL_STARTED)
SLOTS = 2
"""Places that each stay opens: before it, and during it."""
PLACE = "#place"
"""Suffix of the choice that says where among the stays a roughly dated event or attempt falls."""


def lay(facts: Facts, world: World) -> Timeline:
    """The timeline of one world. At a corner of a box that no world has, a stay may end before it began."""
    events = _events(facts, world)
    return Timeline(
        as_of=facts.as_of,
        born_on=world.day("person.born_on"),
        stays=tuple(_stay(facts, index, events, world) for index in range(len(facts.stays))),
        attempts=tuple(
            LaidAttempt(
                number=index,
                on=world.day(f"attempts[{index}].on"),
                after=place_of(f"attempts[{index}].on", world) // SLOTS,
            )
            for index in range(len(facts.attempts))
        ),
    )


def has_left(facts: Facts, index: int, world: World) -> bool:
    """Whether a stay has ended: all but the last have; the last as told."""
    stay = facts.stays[index]
    if index < len(facts.stays) - 1 or stay.left_on is not None or stay.exit is not None:
        return True
    return not world.choice(f"stays[{index}].here_now", stay.here_now, (True, False))


def entry_of(facts: Facts, index: int, world: World) -> Entry:
    """How a stay began."""
    return world.choice(f"stays[{index}].entry", facts.stays[index].entry, tuple(Entry))


def place_of(path: str, world: World) -> int:
    """Where a dated event falls: 2n while n stays are over and none runs, 2n + 1 during stay n."""
    options = world.places[path]
    return world.choice(path + PLACE, options[0] if len(options) == 1 else None, options)


def _events(facts: Facts, world: World) -> dict[tuple[EventKind, int], Day]:
    """The earliest day of each kind of event within each stay, keyed by kind and stay."""
    found: dict[tuple[EventKind, int], Day] = {}
    for index, event in enumerate(facts.events):
        if event.kind is None or event.kind is EventKind.NOTICE_TO_APPEAR_SERVED:
            continue
        path = f"events[{index}].on"
        place = place_of(path, world)
        stay, during = divmod(place, SLOTS)
        if during:
            key = (event.kind, stay)
            found[key] = min(world.day(path), found.get(key, world.day(path)))
    return found


def _stay(facts: Facts, index: int, events: dict[tuple[EventKind, int], Day], world: World) -> LaidStay:
    entered_on = world.day(f"stays[{index}].entered_on")
    entry = entry_of(facts, index, world)
    left = has_left(facts, index, world)
    began = [events[kind, index] for kind in PROCEEDINGS if (kind, index) in events]
    return LaidStay(
        number=index,
        entered_on=entered_on,
        entry=entry,
        authorized_until=world.day(f"stays[{index}].authorized_until") if entry in DATED_ENTRIES else None,
        present_to=world.day(f"stays[{index}].left_on") if left else facts.as_of,
        left=left,
        found_on=events.get((EventKind.STATUS_FINDING, index)),
        parole_ended_on=events.get((EventKind.PAROLE_ENDED, index)),
        proceedings_began_on=min(began) if began else None,
    )
