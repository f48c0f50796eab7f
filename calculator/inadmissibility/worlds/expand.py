"""Every set of choices and sides that the rules ask for, each with the search over its days."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.law import alike, book
from inadmissibility.pipeline import lifted, run
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import CUT, READING, NotTold, Value, World
from inadmissibility.worlds.box import Box, Told, fits, later_is_more, order, told
from inadmissibility.worlds.search import (
    FOUND,
    Days,
    Evaluate,
    Known,
    Purse,
    Seen,
    Space,
    Torn,
    Wanted,
    may_have,
    search,
)

OVERDRAFT = 12_000
"""Worlds looked at beyond the purse before the answer asks to be told more: a few for each set of choices."""


MOST_TURNED = ((400, 0), (240, 1), (120, 2))
"""Past so many searches no more than so many questions of law are taken on another side at a time."""


class NoWorld(Exception):
    """The days cannot all be right together."""


class TooManyWorlds(Exception):
    """More choices are open than can be tried; `paths` are the facts to tell first."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        """Name the facts that multiplied the worlds."""
        super().__init__(", ".join(paths))
        self.paths = paths


class Branch(NamedTuple):
    """One complete set of choices, sides that were told apart, and what its days allow.

    `turned` holds the readings on another side than the one shown first, unless the caller chose it; `either` those
    that were asked but whose side makes no difference here; `lifted` the rule that lifts each bar, for those that one
    lifts.
    """

    chosen: Mapping[str, Value]
    seen: Seen
    lifted: Mapping[str, str]
    turned: frozenset[str]
    either: frozenset[str]

    @property
    def sides(self) -> dict[str, Value]:
        """The sides taken on open questions."""
        return {path: value for path, value in self.chosen.items() if path.startswith(READING)}

    @property
    def facts(self) -> dict[str, Value]:
        """The values tried for facts that were not told."""
        return {path: value for path, value in self.chosen.items() if not path.startswith(READING)}


class Trial(NamedTuple):
    """A set of choices and sides to try."""

    chosen: Mapping[str, Value]
    known: Known

    def none_known(self, _: Value) -> Known:
        """No outcome stays true: a fact may have been passed over where it could not matter."""
        return Known(self.known.purse)

    def all_known(self, _: Value) -> Known:
        """Every outcome stays true: a side is never passed over."""
        return Known(self.known.purse, dict(self.known.outcomes))

    def half_known(self, path: str, side: Value) -> Known:
        """What was looked at with a reading at one end of its order stays true under that side."""
        return self.known.half(more=side == _side(path, more=True))


class Sides:
    """The sides taken on the readings that come up while one trial is searched; no outcome changes by taking one.

    Under `first` each is the one shown first, but for the reading `but`. Otherwise those in an order are left open, and
    a reading whose sides are in no order has to be told apart.
    """

    def __init__(self, facts: Facts, *, first: bool, but: str | None = None) -> None:
        """Start with none."""
        self.facts, self.first, self.but = facts, first, but
        self.taken: dict[str, tuple[str, str]] = {}

    def take(self, path: str) -> bool:
        """Take the side, or both ends of an order, for a reading. Whether that could be done."""
        reading = book.reading(path.removeprefix(READING))
        if self.first:
            side = _sides(path, self.facts)[path == self.but]
            self.taken[path] = (side, side)
        elif reading.more is not None:
            self.taken[path] = (_side(path, more=False), _side(path, more=True))
        return path in self.taken

    def extreme(self, *, more: bool) -> dict[str, str]:
        """Each side taken, at the end that gives more days or fewer."""
        return {path: ends[more] for path, ends in self.taken.items()}


def with_sides_shown_first(facts: Facts, wanted: Wanted, *, but: str | None = None) -> tuple[Branch, ...]:
    """Every set of values for facts not told, under the sides shown first or chosen by the caller.

    The reading `but` takes its other side. A value is tried only for what some rule asks. Raises TooManyWorlds past
    `OVERDRAFT`.
    """
    open_days = told(facts)
    waiting = [Trial(_given(facts), Known(Purse()))]
    branches: list[Branch] = []
    while waiting:
        trial = waiting.pop()
        _check(trial)
        try:
            branches.extend(_branches(facts, open_days, trial, Sides(facts, first=True, but=but), wanted))
        except NotTold as missing:
            waiting.extend(_each(trial, missing.path, _values(missing, facts), trial.none_known))
    return tuple(branches)


def with_every_side(facts: Facts) -> tuple[tuple[Branch, ...], bool]:
    """Every set of values, and every mixture of sides; and whether they are all.

    Sides are told apart only where it makes a difference.
    """
    open_days = told(facts)
    waiting = [Trial(_given(facts), Known(Purse()))]
    branches: list[Branch] = []
    every, searched = True, 0
    while waiting:
        trial = waiting.pop()
        most = next((turned for many, turned in MOST_TURNED if searched > many), len(trial.chosen))
        if len(_turned(facts, trial.chosen)) > most:
            every = False
            continue
        _check(trial)
        sides = Sides(facts, first=False)
        try:
            branches.extend(_branches(facts, open_days, trial, sides, Wanted(spreads=False, numbers=False)))
            searched += 1
        except NotTold as missing:
            if missing.path.startswith(READING):
                waiting.extend(_each(trial, missing.path, _sides(missing.path, facts), trial.all_known))
            else:
                waiting.extend(_each(trial, missing.path, _values(missing, facts), trial.none_known))
        except Torn as torn:
            path = _decisive(facts, open_days, trial, sides, torn)
            waiting.extend(_each(trial, path, _sides(path, facts), partial(trial.half_known, path)))
    return tuple(branches), every


def _given(facts: Facts) -> dict[str, Value]:
    return {READING + reading: side for reading, side in facts.readings.items()}


def _check(trial: Trial) -> None:
    if trial.known.purse.left < -OVERDRAFT:
        asked = {path.partition("#")[0] for path in trial.chosen if not path.startswith(READING)}
        raise TooManyWorlds(tuple(sorted(asked)))


def _each(trial: Trial, path: str, values: Sequence[Value], known: Callable[[Value], Known]) -> Iterator[Trial]:
    """A trial for each value; the first is the next to be tried. `known` tells which outcomes stay true under one."""
    return (Trial({**trial.chosen, path: value}, known(value)) for value in reversed(values))


def _turned(facts: Facts, chosen: Mapping[str, Value]) -> frozenset[str]:
    sides = {path: side for path, side in chosen.items() if path.startswith(READING)}
    return frozenset(
        path
        for path, side in sides.items()
        if path.removeprefix(READING) not in facts.readings
        and side != book.shown_first(path.removeprefix(READING), facts)
    )


def _values(missing: NotTold, facts: Facts) -> tuple[Value, ...]:
    return alike.representatives(missing.path, missing.options, facts)


def _sides(path: str, facts: Facts) -> tuple[str, ...]:
    """The sides of a reading; the one shown first comes first."""
    reading = book.reading(path.removeprefix(READING))
    first = book.shown_first(reading.id, facts)
    return (first, *(side.id for side in reading.sides if side.id != first))


def _side(path: str, *, more: bool) -> str:
    reading = book.reading(path.removeprefix(READING))
    return next(side.id for side in reading.sides if (side.id == reading.more) is more)


def _decisive(facts: Facts, open_days: Told, trial: Trial, sides: Sides, torn: Torn) -> str:
    """An open reading that by itself decides whether the tag can be, or turns some test; the first if none does."""

    def at(days: Days, side: Mapping[str, Value], *, more: bool) -> Outcome:
        chosen = {**trial.chosen, **sides.extreme(more=more), **side}
        return run(facts, World(days, chosen, open_days.places, open_days.box))

    def decides(path: str) -> bool:
        under = [
            [at(torn.corners[more], {path: end}, more=more) for more in (False, True)] for end in sides.taken[path]
        ]
        return torn.tag is not None and len({may_have(torn.tag, few, most) for few, most in under}) > 1

    def turns(path: str) -> bool:
        fewer, more = sides.taken[path]
        return any(
            _tests(at(torn.days, {}, more=end)) != _tests(at(torn.days, {path: side}, more=end))
            for end, side in ((False, more), (True, fewer))
        )

    for matters in (decides, turns):
        for path in sides.taken:
            try:
                if matters(path):
                    return path
            except NotTold:
                return path
    return next(iter(sides.taken))


def _tests(outcome: Outcome) -> list[bool]:
    return [test.test for one in outcome.candidates for test in (*one.elements, one.running)]


def _branches(facts: Facts, open_days: Told, trial: Trial, sides: Sides, wanted: Wanted) -> tuple[Branch, ...]:
    """The branches that share these choices but differ in what the exceptions ask; none when no world is possible."""
    chosen = trial.chosen

    def evaluate(*, more: bool) -> Evaluate:
        held = dict(chosen)

        def look(days: Days) -> Outcome:
            while True:
                try:
                    return run(facts, World(days, held, open_days.places, open_days.box))
                except NotTold as missing:
                    if not missing.path.startswith(READING) or not sides.take(missing.path):
                        raise
                    held.update(sides.extreme(more=more))

        return look

    one = evaluate(more=False)
    sided = (one, one if sides.first else evaluate(more=True))
    world = World({}, chosen, open_days.places, open_days.box)
    pairs = order(facts, world, open_days.box)
    if not fits(facts, world):
        return ()
    later = later_is_more(facts, open_days, chosen)
    space = Space(_cut(open_days.box, chosen), pairs, later, frozenset())
    seen = search(space, sided, trial.known, wanted)
    if seen is None:
        return ()
    by_lifted: dict[frozenset[str], Seen | None] = {frozenset(): seen}
    found: list[tuple[Mapping[str, Value], Mapping[str, str], Seen]] = []
    for choices, rules in _exceptions(facts, open_days, chosen, seen):
        bars = frozenset(rules)
        if bars not in by_lifted:
            by_lifted[bars] = search(space._replace(lifted=bars), sided, trial.known, wanted)
        under = by_lifted[bars]
        assert under is not None
        found.append((choices, rules, under))
    turned = _turned(facts, chosen)
    told_apart = sides.extreme(more=False) if sides.first else {}
    either = frozenset[str]() if sides.first else frozenset(sides.taken)
    return tuple(Branch({**choices, **told_apart}, under, rules, turned, either) for choices, rules, under in found)


def _exceptions(
    facts: Facts, open_days: Told, chosen: Mapping[str, Value], seen: Seen
) -> Iterator[tuple[Mapping[str, Value], Mapping[str, str]]]:
    """Every set of values for what the exceptions ask, and the rule that lifts each bar found under it."""
    bars = tuple(dict.fromkeys(key[0] for index, key in enumerate(seen.keys) if (index, FOUND) in seen.spread))
    waiting = [chosen]
    while waiting:
        choices = waiting.pop()
        try:
            yield choices, lifted(bars, facts, World({}, choices, open_days.places, open_days.box))
        except NotTold as missing:
            if CUT in missing.path:
                # On which side of a day a date lies narrows the search itself.
                raise
            waiting.extend({**choices, missing.path: value} for value in reversed(missing.options))


def _cut(box: Box, chosen: Mapping[str, Value]) -> Box:
    """The box on the chosen side of each day that a rule asked about."""
    cut = dict(box)
    for choice, before in chosen.items():
        path, found, limit = choice.partition(CUT)
        if found:
            span = cut[path]
            cut[path] = Rough(span.first, int(limit) - 1) if before else Rough(int(limit), span.last)
    return cut
