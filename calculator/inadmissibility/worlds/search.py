"""All worlds that share one set of choices and sides: which bars can be, which can fail, and on which days."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from math import inf
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.outcome import Outcome
from inadmissibility.worlds.box import Box, Order, corner, narrowed

FOUND, RUNS, OVER = "", "+", "-"
"""Tags of worlds in which a candidate is found, and then is in force on the day asked about or is not.

The other tags name an element that fails.
"""

BUDGET = 6_000
"""Worlds looked at for one answer before narrowing stops; what is then left open is reported as possible."""

MANY_ATOMS = 8


Days = Mapping[str, Day]
Evaluate = Callable[[Days], Outcome]
Sided = tuple[Evaluate, Evaluate]
"""What a world leads to with each open side on the one that gives fewer days, and on the one that gives more."""
Tag = tuple[int, str]
Paths = tuple[str, ...]


@dataclass(slots=True)
class Seen:
    """What a search has found possible. `spread` holds, for each tag, the days each date takes in its worlds.

    `touching` holds the dates that move each candidate's numbers, `lifted` the bars that an exception lifts.
    """

    box: Box
    fewest: Outcome
    most: Outcome
    keys: tuple[tuple[str, str], ...]
    candidates: tuple[Candidate, ...]
    touching: tuple[Paths, ...]
    lifted: frozenset[str]
    spread: dict[Tag, Box] = field(default_factory=dict)
    barred: set[bool] = field(default_factory=set)
    ends: dict[int, set[Day | None]] = field(default_factory=dict)
    least: list[int] = field(default_factory=list)
    greatest: list[int] = field(default_factory=list)
    complete: bool = True


class Space(NamedTuple):
    """The worlds to search: their days, which follow which, which give more when later, and the lifted bars."""

    box: Box
    pairs: Order
    later: frozenset[str]
    lifted: frozenset[str]


class Torn(Exception):
    """In one world it depends on the sides left open whether a tag is there, and no other world has it under all.

    `corners` are the extreme worlds of the whole search; `tag` is None where a bar in force or not is in question.
    """

    def __init__(self, days: Days, corners: tuple[Days, Days], tag: Tag | None) -> None:
        """Name the days of that world."""
        super().__init__(str(days))
        self.days, self.corners, self.tag = days, corners, tag


class Purse:
    """How many more worlds may be looked at."""

    __slots__ = ("left",)

    def __init__(self, left: int = BUDGET) -> None:
        """Start full."""
        self.left = left


class Wanted(NamedTuple):
    """What is asked of a branch beyond what is possible: on which days (`spreads`), and the exact sums (`numbers`)."""

    spreads: bool
    numbers: bool


@dataclass(slots=True)
class Known:
    """Outcomes already looked at, by the extreme and their days, and the purse that a whole answer shares."""

    purse: Purse
    outcomes: dict[tuple[bool, tuple[Day, ...]], Outcome] = field(default_factory=dict)

    def half(self, *, more: bool) -> "Known":
        """The outcomes of one extreme, for a branch that takes that end of an order."""
        return Known(self.purse, {key: outcome for key, outcome in self.outcomes.items() if key[0] is more})


def search(space: Space, sided: Sided, known: Known, wanted: Wanted) -> Seen | None:
    """Look for every tag, number and result that some world of the space has. None when no world is possible.

    What is possible is always wanted. Where sides are left open, the answer holds for every mixture of them, or Torn is
    raised: since each test turns at most once from the side that gives fewer days to the one that gives more, what two
    extreme mixtures agree on holds for all.
    """
    start = narrowed(space.box, space.pairs)
    return None if start is None else _Search(space._replace(box=start), sided, known, wanted).everything()


def may_have(tag: Tag, few: Outcome, most: Outcome) -> bool:
    """Whether some world between two corners might carry a tag, lifted bars left out of account."""
    return tag[1] in _may_be(few.candidates[tag[0]], most.candidates[tag[0]], frozenset())


def sums(outcome: Outcome) -> list[int]:
    """Every number of days that is reported for a world."""
    return [
        *(n for stay in outcome.ledger.stays for n in (stay.three_year, stay.ten_year, stay.permanent)),
        *outcome.ledger.total_after,
    ]


def _all_tests(candidate: Candidate) -> tuple[Element, ...]:
    return (*candidate.elements, candidate.running)


def _needed(element: Element, name: str, *, is_running: bool) -> bool | None:
    """What a test must give for a tag; None where the tag does not ask."""
    if is_running:
        return {RUNS: element.needed, OVER: not element.needed}.get(name)
    if name in (FOUND, RUNS, OVER):
        return element.needed
    return not element.needed if element.id == name else None


TORN = frozenset((True, False))
"""Wanted both ways."""


class _Search:
    """One search. A box that cannot show anything new is dropped."""

    def __init__(self, space: Space, sided: Sided, known: Known, wanted: Wanted) -> None:
        self.start, self.pairs, self.later, lifted = space
        self.sided, self.known, self.wanted = sided, known, wanted
        self.open_sides = sided[0] is not sided[1]
        self.rough = tuple(path for path, days in self.start.items() if not days.exact)
        fewest, most = self.at(self.start, more=False), self.at(self.start, more=True)
        turns = {path: self.turned(path) for path in self.rough}
        self.moves = tuple(
            tuple(
                frozenset(path for path, pairs in turns.items() if any(_moved(*pair, n, place) for pair in pairs))
                for place in range(len(candidate.elements) + 1)
            )
            for n, candidate in enumerate(most.candidates)
        )
        self.seen = Seen(
            self.start,
            fewest,
            most,
            tuple((c.bar, c.cause) for c in most.candidates),
            most.candidates,
            tuple(tuple(path for path in turns if any(path in moved for moved in moves)) for moves in self.moves),
            lifted,
        )
        self.moving = tuple(
            tuple(path for path, pairs in turns.items() if any(sums(one)[n] != sums(other)[n] for one, other in pairs))
            for n in range(len(sums(most)))
        )

    def everything(self) -> Seen:
        if not self.rough:
            # Every date is exact: there is one world.
            days = {path: span.first for path, span in self.start.items()}
            self.note(days)
            if self.open_sides and not self.same(days):
                raise Torn(days, (days, days), None)
            return self.seen
        for days in self.worlds(self.start, self.rough):
            self.note(days)
        for index, paths in enumerate(self.seen.touching):
            may_be = _may_be(self.seen.fewest.candidates[index], self.seen.most.candidates[index], self.seen.lifted)
            for name in may_be:
                self.explore(self.start, paths, partial(self.unseen, (index, name)), (index, name))
            if self.wanted.spreads:
                self.reach_out_all(index, paths)
                self.reach_ends(index, paths)
        for position, paths in enumerate(self.moving if self.wanted.numbers else ()):
            self.explore(self.start, paths, partial(self.number_left, position))
        every = tuple(path for path in self.rough if any(path in paths for paths in self.seen.touching))
        self.explore(self.start, every, self.result_left)
        return self.seen

    def look(self, days: Days, *, more: bool) -> Outcome:
        """What a world leads to, with each open side on the one that gives more days, or fewer."""
        key = (more and self.open_sides, tuple(days.values()))
        outcome = self.known.outcomes.get(key)
        if outcome is None:
            self.known.purse.left -= 1
            outcome = self.known.outcomes[key] = self.sided[more](days)
        return outcome

    def at(self, box: Box, *, more: bool) -> Outcome:
        return self.look(corner(box, self.later, more=more), more=more)

    def same(self, days: Days) -> bool:
        """Whether a world has the same tags whatever the open sides."""
        few, most = self.look(days, more=False), self.look(days, more=True)
        pairs = zip(few.candidates, most.candidates, strict=True)
        return all(_tags(low, self.seen.lifted) == _tags(high, self.seen.lifted) for low, high in pairs)

    def turned(self, path: str) -> list[tuple[Outcome, Outcome]]:
        """Pairs of worlds that differ in this one date, chosen so that it makes a difference in one if it ever does.

        At an extreme corner a date changes the most; but a period that covers nothing there hides its own dates, so
        those are also turned where the rest of the period covers the most, and the least.
        """
        days = self.start[path]
        few, most = (corner(self.start, self.later, more=more) for more in (False, True))
        bases = [(few, False), (most, True)]
        if path.startswith("periods"):
            own = path.partition("]")[0]
            mine = {other for other in few if other.startswith(own) and other != path}
            bases += [
                ({**few, **{name: most[name] for name in mine}}, False),
                ({**most, **{name: few[name] for name in mine}}, True),
            ]
        turn = days.first + days.last
        return [
            (self.look(base, more=more), self.look({**base, path: turn - base[path]}, more=more))
            for base, more in bases
        ]

    def explore(
        self, start: Box, paths: Paths, wanted: Callable[[Box, Outcome, Outcome], bool], tag: Tag | None = None
    ) -> bool:
        """Cut boxes along `paths` while they may hold something wanted. Whether nothing was left open."""
        boxes, whole = [start], True
        leaning = self.leaning(tag) if tag else {}
        torn = tuple(path for path in paths if leaning.get(path, TORN) == TORN)
        while boxes:
            box = boxes.pop()
            few, most = self.at(box, more=False), self.at(box, more=True)
            if not wanted(box, few, most):
                continue
            self.settled(box, few, most)
            if not wanted(box, few, most) or not self.left(partial(wanted, box, few, most), box, paths, leaning):
                continue
            # A date that all tests want the same way need not be cut while another is torn between two of them.
            open_ones = [path for path in torn if not box[path].exact] or paths
            path = max(open_ones, key=lambda name: box[name].last - box[name].first, default="")
            if self.open_sides and self.known.purse.left >= 0 and (not path or box[path].exact):
                corners = [corner(self.start, self.later, more=more) for more in (False, True)]
                raise Torn(corner(box, self.later, more=False), (corners[0], corners[1]), tag)
            if self.known.purse.left < 0 or not path or box[path].exact:
                whole = False
                self.left_open(box, few, most)
                continue
            halves = (narrowed(part, self.pairs) for part in _halves(box, path))
            boxes.extend(half for half in halves if half)
        return whole

    def left(self, wanted: Callable[[], bool], box: Box, paths: Paths, leaning: Mapping[str, frozenset[bool]]) -> bool:
        """Whether something is still wanted after some worlds of the box were looked at, the likeliest first."""
        for days in self.lean(box, leaning) if leaning else self.worlds(box, paths):
            self.note(days)
            if not wanted():
                return False
        return True

    def leaning(self, tag: Tag) -> Mapping[str, frozenset[bool]]:
        """Which way each date must be turned, towards more or towards fewer days, for the tests of a tag to pass."""
        low, high = self.seen.fewest.candidates[tag[0]], self.seen.most.candidates[tag[0]]
        ways: dict[str, set[bool]] = {}
        for place, (one, other) in enumerate(zip(_all_tests(low), _all_tests(high), strict=True)):
            needed = _needed(one, tag[1], is_running=place == len(low.elements))
            if needed is None or one.test == other.test:
                continue
            for path in self.moves[tag[0]][place]:
                ways.setdefault(path, set()).add(other.test is needed)
        return {path: frozenset(way) for path, way in ways.items()}

    def lean(self, box: Box, leaning: Mapping[str, frozenset[bool]]) -> Iterator[dict[str, Day]]:
        """Worlds of the box in which each date that is not torn is turned as the tests want it."""
        few, most = (corner(box, self.later, more=more) for more in (False, True))
        held = dict(box)
        for path, ways in leaning.items():
            if ways != TORN:
                day = most[path] if True in ways else few[path]
                turned = narrowed({**held, path: Rough(day, day)}, self.pairs)
                held = dict(turned) if turned else held
        yield {path: span.first for path, span in held.items()}
        yield {path: span.last for path, span in held.items()}

    def settled(self, box: Box, few: Outcome, most: Outcome) -> None:
        """What is the same at both extreme corners holds in every world of the box."""
        for index, (low, high) in enumerate(zip(few.candidates, most.candidates, strict=True)):
            if low.found and high.found:
                self.widen((index, FOUND), box)
                ways = _may_run(low, high, self.seen.lifted)
                if len(ways) == 1:
                    self.widen((index, ways.pop()), box)
            for left, right in zip(low.elements, high.elements, strict=True):
                if not left.holds and not right.holds:
                    self.widen((index, left.id), box)

    def worlds(self, box: Box, paths: Paths) -> Iterator[dict[str, Day]]:
        """Some worlds of the box: all dates first, all last, and `paths` at each extreme corner if they can be."""
        yield {path: days.first for path, days in box.items()}
        yield {path: days.last for path, days in box.items()}
        for more in (False, True):
            turned = corner(box, self.later, more=more)
            held = {path: Rough(turned[path], turned[path]) if path in paths else days for path, days in box.items()}
            inside = narrowed(held, self.pairs)
            if inside is not None:
                yield {path: days.first for path, days in inside.items()}

    def note(self, days: Days) -> None:
        """Keep the tags, numbers and result that a world has whatever the open sides."""
        seen = self.seen
        few, most = self.look(days, more=False), self.look(days, more=True)
        barred: tuple[set[bool], set[bool]] = (set(), set())
        for index, (low, high) in enumerate(zip(few.candidates, most.candidates, strict=True)):
            tags, others = _tags(low, seen.lifted), _tags(high, seen.lifted)
            for name in tags & others:
                self.widen_around((index, name), days)
            if FOUND in tags:
                seen.ends.setdefault(index, set()).add(low.ends_on)
            barred[0].add(RUNS in tags)
            barred[1].add(RUNS in others)
        if (True in barred[0]) == (True in barred[1]):
            seen.barred.add(True in barred[0])
        numbers = sums(few)
        seen.least = [min(pair) for pair in zip(seen.least or numbers, numbers, strict=True)]
        seen.greatest = [max(pair) for pair in zip(seen.greatest or numbers, numbers, strict=True)]

    def widen_around(self, tag: Tag, days: Days) -> None:
        """Dates that do not move the candidate may be anything that the order leaves them."""
        held = self.seen.touching[tag[0]]
        if tag in self.seen.spread and all(
            self.seen.spread[tag][path].first <= days[path] <= self.seen.spread[tag][path].last for path in held
        ):
            return
        around = {path: Rough(days[path], days[path]) if path in held else span for path, span in self.start.items()}
        # A world that can be leaves the other dates some days, so the box is never empty.
        self.widen(tag, narrowed(around, self.pairs) or around)

    def widen(self, tag: Tag, box: Box) -> None:
        old = self.seen.spread.get(tag)
        self.seen.spread[tag] = {
            path: Rough(min(old[path].first, box[path].first), max(old[path].last, box[path].last))
            if old
            else box[path]
            for path in self.rough
        }

    def reach_out_all(self, index: int, paths: Paths) -> None:
        """The outermost days of every tag of a candidate; where it is always in force, or never, found says it all."""
        spread = self.seen.spread
        if (index, FOUND) not in spread:
            # No day on which the bar fails can differ from another.
            return
        ways = [(index, way) for way in (RUNS, OVER) if (index, way) in spread]
        for tag in [tag for tag in spread if tag[0] == index and (tag not in ways or len(ways) > 1)]:
            self.reach_out(tag, paths)
        if len(ways) == 1:
            spread[ways[0]] = spread[index, FOUND]

    def reach_out(self, tag: Tag, paths: Paths) -> None:
        """Find the outermost days of each date on which the tag may be, and a world there that has it.

        An outermost day that could not be looked at closely is kept as possible: nothing possible is left out.
        """
        for path in paths:
            whole, held = self.start[path], self.seen.spread[tag][path]
            ends = [
                self.outermost(tag, path, paths, outside, inside)
                for outside, inside in ((whole.first, held.first), (whole.last, held.last))
            ]
            self.widen(tag, {**self.seen.spread[tag], path: Rough(min(ends), max(ends))})

    def outermost(self, tag: Tag, path: str, paths: Paths, outside: Day, inside: Day) -> Day:
        """The last day towards `outside` on which a world has the tag; each test alone may turn there, all may not."""
        day = self.edge(tag, path, outside, inside)
        others = tuple(other for other in paths if other != path)
        step = day
        while True:
            whole = self.explore(self.slab(path, step), others, partial(self.not_reached, tag, path, step), tag)
            reached = self.reached(tag, path, step)
            # What could not be looked at closely is kept as possible.
            self.seen.complete = self.seen.complete and (reached or whole)
            inside, day = (step, day) if reached or not whole else (inside, step)
            if abs(day - inside) <= 1:
                return inside
            step = (day + inside) // 2

    def reached(self, tag: Tag, path: str, day: Day) -> bool:
        spread = self.seen.spread[tag][path]
        return spread.first <= day <= spread.last

    def not_reached(self, tag: Tag, path: str, day: Day, _box: Box, few: Outcome, most: Outcome) -> bool:
        may_have = tag[1] in _may_be(few.candidates[tag[0]], most.candidates[tag[0]], self.seen.lifted)
        return may_have and not self.reached(tag, path, day)

    def edge(self, tag: Tag, path: str, outside: Day, inside: Day) -> Day:
        """The day nearest `outside` on which the tag may be: each element's possibility turns at most once."""
        if self.may_have(tag, path, outside):
            return outside
        while abs(inside - outside) > 1:
            middle = (inside + outside) // 2
            if self.may_have(tag, path, middle):
                inside = middle
            else:
                outside = middle
        return inside

    def slab(self, path: str, day: Day) -> Box:
        """The start with one date held. Each day of a narrowed box is possible by itself, so it is never empty."""
        return narrowed({**self.start, path: Rough(day, day)}, self.pairs) or self.start

    def may_have(self, tag: Tag, path: str, day: Day) -> bool:
        slab = self.slab(path, day)
        few, most = self.at(slab, more=False), self.at(slab, more=True)
        return tag[1] in _may_be(few.candidates[tag[0]], most.candidates[tag[0]], self.seen.lifted)

    def unseen(self, tag: Tag, _box: Box, few: Outcome, most: Outcome) -> bool:
        index, name = tag
        may_be = _may_be(few.candidates[index], most.candidates[index], self.seen.lifted)
        return tag not in self.seen.spread and name in may_be

    def reach_ends(self, index: int, paths: Paths) -> None:
        """The earliest and latest end of a bar, among the days on which it may be found."""
        found = self.seen.spread.get((index, FOUND))
        around = narrowed({**self.start, **found}, self.pairs) if found else None
        if around is not None:
            self.explore(around, paths, partial(self.end_left, index), (index, FOUND))

    def end_left(self, index: int, _box: Box, few: Outcome, most: Outcome) -> bool:
        """Whether the bar may end earlier or later than seen; what gives more days never makes it end earlier."""
        low, high = few.candidates[index], most.candidates[index]
        seen = [_end(end) for end in self.seen.ends.get(index, ())]
        wider = bool(seen) and (_end(low.ends_on) < min(seen) or _end(high.ends_on) > max(seen))
        return wider and FOUND in _may_be(low, high, self.seen.lifted)

    def number_left(self, position: int, _box: Box, few: Outcome, most: Outcome) -> bool:
        return sums(few)[position] < self.seen.least[position] or sums(most)[position] > self.seen.greatest[position]

    def result_left(self, _box: Box, few: Outcome, most: Outcome) -> bool:
        return not _may_bar(self.seen, few, most) <= self.seen.barred

    def left_open(self, box: Box, few: Outcome, most: Outcome) -> None:
        """Nothing more can be cut: what may be is taken as possible, so that nothing possible is left out."""
        self.seen.complete = False
        for index, (low, high) in enumerate(zip(few.candidates, most.candidates, strict=True)):
            for tag in _may_be(low, high, self.seen.lifted):
                self.widen((index, tag), box)
                if tag == FOUND:
                    self.seen.ends.setdefault(index, set()).update((low.ends_on, high.ends_on))
        self.seen.barred |= _may_bar(self.seen, few, most)
        self.seen.least = [min(pair) for pair in zip(self.seen.least, sums(few), strict=True)]
        self.seen.greatest = [max(pair) for pair in zip(self.seen.greatest, sums(most), strict=True)]


