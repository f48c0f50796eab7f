"""Every possible world of a small case, one by one, and what they say together: the slow twin of `worlds`.

A world is one day for each date, one value for each fact not told and one side for each open question. It is asked as
if it had been told: every date exact, every fact known. Nothing here uses the boxes, corners or merging of the core;
only the pipeline and the records that one world needs.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations, product
from math import prod
from typing import Any, NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.law import book
from inadmissibility.pipeline import lifted, run
from inadmissibility.records.choices import (
    DATED_ENTRIES,
    WITHOUT_EFFECT,
    Decision,
    Entry,
    EventKind,
    Exit,
    Granter,
    PeriodKind,
    RemovalKind,
)
from inadmissibility.records.facts import Facts, Removal, Stay
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Weighed
from inadmissibility.records.world import READING, NotTold, Value, World

Key = tuple[str, str]
Sides = Mapping[str, str]
Told = Mapping[str, Value | None]
Choices = Mapping[str, Value]
Days = Mapping[str, int]

LONG_AGO = date(1900, 1, 1).toordinal()
SIDES = {reading.id: tuple(side.id for side in reading.sides) for reading in book.READINGS}
YES, NO = (True,), (False,)
YES_NO = (*YES, *NO)
AT_A_PORT = (RemovalKind.EXPEDITED, RemovalKind.ARRIVING)
BY_ORDER = (Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER)
OUTCOMES: Mapping[PeriodKind, tuple[Decision, ...]] = {
    **dict.fromkeys(
        (PeriodKind.ADJUSTMENT, PeriodKind.REGISTRY, PeriodKind.LEGALIZATION),
        (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING, Decision.REJECTED),
    ),
    PeriodKind.EXTENSION_OR_CHANGE: (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING),
    PeriodKind.TPS_PENDING: (Decision.APPROVED, Decision.DENIED, Decision.PENDING),
    PeriodKind.ASYLUM: (Decision.APPROVED, Decision.DENIED, Decision.PENDING),
    PeriodKind.CONDITIONAL_RESIDENCE: (Decision.APPROVED, Decision.DENIED, Decision.PENDING, Decision.NONE),
}
OF_A_STAY = (PeriodKind.EXTENSION_OR_CHANGE, PeriodKind.SATISFACTORY_DEPARTURE, PeriodKind.VOLUNTARY_DEPARTURE)
FIELDS = {"from": "start", "to": "end"}
"""Names in the document that differ in the records."""
HANGS_ON = {
    "here_now": ("left_on", "exit", "removal"),
    "entry": ("authorized_until",),
    "exit": ("removal",),
    "battered": ("abuse_caused_overstay",),
    "trafficking_victim": ("trafficking_caused_stay",),
    "outcome": (
        "to",
        "authorized_until",
        "frivolous",
        "unauthorized_work",
        "dated_back",
        "to_duration_of_status",
        "status_finding",
        "reversed",
    ),
    "unauthorized_work": ("work_from", "work_to"),
    "to_duration_of_status": ("authorized_until",),
    "kind": ("left_on",),
    "ordered_on": ("left_on",),
}
"""What exists only with some values of another fact of the same stay, period or person."""


@dataclass(frozen=True)
class FoundBar:
    """A bar of one world. `last_barred_day` is None for one without end, or whose end cannot be told yet."""

    starts_on: int
    last_barred_day: int | None
    lifted: str | None
    in_force: bool


@dataclass(frozen=True)
class Result:
    """What one world under one set of sides leads to."""

    found: Mapping[Key, FoundBar]
    numbers: tuple[int, ...]

    @property
    def standing(self) -> frozenset[Key]:
        """The bars that no rule lifts."""
        return frozenset(key for key, bar in self.found.items() if not bar.lifted)

    @property
    def barred(self) -> bool:
        """Whether some bar is in force on the day asked about."""
        return any(bar.in_force for bar in self.found.values())


@dataclass(frozen=True)
class OneWorld:
    """`told` has every fact that was open: its value here, or None where this world has no such fact.

    `leaves` are the results for each set of sides that the rules asked for.
    """

    told: Told
    leaves: Sequence[tuple[Sides, Result]]

    def under(self, sides: Sides) -> Result:
        """The result under a full set of sides."""
        return next(r for asked, r in self.leaves if all(sides[name] == side for name, side in asked.items()))


def every_world(facts: Facts) -> list[OneWorld]:
    """All of them, in no order."""
    found: list[tuple[dict[str, Value | None], list[tuple[Sides, Result]]]] = []
    for choices in _choices(facts):
        for days in _days(facts, choices):
            for places in _places(facts, choices, days):
                held = _without_exits_that_were_not(facts, days, places)
                if held is not None:
                    found.append(({**choices, **held, **_ambiguous(places)}, _leaves(facts, choices, held, places)))
    names = {name for world, _ in found for name in world if "#" in name or not _known(facts, name)}
    names |= {name.partition("#")[0] for name in names}
    return [OneWorld({name: world.get(name) for name in names}, leaves) for world, leaves in found]


def _ambiguous(places: Mapping[str, int]) -> dict[str, int]:
    return {f"{path}#place": place for path, place in places.items()}


def worlds_at_most(facts: Facts) -> int:
    """How many worlds the facts leave open, before the order of the days is minded."""
    return sum(prod(len(days) for days in _ranges(facts, choices).values()) for choices in _choices(facts))


def leaves_of_one(facts: Facts) -> int:
    """How many sets of sides the rules tell apart in the first world that there is."""
    for choices in _choices(facts):
        for days in _days(facts, choices):
            for places in _places(facts, choices, days):
                held = _without_exits_that_were_not(facts, days, places)
                if held is not None:
                    return len(_leaves(facts, choices, held, places))
    return 1


def sets_of_choices(facts: Facts) -> int:
    """How many sets of values what was not told may have, dates left out."""
    return sum(1 for _ in _choices(facts))


class Question(NamedTuple):
    """A yes/no or a choice: its values, and whether a world has it, given what was chosen before."""

    path: str
    options: Sequence[Value]
    exists: Callable[[Choices], bool] = lambda _: True


def _choices(facts: Facts) -> Iterator[dict[str, Value]]:
    """Every value of every yes/no and choice, told or not, that a world has."""
    chosen: list[dict[str, Value]] = [{}]
    for path, options, exists in questions(facts):
        told = _fact(facts, path)
        values = options if told is None else (told,)
        chosen = [
            {**one, path: value} if exists(one) else one
            for one in chosen
            for value in (values if exists(one) else values[:1])
        ]
    yield from chosen


def _is(path: str, *values: Value) -> Callable[[Choices], bool]:
    return lambda chosen: chosen.get(path) in values


def questions(facts: Facts) -> Iterator[Question]:
    yield Question("person.resident", YES_NO)
    yield Question("person.battered", YES_NO)
    yield Question("person.abuse_caused_overstay", YES_NO, _is("person.battered", *YES))
    yield Question("person.trafficking_victim", YES_NO)
    yield Question("person.trafficking_caused_stay", YES_NO, _is("person.trafficking_victim", *YES))
    yield Question("person.aggravated_felony", YES_NO)
    last = len(facts.stays) - 1
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        yield Question(f"{path}.entry", tuple(Entry))
        left = index < last or stay.left_on is not None or stay.exit is not None
        yield Question(f"{path}.here_now", (False,) if left else YES_NO)
        yield Question(f"{path}.exit", tuple(Exit), _is(f"{path}.here_now", *NO))
        if index not in carried_out(facts).values():
            yield Question(f"{path}.removal", tuple(RemovalKind), _is(f"{path}.exit", *BY_ORDER))
    for index, event in enumerate(facts.events):
        if event.kind is EventKind.MISSED_HEARING:
            yield Question(f"events[{index}].good_reason", YES_NO)
    for index, removal in enumerate(facts.removals):
        yield Question(f"removals[{index}].kind", tuple(RemovalKind))
        if removal.in_absentia:
            yield Question(f"removals[{index}].good_reason", YES_NO)
    for index, period in enumerate(facts.periods):
        assert period.kind
        yield from _conditions(f"periods[{index}]", period.kind, dated=period.authorized_until is not None)


def _conditions(path: str, kind: PeriodKind, *, dated: bool) -> Iterator[Question]:
    """What the law asks about an application or a grant of that kind."""
    approved = _is(f"{path}.outcome", Decision.APPROVED)
    denied = _is(f"{path}.outcome", Decision.DENIED)
    if kind in OUTCOMES:
        yield Question(f"{path}.outcome", OUTCOMES[kind])
    if kind is PeriodKind.VOLUNTARY_DEPARTURE:
        yield Question(f"{path}.granted_by", tuple(Granter))
    if kind is PeriodKind.ASYLUM:
        yield Question(f"{path}.bona_fide", YES_NO)
        yield Question(f"{path}.unauthorized_work", YES_NO)
    if kind is PeriodKind.ADJUSTMENT:
        yield Question(f"{path}.nacara_or_haitian", YES_NO)
        yield Question(f"{path}.reversed", YES_NO, denied)
        yield Question(f"{path}.status_finding", YES_NO, denied)
    if kind is PeriodKind.EXTENSION_OR_CHANGE:
        yield Question(f"{path}.dated_back", YES_NO, approved)
        yield Question(f"{path}.to_duration_of_status", (False,) if dated else YES_NO, approved)
        yield Question(f"{path}.frivolous", YES_NO, lambda chosen: not approved(chosen))
        yield Question(f"{path}.unauthorized_work", YES_NO, lambda chosen: not approved(chosen))
        yield Question(f"{path}.status_finding", YES_NO, denied)


@cache
def _parts(path: str) -> tuple[str, int, str]:
    group, index, name = re.fullmatch(r"(\w+)(?:\[(\d+)\])?\.(\w+)", path).groups()  # type: ignore[union-attr]
    return group, -1 if index is None else int(index), FIELDS.get(name, name)


def _fact(facts: Facts, path: str) -> Any:  # noqa: ANN401
    group, index, name = _parts(path)
    told = getattr(facts, group)
    return getattr(told if index < 0 else told[index], name)


def _known(facts: Facts, path: str) -> bool:
    told = _fact(facts, path)
    return told.exact if isinstance(told, Rough) else told is not None


def carried_out(facts: Facts) -> dict[int, int]:
    """The stay whose exit carried out each order told by itself, as far as what was told lets it be so.

    It is the stay that may have ended on the day on which the order was carried out; where that day was not told, one
    during which the order may have been made; a stay that ended by removal before another.
    """
    found: dict[int, int] = {}
    for number, removal in enumerate(facts.removals):
        mine = [
            index
            for index, stay in enumerate(facts.stays)
            if index not in found.values()
            and not stay.here_now
            and (stay.exit is not None or stay.left_on is not None)
            and _may_carry_out(removal, stay)
        ]
        mine = [index for index in mine if facts.stays[index].exit in BY_ORDER] or mine
        if mine:
            found[number] = mine[0]
    return found


def _may_carry_out(removal: Removal, stay: Stay) -> bool:
    if removal.left_on is not None:
        return not _before(removal.left_on, stay.left_on) and not _before(stay.left_on, removal.left_on)
    if removal.ordered_on is not None:
        return not _before(removal.ordered_on, stay.entered_on) and not _before(stay.left_on, removal.ordered_on)
    return stay.exit in BY_ORDER


def _before(one: Rough | None, other: Rough | None) -> bool:
    return one is not None and other is not None and one.last < other.first


def _days(facts: Facts, choices: Choices) -> Iterator[dict[str, int]]:
    """Every day of every date that this world has, in an order that can be, none that happened after `as_of`."""
    ranges = _ranges(facts, choices)
    yield from _in_order(ranges, _pairs(facts, ranges))


def _ranges(facts: Facts, choices: Choices) -> dict[str, Sequence[int]]:
    ranges: dict[str, Sequence[int]] = {"person.born_on": _births(facts)}
    for path, told, earliest, latest in _dates_of(facts, choices):
        ranges[path] = range(told.first if told else earliest, min(told.last if told else facts.as_of, latest) + 1)
    return ranges


def _dates_of(facts: Facts, choices: Choices) -> Iterator[tuple[str, Rough | None, int, int]]:
    """Each date with what was told of it, its first day where nothing was, and the last day it may have."""
    far = 10**7
    now = facts.as_of
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        soonest = min((s.entered_on.first for s in facts.stays[: index + 1] if s.entered_on), default=LONG_AGO)
        yield f"{path}.entered_on", stay.entered_on, soonest, now
        if not choices[f"{path}.here_now"]:
            yield f"{path}.left_on", stay.left_on, soonest, now
        if choices[f"{path}.entry"] in DATED_ENTRIES:
            yield f"{path}.authorized_until", stay.authorized_until, soonest, far
        if stay.should_be_until:
            yield f"{path}.should_be_until", stay.should_be_until, soonest, far
    for group in ("events", "attempts"):
        for index, item in enumerate(getattr(facts, group)):
            yield f"{group}[{index}].on", item.on, LONG_AGO, now
    for index, removal in enumerate(facts.removals):
        if removal.ordered_on:
            yield f"removals[{index}].ordered_on", removal.ordered_on, 0, now
        if removal.left_on or _left_some_day(facts, index, choices):
            soonest = removal.ordered_on.first if removal.ordered_on else LONG_AGO
            yield f"removals[{index}].left_on", removal.left_on, soonest, now
    for name in ("filed_on", "decided_on"):
        if getattr(facts.case, name):
            yield f"case.{name}", getattr(facts.case, name), 0, now
    for index in range(len(facts.periods)):
        yield from _dates_of_period(facts, index, choices)


def _left_some_day(facts: Facts, number: int, choices: Choices) -> bool:
    """Whether an order was carried out on a day that was not told: not where a told exit did, or at once at a port."""
    removal = facts.removals[number]
    at_once = removal.ordered_on is not None and choices[f"removals[{number}].kind"] in AT_A_PORT
    return number not in carried_out(facts) and not removal.in_absentia and not at_once


def _without_exits_that_were_not(facts: Facts, days: Days, places: Mapping[str, int]) -> Days | None:
    """The days, without those on which nobody left; None where an order was carried out outside its gap.

    An order made during a stay that ended in another way, or goes on, was not carried out.
    """
    held = dict(days)
    for number, removal in enumerate(facts.removals):
        path = f"removals[{number}].left_on"
        if removal.left_on is not None or removal.ordered_on is None or path not in held:
            continue
        stay, during = divmod(places[f"removals[{number}].ordered_on"], 2)
        if during:
            # Of the worlds that differ only in a day that there is not, one is kept.
            if held.pop(path) != days[f"removals[{number}].ordered_on"]:
                return None
        elif held[path] > days.get(f"stays[{stay}].entered_on", facts.as_of):
            return None
    return held


def _dates_of_period(facts: Facts, index: int, choices: Choices) -> Iterator[tuple[str, Rough | None, int, int]]:
    period, path, far = facts.periods[index], f"periods[{index}]", 10**7
    if period.kind in WITHOUT_EFFECT:
        return
    assert period.start
    soonest = period.start.first
    outcome = choices.get(f"{path}.outcome")
    yield f"{path}.from", period.start, 0, facts.as_of
    if not period.ongoing and (period.end or outcome not in (Decision.PENDING, Decision.NONE)):
        yield f"{path}.to", period.end, soonest, far
    dated = outcome is Decision.APPROVED and not choices.get(f"{path}.to_duration_of_status")
    if period.kind is PeriodKind.EXTENSION_OR_CHANGE and dated:
        yield f"{path}.authorized_until", period.authorized_until, soonest, far
    if period.kind is PeriodKind.ASYLUM and choices[f"{path}.unauthorized_work"]:
        yield f"{path}.work_from", period.work_from, soonest, far
        yield f"{path}.work_to", period.work_to, soonest, far
    for name in ("expires_on", "stayed_until", "renewed_until", "review_until"):
        if getattr(period, name):
            yield f"{path}.{name}", getattr(period, name), 0, far


def _births(facts: Facts) -> Sequence[int]:
    """The days told; where nothing was told, those around which an 18th birthday can matter, and a very early one."""
    if facts.person.born_on is not None:
        return range(facts.person.born_on.first, facts.person.born_on.last + 1)
    if not facts.stays:
        return [LONG_AGO]
    assert facts.stays[0].entered_on
    first = facts.stays[0].entered_on.first
    eighteen = round(18 * 365.25)
    return [LONG_AGO, *range(first - eighteen - 3, facts.as_of - eighteen + 4)]


Pairs = Sequence[tuple[str, str, bool]]
"""Two dates, the first not after the second; both the same day where the third is true."""


def _pairs(facts: Facts, ranges: Mapping[str, object]) -> Pairs:
    pairs: list[tuple[str, str, bool]] = []
    at = "person.born_on"
    for index in range(len(facts.stays)):
        path = f"stays[{index}]"
        pairs.append((at, f"{path}.entered_on", False))
        pairs.append((f"{path}.entered_on", f"{path}.left_on", False))
        pairs.append((f"{path}.entered_on", f"{path}.authorized_until", False))
        at = f"{path}.left_on"
    for number in range(len(facts.removals)):
        pairs.append((f"removals[{number}].ordered_on", f"removals[{number}].left_on", False))
    for number, index in carried_out(facts).items():
        pairs.append((f"removals[{number}].left_on", f"stays[{index}].left_on", True))
        if facts.removals[number].left_on is None:
            pairs.append((f"stays[{index}].entered_on", f"removals[{number}].ordered_on", False))
            pairs.append((f"removals[{number}].ordered_on", f"stays[{index}].left_on", False))
    pairs.append(("case.filed_on", "case.decided_on", False))
    for index in range(len(facts.periods)):
        path = f"periods[{index}]"
        pairs.append((f"{path}.from", f"{path}.to", False))
        pairs.append((f"{path}.from", f"{path}.work_from", False))
        pairs.append((f"{path}.work_from", f"{path}.work_to", False))
    return [pair for pair in pairs if pair[0] in ranges and pair[1] in ranges]


def _in_order(ranges: Mapping[str, Sequence[int]], pairs: Pairs) -> Iterator[dict[str, int]]:
    for values in product(*ranges.values()):
        days = dict(zip(ranges, values, strict=True))
        if all(days[one] == days[other] if same else days[one] <= days[other] for one, other, same in pairs):
            yield days


def _places(facts: Facts, choices: Choices, days: Days) -> Iterator[dict[str, int]]:
    """Where each event and attempt falls: 2n between stays, 2n + 1 in one. Mostly there is one place."""
    count = len(facts.stays)
    here = count > 0 and bool(choices[f"stays[{count - 1}].here_now"])
    entries = [days[f"stays[{index}].entered_on"] for index in range(count)]
    exits = [days.get(f"stays[{index}].left_on", facts.as_of) for index in range(count)]
    gaps = [
        (2 * n, exits[n - 1] if n else days["person.born_on"], entries[n] if n < count else facts.as_of)
        for n in range(count + (not here))
    ]
    options: dict[str, list[int]] = {}
    for path in _placed(facts):
        if path not in days:
            continue
        on = days[path]
        inside = [2 * n + 1 for n in range(count) if entries[n] <= on <= exits[n]]
        between = [place for place, opens, closes in gaps if opens <= on <= closes]
        if path.startswith("attempts") or path.endswith(".left_on"):
            options[path] = between
        elif path.startswith("removals"):
            options[path] = inside + between
        else:
            # Whatever else falls on the day of an exit or entry belongs to the stay.
            options[path] = inside or between
    for values in product(*options.values()):
        yield dict(zip(options, values, strict=True))


def _placed(facts: Facts) -> Iterator[str]:
    """Every date whose place among the stays matters."""
    yield from (f"events[{index}].on" for index in range(len(facts.events)))
    yield from (f"attempts[{index}].on" for index in range(len(facts.attempts)))
    for index, removal in enumerate(facts.removals):
        yield f"removals[{index}].{'ordered_on' if removal.ordered_on else 'left_on'}"
    for index, period in enumerate(facts.periods):
        if period.kind in OF_A_STAY:
            yield f"periods[{index}].from"


def _leaves(facts: Facts, choices: Choices, days: Days, places: Mapping[str, int]) -> list[tuple[Sides, Result]]:
    held = {path: (place,) for path, place in places.items()}
    exact = {path: Rough(day, day) for path, day in days.items()}
    whole = filled(facts, {**choices, **exact})
    leaves: list[tuple[Sides, Result]] = []
    waiting: list[dict[str, str]] = [dict(facts.readings)]
    while waiting:
        sides = waiting.pop()
        chosen = {READING + name: side for name, side in sides.items()}
        try:
            leaves.append((sides, _result(whole, World(days, chosen, held, exact))))
        except NotTold as missing:
            # A world has every fact, so that only an open question can be missing.
            name = missing.path.removeprefix(READING)
            waiting.extend({**sides, name: side} for side in SIDES[name])
    return leaves


GIVEN = ("kind", "manner", "ongoing", "filed_after_proceedings", "review_pending", "in_absentia", "seeking")
"""What is never left open: not told means that there is nothing to tell, or that the days decide."""


def filled(facts: Facts, values: Mapping[str, Value | Rough]) -> Facts:
    """The facts as they would be told in one world: all of it exact, and nothing that this world does not have."""
    parts: dict[tuple[str, int], dict[str, object]] = {}
    for path, value in values.items():
        group, index, name = _parts(path)
        parts.setdefault((group, index), {})[name] = value

    def of(group: str, index: int, item: Any) -> Any:  # noqa: ANN401
        blank = {name: None for name in item._fields if name not in GIVEN}
        return item._replace(**{**blank, **parts.get((group, index), {})})

    def all_of(group: str) -> tuple[Any, ...]:
        return tuple(of(group, index, item) for index, item in enumerate(getattr(facts, group)))

    return facts._replace(
        person=of("person", -1, facts.person),
        case=of("case", -1, facts.case),
        stays=all_of("stays"),
        events=all_of("events"),
        attempts=all_of("attempts"),
        periods=all_of("periods"),
        removals=all_of("removals"),
    )


def _result(facts: Facts, world: World) -> Result:
    outcome = run(facts, world)
    bars = dict.fromkeys(candidate.bar for candidate in outcome.candidates if candidate.found)
    rules = lifted(tuple(bars), facts, world)
    found = {}
    for candidate in outcome.candidates:
        if not candidate.found:
            continue
        assert (candidate.bar, candidate.cause) not in found
        last = candidate.ends_on
        if last is not None and world.chosen.get(f"{READING}bar_anniversary_day") == "clear":
            last -= 1
        rule = rules.get(candidate.bar)
        found[candidate.bar, candidate.cause] = FoundBar(
            candidate.from_on, last, rule, candidate.running.holds and rule is None
        )
    counts = [n for stay in outcome.ledger.stays for n in (stay.three_year, stay.ten_year, stay.permanent)]
    return Result(found, (*counts, outcome.ledger.total_after[-1]))


def first_sides(facts: Facts) -> Sides:
    """The side shown first of every reading, or the one that was chosen."""
    return {reading.id: book.shown_first(reading.id, facts) for reading in book.READINGS} | dict(facts.readings)


def sides_turned_once(facts: Facts, worlds: Sequence[OneWorld]) -> list[Sides]:
    """The sides shown first, then each set that differs from them in one reading which some world tells apart."""
    asked = sorted({name for world in worlds for sides, _ in world.leaves for name in sides} - set(facts.readings))
    base = dict(first_sides(facts))
    return [base, *({**base, name: side} for name in asked for side in SIDES[name] if side != base[name])]


@dataclass(frozen=True)
class Together:
    """What a group of results shares: bars standing in all, in some; in force in all, in some; barred or not."""

    then: frozenset[Key]
    may: frozenset[Key]
    force: tuple[frozenset[Key], frozenset[Key], frozenset[bool]]


def together(results: Sequence[Result]) -> Together:
    """Merge; there is at least one result."""
    running = [frozenset(key for key, bar in result.found.items() if bar.in_force) for result in results]
    standing = [result.standing for result in results]
    return Together(
        then=frozenset.intersection(*standing),
        may=frozenset.union(*standing),
        force=(
            frozenset.intersection(*running),
            frozenset.union(*running),
            frozenset(result.barred for result in results),
        ),
    )


def disagreements(facts: Facts, worlds: Sequence[OneWorld], weighed: Weighed) -> list[str]:
    """Everything that the merged answer says differently from the worlds one by one."""
    sides = sides_turned_once(facts, worlds)
    results = [[world.under(one) for world in worlds] for one in sides]
    # Every set of sides leads each world to one of its leaves, and every leaf has such a set.
    usual, every = together(results[0]), together([result for world in worlds for _, result in world.leaves])
    return [
        *_outcome(usual, every, weighed),
        *_bars(results[0], usual, every, weighed),
        *_numbers(results[0], weighed),
        *_dates(worlds, results[0], weighed),
        *_values(worlds, results[0], weighed),
        *_listed(worlds, results[0], weighed),
        *_contested(sides, results, weighed),
    ]


def _differs(name: str, brute: object, core: object) -> list[str]:
    return [] if brute == core else [f"{name}: worlds {brute}, merged {core}"]


def _outcome(usual: Together, every: Together, weighed: Weighed) -> list[str]:
    sure, may, barred = usual.force
    known = sure == may and len(barred) == 1
    finding = "depends" if not known else "settled" if every.force == usual.force else "contested"
    return [
        *_differs("finding", finding, weighed.finding),
        *_differs("barred", next(iter(barred)) if len(barred) == 1 else None, weighed.barred),
    ]


def _bars(results: Sequence[Result], usual: Together, every: Together, weighed: Weighed) -> list[str]:
    keys = {key for result in results for key in result.found}
    wrong = _differs("bars", sorted(keys), sorted((bar.bar, bar.cause) for bar in weighed.bars))
    for bar in weighed.bars:
        key = (bar.bar, bar.cause)
        found = [result.found[key] for result in results if key in result.found]
        if not found:
            continue
        settled = key in usual.then or key not in usual.may
        same = (key in every.then) == (key in usual.then) and (key in every.may) == (key in usual.may)
        forces = {key in result.found and result.found[key].in_force for result in results}
        starts = [each.starts_on for each in found]
        ends = [each.last_barred_day for each in found]
        known = [end for end in ends if end is not None]
        finding = "depends" if not settled else "settled" if same else "contested"
        wrong += _differs(f"{key} finding", finding, bar.finding)
        wrong += _differs(f"{key} in force", next(iter(forces)) if len(forces) == 1 else None, bar.in_force)
        wrong += _differs(f"{key} from", (min(starts), max(starts)), (bar.from_on.first, bar.from_on.last))
        last = (bar.last_barred_day.first, bar.last_barred_day.last) if bar.last_barred_day else None
        wrong += _differs(f"{key} last day", (min(known), max(known)) if len(known) == len(ends) else None, last)
        rules = {each.lifted for each in found}
        lifted_by = tuple(rule for rule in rules if rule) if len(rules) == 1 else ()
        wrong += _differs(f"{key} lifted", lifted_by, bar.lifted_by)
    return wrong


def _numbers(results: Sequence[Result], weighed: Weighed) -> list[str]:
    numbers = list(zip(*(result.numbers for result in results), strict=True))
    told = [stay.counts[name] for stay in weighed.stays for name in (Count.THREE_YEAR, Count.TEN_YEAR, Count.PERMANENT)]
    return _differs(
        "days",
        [(min(each), max(each)) for each in numbers],
        [(each.least, each.most) for each in (*told, weighed.total)],
    )


def _ids(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(sorted({bar for bar, _ in keys}))


def _dates(worlds: Sequence[OneWorld], results: Sequence[Result], weighed: Weighed) -> list[str]:
    """Each possible day of each date listed leads to what is said of it."""
    wrong: list[str] = []
    for fact in dict.fromkeys(hinge.fact for hinge in weighed.depends_on if hinge.days):
        by_day: dict[Value, list[Result]] = {}
        for world, result in zip(worlds, results, strict=True):
            value = world.told.get(fact)
            if value is not None:
                by_day.setdefault(value, []).append(result)
        for value, group in sorted(by_day.items()):
            said = [
                (hinge.then, hinge.may)
                for hinge in weighed.depends_on
                if hinge.fact == fact and hinge.days and hinge.days.first <= int(value) <= hinge.days.last
            ]
            seen = together(group)
            wrong += _differs(
                f"{fact} on {date.fromordinal(int(value))}", [(_ids(seen.then), _ids(seen.may - seen.then))], said
            )
    return wrong


def _values(worlds: Sequence[OneWorld], results: Sequence[Result], weighed: Weighed) -> list[str]:
    """Each value of each choice listed leads to what is said of it."""
    wrong: list[str] = []
    for hinge in weighed.depends_on:
        if hinge.value is None:
            continue
        group = [
            result for world, result in zip(worlds, results, strict=True) if world.told.get(hinge.fact) == hinge.value
        ]
        seen = together(group)
        wrong += _differs(
            f"{hinge.fact} is {hinge.value}",
            (_ids(seen.then), _ids(seen.may - seen.then)),
            (hinge.then, hinge.may),
        )
    return wrong


def _listed(worlds: Sequence[OneWorld], results: Sequence[Result], weighed: Weighed) -> list[str]:
    """Every fact whose change alone changes the bars is listed."""
    listed = {hinge.fact for hinge in weighed.depends_on}
    facts = {fact.partition("#")[0] for world in worlds for fact in world.told}
    return [f"{fact} matters but is not listed" for fact in sorted(facts - listed) if _matters(fact, worlds, results)]


def _matters(fact: str, worlds: Sequence[OneWorld], results: Sequence[Result]) -> bool:
    """Whether two worlds that differ only in the fact, and in what exists only with it, have different bars."""
    whole, _, name = fact.rpartition(".")
    hangs_on = [name]
    for one in hangs_on:
        hangs_on.extend(HANGS_ON.get(one, ()))
    mine = {f"{whole}.{one}" for one in hangs_on} | {f"{fact}#place"}
    groups: dict[tuple[tuple[str, Value | None], ...], list[tuple[OneWorld, frozenset[Key]]]] = {}
    for world, result in zip(worlds, results, strict=True):
        rest = tuple(sorted((name, value) for name, value in world.told.items() if name not in mine))
        groups.setdefault(rest, []).append((world, result.standing))
    return any(
        left[1] != right[1]
        and left[0].told[fact] != right[0].told[fact]
        and _alone(left[0], right[0], mine - {fact, f"{fact}#place"})
        for group in groups.values()
        if len({standing for _, standing in group}) > 1
        for left, right in combinations(group, 2)
    )


def _alone(left: OneWorld, right: OneWorld, names: Iterable[str]) -> bool:
    pairs = [(left.told.get(name), right.told.get(name)) for name in names]
    return all(a == b or a is None or b is None for a, b in pairs)


def _contested(sides: Sequence[Sides], results: Sequence[Sequence[Result]], weighed: Weighed) -> list[str]:
    """Every reading that changes the bars when it alone is turned is listed, with what each side gives."""
    usual = together(results[0])
    by_reading: dict[str, dict[str, Together]] = {}
    for one, group in zip(sides[1:], results[1:], strict=True):
        name = next(name for name, side in one.items() if side != sides[0][name])
        by_reading.setdefault(name, {sides[0][name]: usual})[one[name]] = together(group)
    wrong: list[str] = []
    for name, seen in by_reading.items():
        if all(each == usual for each in seen.values()):
            continue
        said = {c.side: (c.then, c.may) for c in weighed.contested_by if c.reading == name}
        wrong += _differs(
            name, {side: (_ids(each.then), _ids(each.may - each.then)) for side, each in seen.items()}, said
        )
    return wrong
