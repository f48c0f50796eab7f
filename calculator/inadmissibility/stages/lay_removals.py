"""The removal orders of one world: the day on which each was carried out, if it was."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Day
from inadmissibility.records.choices import EventKind, Exit, Granter, PeriodKind, RemovalKind
from inadmissibility.records.facts import Facts, Period, Removal
from inadmissibility.records.timeline import LaidRemoval
from inadmissibility.records.world import World
from inadmissibility.stages.match_removals import AT_A_PORT, BY_ORDER, carried_out
from inadmissibility.stages.place import SLOTS, has_left, place_of

BY_A_JUDGE = (RemovalKind.ARRIVING, RemovalKind.OTHER)


def lay_removals(facts: Facts, world: World) -> tuple[LaidRemoval, ...]:
    """Every order, in the order in which it was carried out as far as that is told."""
    stays_of = carried_out(facts)
    told = [
        _of_stay(f"removals[{number}].kind", removal.kind, stays_of[number], world, f"removals[{number}]")
        if number in stays_of
        else _by_itself(number, removal, facts, world)
        for number, removal in enumerate(facts.removals)
    ]
    implied = [
        _of_stay(f"stays[{index}].removal", stay.removal, index, world, f"stays[{index}]")
        for index, stay in enumerate(facts.stays)
        if index not in stays_of.values() and _left_by_order(facts, index, world)
    ]
    carried = {removal.left_path for removal in (*told, *implied)}
    # One exit carries out one order, however often the person had promised to leave.
    promises = {removal.left_path: removal for removal in reversed([*_broken_promises(facts, world)])}
    broken = [removal for left_path, removal in promises.items() if left_path not in carried]
    ranked: list[LaidRemoval] = []
    for removal in sorted((*told, *implied, *broken), key=lambda one: one.after):
        later = next((place for place, other in enumerate(ranked) if _precedes(removal, other, world)), len(ranked))
        ranked.insert(later, removal)
    return tuple(ranked)


def _left_by_order(facts: Facts, index: int, world: World) -> bool:
    if not has_left(facts, index, world):
        return False
    return world.choice(f"stays[{index}].exit", facts.stays[index].exit, Exit) in BY_ORDER


def _precedes(one: LaidRemoval, other: LaidRemoval, world: World) -> bool:
    """Whether one was carried out before the other, between the same two stays."""
    if one.after != other.after or one.left_path is None or other.left_path is None:
        return False
    return world.precedes(one.left_path, other.left_path)


def ordered_during(facts: Facts, index: int, world: World) -> tuple[Day | None, str | None]:
    """The first day on which a judge ordered removal during a stay, as far as it was told, and the path of that day."""
    days: list[tuple[Day, str]] = []
    for number, removal in enumerate(facts.removals):
        path = f"removals[{number}].ordered_on"
        if removal.ordered_on is None or divmod(place_of(path, world), SLOTS) != (index, 1):
            continue
        if world.choice(f"removals[{number}].kind", removal.kind, RemovalKind) in BY_A_JUDGE:
            days.append((world.day(path), path))
    return min(days, default=(None, None))


def _of_stay(kind_path: str, kind: RemovalKind | None, stay: int, world: World, path: str) -> LaidRemoval:
    left_path = f"stays[{stay}].left_on"
    return LaidRemoval(
        path=path,
        kind_path=kind_path,
        kind=kind,
        ordered_on=world.days.get(f"{path}.ordered_on"),
        ordered_path=f"{path}.ordered_on" if f"{path}.ordered_on" in world.days else left_path,
        left_path=left_path,
        left_on=world.day(left_path),
        after=stay + 1,
    )


def _broken_promises(facts: Facts, world: World) -> Iterator[LaidRemoval]:
    """A judge's voluntary departure that was not kept turned into an order, which the exit carried out."""
    for number, period in enumerate(facts.periods):
        path = f"periods[{number}]"
        if period.kind is not PeriodKind.VOLUNTARY_DEPARTURE or f"{path}.to" not in world.days:
            continue
        stay, during = divmod(place_of(f"{path}.from", world), SLOTS)
        # Who left under it left in time, unless the deadline that was told says otherwise.
        untold = period.end is None and during and facts.stays[stay].exit is Exit.VOLUNTARY_DEPARTURE_ORDER
        if not during or untold or not has_left(facts, stay, world) or not _by_judge(path, period, world):
            continue
        if world.precedes(f"stays[{stay}].left_on", f"{path}.to"):
            continue
        yield LaidRemoval(
            path=path,
            kind_path=f"{path}.granted_by",
            kind=RemovalKind.OTHER,
            ordered_on=None,
            ordered_path=f"{path}.to",
            left_path=f"stays[{stay}].left_on",
            left_on=world.day(f"stays[{stay}].left_on"),
            after=stay + 1,
        )


def _by_judge(path: str, period: Period, world: World) -> bool:
    return world.choice(f"{path}.granted_by", period.granted_by, Granter) is Granter.JUDGE


def _by_itself(number: int, removal: Removal, facts: Facts, world: World) -> LaidRemoval:
    """An order that no told stay carried out: turned back at a port, removed long ago, or never carried out."""
    path = f"removals[{number}]"
    dates = [f"{path}.{name}" for name in ("ordered_on", "left_on") if f"{path}.{name}" in world.days]
    stay, during = divmod(place_of(dates[0], world), SLOTS) if dates else (0, 0)
    if removal.left_on is None and world.chosen.get(f"{path}.kind") in AT_A_PORT:
        # Tried as an order made at a port, it is carried out on the day it is made.
        dates = dates[:1]
    left_path = dates[-1] if removal.left_on is not None or (not during and not removal.in_absentia) else None
    # What began during a stay was not made at a port.
    begun_inside = any(event.kind is EventKind.EXPEDITED_REMOVAL_STARTED for event in facts.events)
    if removal.left_on is None and begun_inside:
        left_path = None
    return LaidRemoval(
        path=path,
        kind_path=f"{path}.kind",
        kind=removal.kind,
        ordered_on=world.days.get(f"{path}.ordered_on"),
        ordered_path=dates[0] if dates else None,
        left_path=left_path,
        left_on=None if left_path is None else world.day(left_path),
        after=stay + during,
    )