def _moved(before: Outcome, after: Outcome, index: int, place: int) -> bool:
    old, new = _all_tests(before.candidates[index])[place], _all_tests(after.candidates[index])[place]
    return old.value != new.value


def _may_be(low: Candidate, high: Candidate, lifted: frozenset[str]) -> list[str]:
    """The tags that some world between two corners might carry: each element is judged by itself."""
    pairs = tuple(zip(low.elements, high.elements, strict=True))
    tags = [left.id for left, right in pairs if not (left.holds and right.holds)]
    if all(left.holds or right.holds for left, right in pairs):
        tags = [FOUND, *sorted(_may_run(low, high, lifted)), *tags]
    return tags


def _may_run(low: Candidate, high: Candidate, lifted: frozenset[str]) -> set[str]:
    """Whether a bar found between two corners may be in force, and may not."""
    return {_way(low, lifted), _way(high, lifted)}


def _tags(candidate: Candidate, lifted: frozenset[str]) -> set[str]:
    """The tags of a candidate in one world."""
    tags = {element.id for element in candidate.elements if not element.holds}
    return tags or {FOUND, _way(candidate, lifted)}


def _way(candidate: Candidate, lifted: frozenset[str]) -> str:
    return RUNS if candidate.running.holds and candidate.bar not in lifted else OVER


