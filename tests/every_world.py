"""Every possible world of a small case, one by one, and what they say together: the slow twin of `worlds`.

A world is one day for each date, one value for each fact not told and one side for each open question. Nothing here
uses the boxes, corners or merging of the core; only `pipeline.run` and the records that one world needs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

from inadmissibility.law import book
from inadmissibility.pipeline import run
from inadmissibility.records.facts import DATED_ENTRIES, Entry, Exit, Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Weighed
from inadmissibility.records.world import READING, NotTold, Value, World

Key = tuple[str, str]
Sides = Mapping[str, str]
Told = dict[str, Value | None]

LONG_AGO = date(1900, 1, 1).toordinal()
DEFAULTS = {reading.id: reading.default for reading in book.READINGS}
SIDES = {reading.id: tuple(side.id for side in reading.sides) for reading in book.READINGS}


@dataclass(frozen=True)
class FoundBar:
    """A bar of one world. `last_barred_day` is None for the bar without end."""

    starts_on: int
    last_barred_day: int | None
    lifted: bool
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
    found = []
    for choices in _choices(facts):
        for days in _days(facts, choices):
            for places in _places(facts, choices, days):
                found.append(_one(facts, choices, days, places))
    return found


def _choices(facts: Facts) -> Iterator[dict[str, Value]]:
    """Every value of every yes/no and choice, told or not; an exit only where the person left."""
    options: dict[str, Sequence[Value]] = {
        "person.resident": (True, False) if facts.person.resident is None else (facts.person.resident,)
    }
    last = len(facts.stays) - 1
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        options[f"{path}.entry"] = tuple(Entry) if stay.entry is None else (stay.entry,)
        options[f"{path}.exit"] = tuple(Exit) if stay.exit is None else (stay.exit,)
        if index < last or stay.left_on or stay.exit:
            options[f"{path}.here_now"] = (False,)
        else:
            options[f"{path}.here_now"] = (True, False) if stay.here_now is None else (stay.here_now,)
    for values in product(*options.values()):
        chosen = dict(zip(options, values, strict=True))
        here = chosen[f"stays[{last}].here_now"]
        # A stay that goes on has no exit: of the sets that differ only there, one is kept.
        if not here or chosen.pop(f"stays[{last}].exit") is options[f"stays[{last}].exit"][0]:
            yield chosen


def _days(facts: Facts, choices: Mapping[str, Value]) -> Iterator[dict[str, int]]:
    """Every day of every date that this world has, in an order that can be, none but a permission after `as_of`."""
    ranges: dict[str, Iterable[int]] = {"person.born_on": _births(facts)}
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        soonest = min((s.entered_on.first for s in facts.stays[: index + 1] if s.entered_on), default=LONG_AGO)
        told = stay.entered_on
        ranges[f"{path}.entered_on"] = _range(told.first if told else soonest, told.last if told else facts.as_of)
        if not choices[f"{path}.here_now"]:
            told = stay.left_on
            ranges[f"{path}.left_on"] = _range(
                told.first if told else soonest, min(told.last if told else facts.as_of, facts.as_of)
            )
        if choices[f"{path}.entry"] in DATED_ENTRIES:
            told = stay.authorized_until
            ranges[f"{path}.authorized_until"] = _range(
                told.first if told else soonest, told.last if told else facts.as_of
            )
    dated = [(f"events[{index}].on", event.on) for index, event in enumerate(facts.events)]
    dated += [(f"attempts[{index}].on", attempt.on) for index, attempt in enumerate(facts.attempts)]
    for path, on in dated:
        assert on
        ranges[path] = _range(on.first, min(on.last, facts.as_of))
    for values in product(*ranges.values()):
        days = dict(zip(ranges, values, strict=True))
        if _in_order(facts, days):
            yield days


def _range(first: int, last: int) -> range:
    return range(first, last + 1)


def _births(facts: Facts) -> list[int]:
    """The days told; where nothing was told, those around which an 18th birthday can matter, and a very early one."""
    if facts.person.born_on is not None:
        return list(_range(facts.person.born_on.first, facts.person.born_on.last))
    assert facts.stays[0].entered_on
    first = facts.stays[0].entered_on.first
    eighteen = round(18 * 365.25)
    return [LONG_AGO, *_range(first - eighteen - 3, facts.as_of - eighteen + 3)]


def _in_order(facts: Facts, days: Mapping[str, int]) -> bool:
    at = days["person.born_on"]
    for index in range(len(facts.stays)):
        path = f"stays[{index}]"
        entered = days[f"{path}.entered_on"]
        left = days.get(f"{path}.left_on", facts.as_of)
        if not at <= entered <= left or days.get(f"{path}.authorized_until", entered) < entered:
            return False
        at = left
    return True


def _places(facts: Facts, choices: Mapping[str, Value], days: Mapping[str, int]) -> Iterator[dict[str, int]]:
    """Where each event and attempt falls: 2n between stays, 2n + 1 in one. Mostly there is one place."""
    count = len(facts.stays)
    here = choices[f"stays[{count - 1}].here_now"]
    entries = [days[f"stays[{index}].entered_on"] for index in range(count)]
    exits = [days.get(f"stays[{index}].left_on", facts.as_of) for index in range(count)]
    options: dict[str, list[int]] = {}
    for index in range(len(facts.events)):
        on = days[f"events[{index}].on"]
        inside = [2 * n + 1 for n in range(count) if entries[n] <= on <= exits[n]]
        options[f"events[{index}].on"] = inside or [2 * sum(left < on for left in exits)]
    for index in range(len(facts.attempts)):
        on = days[f"attempts[{index}].on"]
        options[f"attempts[{index}].on"] = [
            2 * n
            for n in range(count + 1)
            if (n == 0 or (exits[n - 1] <= on and not (n == count and here))) and (n == count or on <= entries[n])
        ]
    for values in product(*options.values()):
        yield dict(zip(options, values, strict=True))


def _one(facts: Facts, choices: Mapping[str, Value], days: Mapping[str, int], places: Mapping[str, int]) -> OneWorld:
    held = {path: (place,) for path, place in places.items()}
    leaves: list[tuple[Sides, Result]] = []
    waiting: list[dict[str, str]] = [dict(facts.readings)]
    while waiting:
        sides = waiting.pop()
        chosen = {**choices, **{READING + name: side for name, side in sides.items()}}
        try:
            leaves.append((sides, _result(facts, World(days, chosen, held))))
        except NotTold as missing:
            name = missing.path.removeprefix(READING)
            waiting.extend({**sides, name: side} for side in SIDES[name])
    return OneWorld(told=_told(facts, choices, days, places), leaves=leaves)


def _result(facts: Facts, world: World) -> Result:
    outcome = run(facts, world)
    found = {}
    for standing in outcome.found:
        candidate = standing.candidate
        lifted = bool(standing.lifted_by)
        last = candidate.ends_on
        if last is not None and world.chosen.get(f"{READING}bar_anniversary_day") == "clear":
            last -= 1
        found[candidate.bar, candidate.cause] = FoundBar(
            candidate.from_on, last, lifted, candidate.running.holds and not lifted
        )
    counts = [n for stay in outcome.ledger.stays for n in (stay.three_year, stay.ten_year, stay.permanent)]
    return Result(found, (*counts, outcome.ledger.total_after[-1]))


def _told(facts: Facts, choices: Mapping[str, Value], days: Mapping[str, int], places: Mapping[str, int]) -> Told:
    told: Told = {"person.born_on": None if _exact(facts.person.born_on) else days["person.born_on"]}
    if facts.person.resident is None:
        told["person.resident"] = choices["person.resident"]
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        for name, value in (("entered_on", stay.entered_on), ("left_on", stay.left_on)):
            if not _exact(value):
                told[f"{path}.{name}"] = days.get(f"{path}.{name}")
        if not _exact(stay.authorized_until):
            told[f"{path}.authorized_until"] = days.get(f"{path}.authorized_until")
        for name, word in (("entry", stay.entry), ("exit", stay.exit), ("here_now", stay.here_now)):
            if word is None:
                told[f"{path}.{name}"] = choices.get(f"{path}.{name}")
    for path, place in places.items():
        told[path] = days[path]
        told[path + "#place"] = place
    return told


def _exact(days: object) -> bool:
    return getattr(days, "exact", False) is True


def combinations_of_sides(facts: Facts, worlds: Sequence[OneWorld]) -> list[Sides]:
    """Every full set of sides that some world tells apart; the sides shown first come first."""
    asked = sorted({name for world in worlds for sides, _ in world.leaves for name in sides} - set(facts.readings))
    base = DEFAULTS | dict(facts.readings)
    orders = [(DEFAULTS[name], *(side for side in SIDES[name] if side != DEFAULTS[name])) for name in asked]
    return [base | dict(zip(asked, values, strict=True)) for values in product(*orders)]


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
    sides = combinations_of_sides(facts, worlds)
    results = [[world.under(one) for world in worlds] for one in sides]
    usual, every = together(results[0]), together([result for group in results for result in group])
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
        ends = [each.last_barred_day for each in found if each.last_barred_day is not None]
        finding = "depends" if not settled else "settled" if same else "contested"
        wrong += _differs(f"{key} finding", finding, bar.finding)
        wrong += _differs(f"{key} in force", next(iter(forces)) if len(forces) == 1 else None, bar.in_force)
        wrong += _differs(f"{key} from", (min(starts), max(starts)), (bar.from_on.first, bar.from_on.last))
        last = (bar.last_barred_day.first, bar.last_barred_day.last) if bar.last_barred_day else None
        wrong += _differs(f"{key} last day", (min(ends), max(ends)) if ends else None, last)
        lifted = {each.lifted for each in found}
        wrong += _differs(f"{key} lifted", lifted == {True}, bool(bar.lifted_by))
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
    stay = fact.rpartition(".")[0]
    hangs_on = {"here_now": ("left_on", "exit"), "entry": ("authorized_until",)}.get(fact.rpartition(".")[2], ())
    mine = {f"{stay}.{name}" for name in hangs_on} | {fact, f"{fact}#place"}
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
    wrong: list[str] = []
    for one, group in zip(sides, results, strict=True):
        turned = [name for name, side in one.items() if side != sides[0][name]]
        if len(turned) != 1:
            continue
        usual, other = together(results[0]), together(group)
        if usual == other:
            continue
        said = {c.side: (c.then, c.may) for c in weighed.contested_by if c.reading == turned[0]}
        wrong += _differs(
            turned[0],
            {
                side: (_ids(seen.then), _ids(seen.may - seen.then))
                for side, seen in ((sides[0][turned[0]], usual), (one[turned[0]], other))
            },
            said,
        )
    return wrong
