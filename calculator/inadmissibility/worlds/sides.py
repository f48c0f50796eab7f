"""The side that each reading takes while worlds are searched, where it is left open and where it is turned."""

from collections.abc import Mapping

from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import READING, Value


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
            side = sides_of(path, self.facts)[path == self.but]
            self.taken[path] = (side, side)
        elif reading.more is not None:
            self.taken[path] = (end_of(path, more=False), end_of(path, more=True))
        return path in self.taken

    def extreme(self, *, more: bool) -> dict[str, str]:
        """Each side taken, at the end that gives more days or fewer."""
        return {path: ends[more] for path, ends in self.taken.items()}


def sides_of(path: str, facts: Facts) -> tuple[str, ...]:
    """The sides of a reading; the one shown first comes first."""
    reading = book.reading(path.removeprefix(READING))
    first = book.shown_first(reading.id, facts)
    return (first, *(side.id for side in reading.sides if side.id != first))


def end_of(path: str, *, more: bool) -> str:
    """The side of an ordered reading that gives more days, or fewer."""
    reading = book.reading(path.removeprefix(READING))
    return next(side.id for side in reading.sides if (side.id == reading.more) is more)


def turned(facts: Facts, chosen: Mapping[str, Value]) -> frozenset[str]:
    """The readings on another side than the one shown first, unless the caller chose it."""
    sides = {path: side for path, side in chosen.items() if path.startswith(READING)}
    return frozenset(
        path
        for path, side in sides.items()
        if path.removeprefix(READING) not in facts.readings
        and side != book.shown_first(path.removeprefix(READING), facts)
    )