def _may_bar(seen: Seen, few: Outcome, most: Outcome) -> set[bool]:
    """Whether some bar may, or may not, be in force: over every value of the tests still open between two corners."""
    pairs = [
        (low, high)
        for low, high in zip(few.candidates, most.candidates, strict=True)
        if low.bar not in seen.lifted and all(a.holds or b.holds for a, b in _tests(low, high))
    ]
    if any(all(a.holds and b.holds for a, b in _tests(low, high)) for low, high in pairs):
        return {True}
    tests: dict[str, set[bool]] = {}
    for element, other in (test for pair in pairs for test in _tests(*pair)):
        tests.setdefault(element.atom, set()).update((element.test, other.test))
    unsettled = [atom for atom, values in tests.items() if len(values) > 1]
    few_enough = len(unsettled) <= MANY_ATOMS
    turned = unsettled if few_enough else []
    tried = {
        any(all(world.get(e.atom, e.test) is e.needed for e, _ in _tests(*pair)) for pair in pairs)
        for values in product((True, False), repeat=len(turned))
        for world in (dict(zip(turned, values, strict=True)),)
    }
    return tried if few_enough else {True, False}


def _end(day: Day | None) -> float:
    return inf if day is None else day


def _tests(low: Candidate, high: Candidate) -> Iterator[tuple[Element, Element]]:
    """What must hold for a bar to be in force, at each of two corners."""
    return zip((*low.elements, low.running), (*high.elements, high.running), strict=True)


def _halves(box: Box, path: str) -> tuple[Box, Box]:
    days = box[path]
    middle = (days.first + days.last) // 2
    return {**box, path: Rough(days.first, middle)}, {**box, path: Rough(middle + 1, days.last)}
