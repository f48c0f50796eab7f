"""Boxes of possible days: what each date may be, which dates must follow which, and which way gives more days."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from inadmissibility.kernel.days import EARLIEST, Day, Rough
from inadmissibility.law import book
from inadmissibility.records.choices import DATED_ENTRIES, Decision, EventKind, Exit, PeriodKind
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import ORDER, World
from inadmissibility.stages.lay import entry_of
from inadmissibility.stages.lay_periods import days_of, placed
from inadmissibility.stages.match_removals import AT_A_PORT, carried_out, carried_out_by_itself
from inadmissibility.stages.place import PLACE, SLOTS, has_left, place_of

Box = Mapping[str, Rough]

Order = tuple[tuple[str, str, int], ...]
"""Pairs of paths with the least number of days from the first to the second."""

LATER_IS_MORE = (".left_on", ".from", ".work_to")
"""Dates whose later days give more counted days; for every other date the earlier days do."""


class Told(NamedTuple):
    """The days each dated path may take by itself, and where among the stays each event or attempt may fall."""

    box: Box
    places: Mapping[str, tuple[int, ...]]


def told(facts: Facts) -> Told:
    """What the facts leave open, before any two dates are compared."""
    box: dict[str, Rough] = {}
    earliest = facts.person.born_on.first if facts.person.born_on is not None else EARLIEST
    ends: list[Rough] = []
    floor = earliest
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        ceiling = _next_known(facts, index)
        entered = _past(stay.entered_on, facts.as_of) or Rough(floor, max(floor, ceiling))
        box[f"{path}.entered_on"] = entered
        box[f"{path}.authorized_until"] = stay.authorized_until or Rough(entered.first, max(facts.as_of, entered.first))
        if stay.should_be_until is not None:
            box[f"{path}.should_be_until"] = stay.should_be_until
        latest = max(entered.first, _next_entry(facts, index))
        left = _past(stay.left_on, facts.as_of) or Rough(entered.first, latest)
        box[f"{path}.left_on"] = left
        ends.append(_end(facts, index, left))
        floor = left.first
    latest_birth = min((box[f"stays[{index}].entered_on"].last for index in range(len(ends))), default=facts.as_of)
    box["person.born_on"] = facts.person.born_on or Rough(EARLIEST, latest_birth)
    box |= dict(_other_days(facts, earliest))
    goes_on = bool(facts.stays) and facts.stays[-1].here_now is True
    entries = [box[f"stays[{index}].entered_on"] for index in range(len(ends))]
    places = {
        path: _places(
            box[path],
            entries,
            ends,
            gaps_only=path.startswith("attempts") or path.endswith("].left_on"),
            goes_on=goes_on,
        )
        for path in _placed(facts, box)
    }
    for number, carrying in carried_out(facts).items():
        # An order that an exit carried out was made before it, so in no later stay.
        path = f"removals[{number}].ordered_on"
        if path in places:
            places[path] = tuple(place for place in places[path] if place < SLOTS * (carrying + 1)) or places[path]
    return Told(box, places)


def later_is_more(facts: Facts, open_days: Told, chosen: Mapping[str, object]) -> frozenset[str]:
    """The dates whose later days give more counted days, where these choices are made."""
    return frozenset(path for path in open_days.box if _later_is_more(path, facts, open_days.places, chosen))


def _later_is_more(
    path: str, facts: Facts, places: Mapping[str, tuple[int, ...]], chosen: Mapping[str, object]
) -> bool:
    group, number = path.partition("[")[0], _number(path)
    if group == "events":
        return facts.events[number].kind in (EventKind.RELEASED_ON_RECOGNIZANCE, EventKind.PROCEEDINGS_ENDED)
    if path.endswith(".ordered_on"):
        # An order made at a port is carried out at once: its day is the day of leaving.
        removal = facts.removals[number]
        place = chosen.get(path + PLACE, places.get(path, (0,))[0])
        between_stays = place in range(0, 2 * len(facts.stays) + 1, 2)
        at_once = removal.left_on is None and (removal.kind or chosen.get(f"removals[{number}].kind")) in AT_A_PORT
        return between_stays and at_once and number not in carried_out(facts)
    if path.endswith("].to"):
        # Days before a grant of asylum can count; days after it cannot.
        told = facts.periods[number]
        granted = (told.outcome or chosen.get(f"periods[{number}].outcome")) == Decision.APPROVED
        return told.kind is PeriodKind.ASYLUM and granted
    return path.endswith(LATER_IS_MORE)


def _number(path: str) -> int:
    """The number in a path, 0 where it has none."""
    rest = path.partition("[")[2]
    return int(rest.partition("]")[0]) if rest else 0


def _other_days(facts: Facts, earliest: Day) -> Iterator[tuple[str, Rough]]:
    """The days of all that is no stay: what is told to have happened lies no later than the day asked about."""
    ever = Rough(earliest, facts.as_of)
    for index, event in enumerate(facts.events):
        yield f"events[{index}].on", _past(event.on, facts.as_of) or ever
    for index, attempt in enumerate(facts.attempts):
        yield f"attempts[{index}].on", _past(attempt.on, facts.as_of) or ever
    for index, removal in enumerate(facts.removals):
        left = removal.left_on or carried_out_by_itself(facts, index, ever)
        for name, days in (("ordered_on", removal.ordered_on), ("left_on", left)):
            if days is not None:
                yield f"removals[{index}].{name}", Rough(days.first, min(days.last, facts.as_of))
    for name, days in (("filed_on", facts.case.filed_on), ("decided_on", facts.case.decided_on)):
        if days is not None:
            yield f"case.{name}", Rough(days.first, min(days.last, facts.as_of))
    for index, period in enumerate(facts.periods):
        yield from days_of(facts, index, ever)
        if period.kind is PeriodKind.CONDITIONAL_RESIDENCE and period.expires_on is None:
            # Told or not it is a day of its own: it moves the count the other way than the day from which it follows.
            start = period.start or ever
            yield f"periods[{index}].expires_on", Rough(*(book.conditional_residence.anniversary(day) for day in start))


def _placed(facts: Facts, box: Box) -> list[str]:
    """The dates whose place among the stays matters."""
    paths = [path for path in box if path.startswith(("events", "attempts")) and path.endswith("].on")]
    paths += placed(facts)
    for index in range(len(facts.removals)):
        names = (f"removals[{index}].ordered_on", f"removals[{index}].left_on")
        paths += [path for path in names if path in box][:1]
    return paths


def order(facts: Facts, world: World, box: Box) -> Order:
    """Which dates follow which in this world: birth, entry, exit, the next entry, and each event in its place."""
    pairs: list[tuple[str, str, int]] = []
    for index in range(len(facts.stays)):
        entered = f"stays[{index}].entered_on"
        if index == 0:
            pairs.append(("person.born_on", entered, 0))
        else:
            pairs.append((f"stays[{index - 1}].left_on", entered, 0))
        if has_left(facts, index, world):
            pairs.append((entered, f"stays[{index}].left_on", 0))
        if entry_of(facts, index, world) in DATED_ENTRIES:
            pairs.append((entered, f"stays[{index}].authorized_until", 0))
    for path in world.places:
        pairs.extend(_around(path, facts, world))
    pairs.extend(_kept(facts, world))
    pairs.extend(_carried_out(facts, box))
    for choice, first in world.chosen.items():
        one, found, other = choice.partition(ORDER)
        if found:
            pairs.append((one, other, 0) if first else (other, one, 1))
    if "case.filed_on" in box and "case.decided_on" in box:
        pairs.append(("case.filed_on", "case.decided_on", 0))
    pairs.extend(
        _within(box, "periods", len(facts.periods), ("from", "to"), ("from", "work_from"), ("work_from", "work_to"))
    )
    pairs.extend(_within(box, "removals", len(facts.removals), ("ordered_on", "left_on")))
    return tuple(pairs)


def _carried_out(facts: Facts, box: Box) -> Iterator[tuple[str, str, int]]:
    """An order stands before the exit that carried it out, and the removal told of it is that exit."""
    for number, stay in carried_out(facts).items():
        left = f"stays[{stay}].left_on"
        for name in ("ordered_on", "left_on"):
            path = f"removals[{number}].{name}"
            if path in box:
                yield path, left, 0
            if path in box and name == "left_on":
                yield left, path, 0


def _kept(facts: Facts, world: World) -> Iterator[tuple[str, str, int]]:
    """Who left under voluntary departure left in time, unless the deadline was told."""
    for index, period in enumerate(facts.periods):
        path = f"periods[{index}].from"
        if (
            period.kind is PeriodKind.VOLUNTARY_DEPARTURE
            and period.end is None
            and f"periods[{index}].to" in world.spans
        ):
            stay, during = divmod(place_of(path, world), SLOTS)
            if during and facts.stays[stay].exit is Exit.VOLUNTARY_DEPARTURE_ORDER:
                yield f"stays[{stay}].left_on", f"periods[{index}].to", 0


def _within(box: Box, name: str, count: int, *pairs: tuple[str, str]) -> Iterator[tuple[str, str, int]]:
    for index in range(count):
        for before, after in pairs:
            first, second = f"{name}[{index}].{before}", f"{name}[{index}].{after}"
            if first in box and second in box:
                yield first, second, 0


def _around(path: str, facts: Facts, world: World) -> list[tuple[str, str, int]]:
    place = place_of(path, world)
    during = place % 2 == 1
    stay = place // 2
    # An attempt or removal may fall on the day of an exit or entry; whatever else falls on it belongs to the stay.
    of_a_stay = path.endswith(".ordered_on") and _number(path) in carried_out(facts)
    by_itself = path.startswith(("attempts", "removals")) and not of_a_stay
    gap = 0 if by_itself or during else 1
    before = f"stays[{stay}].entered_on" if during else f"stays[{stay - 1}].left_on" if stay > 0 else "person.born_on"
    pairs = [(before, path, gap)]
    if during:
        if has_left(facts, stay, world):
            pairs.append((path, f"stays[{stay}].left_on", 0))
    elif stay < len(facts.stays):
        pairs.append((path, f"stays[{stay}].entered_on", gap))
    return pairs


def fits(facts: Facts, world: World) -> bool:
    """Whether nothing falls after a last stay that goes on."""
    last = len(facts.stays)
    return last == 0 or all(
        place_of(path, world) < 2 * last or has_left(facts, last - 1, world) for path in world.places
    )


def narrowed(box: Box, pairs: Order) -> Box | None:
    """The box without days that no world can have: exact, since only pairs of days are compared. None if empty."""
    days = dict(box)
    changed = True
    while changed:
        changed = False
        for before, after, gap in pairs:
            early, late = days[before], days[after]
            if early.first + gap > late.first:
                late = days[after] = Rough(early.first + gap, late.last)
                changed = True
            if late.last - gap < early.last:
                early = days[before] = Rough(early.first, late.last - gap)
                changed = True
            if early.first > early.last or late.first > late.last:
                return None
    return days


def corner(box: Box, later: frozenset[str], *, more: bool) -> dict[str, Day]:
    """The days of the box that give the most, or the fewest, counted days."""
    return {path: days.last if (path in later) is more else days.first for path, days in box.items()}


def _next_entry(facts: Facts, index: int) -> Day:
    if index + 1 < len(facts.stays):
        return _next_known(facts, index + 1)
    return facts.as_of


def _next_known(facts: Facts, index: int) -> Day:
    """The last possible day for an entry: that of this stay or of a later date that was told."""
    for stay in facts.stays[index:]:
        for days in (stay.entered_on, stay.left_on):
            if days is not None:
                return min(days.last, facts.as_of)
    return facts.as_of


def _past(days: Rough | None, as_of: Day) -> Rough | None:
    """The days told, without those after the day asked about: what is told has happened."""
    return days and Rough(days.first, min(days.last, as_of))


def _end(facts: Facts, index: int, left: Rough) -> Rough:
    """The last day of a stay: the exit, or the day asked about for one that goes on, or either where not told."""
    stay = facts.stays[index]
    if index < len(facts.stays) - 1 or stay.left_on is not None or stay.exit is not None or stay.here_now is False:
        return left
    return Rough(facts.as_of if stay.here_now else left.first, facts.as_of)


def _places(
    days: Rough, entries: Sequence[Rough], ends: Sequence[Rough], *, gaps_only: bool, goes_on: bool
) -> tuple[int, ...]:
    """Every place the days allow: even between stays, odd during one. After a stay that goes on there is none."""
    places = []
    for stay in range(len(ends) + 1):
        opens = ends[stay - 1].first if stay > 0 else EARLIEST
        closes = entries[stay].last if stay < len(entries) else days.last
        is_gap = not (goes_on and stay == len(ends))
        if is_gap and days.last >= opens and days.first <= closes:
            places.append(2 * stay)
        if not gaps_only and stay < len(ends) and days.last >= entries[stay].first and days.first <= ends[stay].last:
            places.append(2 * stay + 1)
    return tuple(places)
