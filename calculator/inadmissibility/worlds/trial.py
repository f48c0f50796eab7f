"""One set of choices and sides tried: what its days allow, under each value of what the exceptions ask."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from inadmissibility.pipeline import lifted, run
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import CUT, READING, NotTold, Value, World
from inadmissibility.worlds.box import Told, fits, later_is_more, order
from inadmissibility.worlds.cut import cut
from inadmissibility.worlds.search import FOUND, Days, Evaluate, Known, Seen, Space, Wanted, search
from inadmissibility.worlds.sides import Sides, end_of, turned


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
        return self.known.half(more=side == end_of(path, more=True))


def branches_of(facts: Facts, open_days: Told, trial: Trial, sides: Sides, wanted: Wanted) -> tuple[Branch, ...]:
    """The branches that share these choices but differ in what the exceptions ask; none when no world is possible.

    Raises NotTold for a fact, or a reading whose sides are in no order; Torn where open sides have to be told apart.
    """
    chosen = trial.chosen
    world = World({}, chosen, open_days.places, open_days.box)
    if not fits(facts, world):
        return ()
    one = _looking(facts, open_days, chosen, sides, more=False)
    sided = (one, one if sides.first else _looking(facts, open_days, chosen, sides, more=True))
    box, pairs = cut(open_days.box, chosen), order(facts, world, open_days.box)
    space = Space(box, pairs, later_is_more(facts, open_days, chosen), frozenset())
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
    taken = sides.extreme(more=False) if sides.first else {}
    either = frozenset[str]() if sides.first else frozenset(sides.taken)
    return tuple(
        Branch({**choices, **taken}, under, rules, turned(facts, chosen), either) for choices, rules, under in found
    )


def _looking(facts: Facts, open_days: Told, chosen: Mapping[str, Value], sides: Sides, *, more: bool) -> Evaluate:
    """What looks at a world, taking the side of each reading that comes up."""
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
