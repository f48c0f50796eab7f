"""Every set of choices and sides that the rules ask for, each with the search over its days."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from inadmissibility.law import alike
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import READING, NotTold, Value
from inadmissibility.worlds.box import told
from inadmissibility.worlds.search import Known, Purse, Torn, Wanted
from inadmissibility.worlds.sides import Sides, sides_of, turned
from inadmissibility.worlds.tear import decisive
from inadmissibility.worlds.trial import Branch, Trial, branches_of

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
            branches.extend(branches_of(facts, open_days, trial, Sides(facts, first=True, but=but), wanted))
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
        if len(turned(facts, trial.chosen)) > most:
            every = False
            continue
        _check(trial)
        sides = Sides(facts, first=False)
        try:
            branches.extend(branches_of(facts, open_days, trial, sides, Wanted(spreads=False, numbers=False)))
            searched += 1
        except NotTold as missing:
            if missing.path.startswith(READING):
                waiting.extend(_each(trial, missing.path, sides_of(missing.path, facts), trial.all_known))
            else:
                waiting.extend(_each(trial, missing.path, _values(missing, facts), trial.none_known))
        except Torn as torn:
            path = decisive(facts, open_days, trial, sides, torn)
            waiting.extend(_each(trial, path, sides_of(path, facts), partial(trial.half_known, path)))
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


def _values(missing: NotTold, facts: Facts) -> tuple[Value, ...]:
    return alike.representatives(missing.path, missing.options, facts)
