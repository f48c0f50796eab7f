"""Every set of choices and sides that the rules ask for, each with the search over its days."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.law import alike, book
from inadmissibility.pipeline import lifted, run
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import CUT, READING, NotTold, Value, World
from inadmissibility.worlds.box import Box, Told, fits, later_is_more, order, told
from inadmissibility.worlds.search import FOUND, Known, Purse, Seen, Space, Wanted, search

OVERDRAFT = 12_000
"""Worlds looked at beyond the purse before the answer asks to be told more: a few for each set of choices."""


MOST_TURNED = ((400, 0), (240, 1), (120, 2))
"""Past so many searches no more than so many questions of law are taken on another side at a time."""

CAUTIOUS = READING + "departure_day"
"""The reading whose other side gives the cautious count."""


class NoWorld(Exception):
    """The days cannot all be right together."""


class TooManyWorlds(Exception):
    """More choices are open than can be tried; `paths` are the facts to tell first."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        """Name the facts that multiplied the worlds."""
        super().__init__(", ".join(paths))
        self.paths = paths


class Branch(NamedTuple):
    """One complete set of choices and sides, and what its days allow.

    `turned` holds the readings on another side than the one shown first, unless the caller chose it; `lifted` the
    rule that lifts each bar, for those that one lifts.
    """

    chosen: Mapping[str, Value]
    seen: Seen
    lifted: Mapping[str, str]
    turned: frozenset[str]

    @property
    def sides(self) -> dict[str, Value]:
        """The sides taken on open questions."""
        return {path: value for path, value in self.chosen.items() if path.startswith(READING)}

    @property
    def facts(self) -> dict[str, Value]:
        """The values tried for facts that were not told."""
        return {path: value for path, value in self.chosen.items() if not path.startswith(READING)}


def expand(facts: Facts, *, first_sides_only: bool = False) -> tuple[tuple[Branch, ...], bool]:
    """All branches, and whether they are all. A value is tried only for what some rule asks.

    With `first_sides_only` every reading not chosen by the caller takes the side shown first. Raises TooManyWorlds
    past `OVERDRAFT`.
    """
    given = {READING + reading: side for reading, side in facts.readings.items()}
    if first_sides_only:
        given = {READING + reading.id: book.shown_first(reading.id, facts) for reading in book.READINGS} | given
    open_days = told(facts)
    waiting: list[tuple[dict[str, Value], Known]] = [(dict(given), Known(Purse()))]
    branches: list[Branch] = []
    every, searched = True, 0
    while waiting:
        chosen, known = waiting.pop()
        most = next((turned for many, turned in MOST_TURNED if searched > many), len(chosen))
        if len(_turned(facts, chosen)) > most:
            every = False
            continue
        if known.purse.left < -OVERDRAFT:
            raise TooManyWorlds(
                tuple(sorted({path.partition("#")[0] for path in chosen if not path.startswith(READING)}))
            )
        try:
            branches.extend(_branches(facts, open_days, chosen, known))
            searched += 1
        except NotTold as missing:
            # A fact may have been passed over where it could not matter; a side never is.
            heirs = known if missing.path.startswith(READING) else Known(known.purse)
            waiting.extend(
                ({**chosen, missing.path: value}, heirs.handed_down()) for value in reversed(_values(missing, facts))
            )
    return tuple(branches), every


def _turned(facts: Facts, chosen: Mapping[str, Value]) -> frozenset[str]:
    sides = {path: side for path, side in chosen.items() if path.startswith(READING)}
    return frozenset(
        path
        for path, side in sides.items()
        if path.removeprefix(READING) not in facts.readings
        and side != book.shown_first(path.removeprefix(READING), facts)
    )


def _values(missing: NotTold, facts: Facts) -> tuple[Value, ...]:
    """What the missing thing may be; the side shown first comes first."""
    if not missing.path.startswith(READING):
        return alike.representatives(missing.path, missing.options, facts)
    reading = book.reading(missing.path.removeprefix(READING))
    first = book.shown_first(reading.id, facts)
    return (first, *(side.id for side in reading.sides if side.id != first))


def _branches(facts: Facts, open_days: Told, chosen: Mapping[str, Value], known: Known) -> tuple[Branch, ...]:
    """The branches that share these choices but differ in what the exceptions ask; none when no world is possible."""

    def evaluate(days: Mapping[str, Day]) -> Outcome:
        return run(facts, World(days, chosen, open_days.places, open_days.box))

    world = World({}, chosen, open_days.places, open_days.box)
    pairs = order(facts, world, open_days.box)
    if not fits(facts, world):
        return ()
    turned = _turned(facts, chosen)
    # The cautious count beside the official one needs exact sums; every other turned side only what is possible.
    wanted = Wanted(spreads=not turned, numbers=turned <= {CAUTIOUS})
    later = later_is_more(facts, open_days, chosen)
    space = Space(_cut(open_days.box, chosen), pairs, later, frozenset())
    seen = search(space, evaluate, known, wanted)
    if seen is None:
        return ()
    by_lifted: dict[frozenset[str], Seen | None] = {frozenset(): seen}
    found = []
    for choices, rules in _exceptions(facts, open_days, chosen, seen):
        bars = frozenset(rules)
        if bars not in by_lifted:
            by_lifted[bars] = search(space._replace(lifted=bars), evaluate, known, wanted)
        under = by_lifted[bars]
        assert under is not None
        found.append(Branch(choices, under, rules, turned))
    return tuple(found)


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
