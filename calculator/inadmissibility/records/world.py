"""One complete way things may be: a day for every date, a value for every choice, a side for every reading.

Nothing is filled in ahead of need. The first rule that asks for something not told raises `NotTold`, and
the caller tries each value. What no rule ever asks for therefore cannot matter.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from inadmissibility.kernel.days import Day, Rough

Value = str | bool | int
T = TypeVar("T", bound=Value)

READING = "readings."
ORDER = "#first-of-"
"""Between the paths of two days: the choice which comes first."""
CUT = "#before-"
"""Between the path of a day and a limit: the choice on which side of the limit the day lies."""


class NotTold(Exception):
    """A rule asked for something this world does not yet hold."""

    def __init__(self, path: str, options: tuple[Value, ...]) -> None:
        """Name what is missing and the values it may have (none listed for a reading: the book lists them)."""
        super().__init__(path)
        self.path = path
        self.options = options


class World:
    """Answers every question a stage or rule may ask about one possibility."""

    __slots__ = ("chosen", "days", "places", "spans")

    def __init__(
        self,
        days: Mapping[str, Day],
        chosen: Mapping[str, Value],
        places: Mapping[str, tuple[int, ...]],
        spans: Mapping[str, Rough],
    ) -> None:
        """Hold a day for each dated path, the choices made so far, and what was told of places and days."""
        self.days = days
        self.chosen = chosen
        self.places = places
        self.spans = spans

    def day(self, path: str) -> Day:
        """The day of a dated fact."""
        return self.days[path]

    def precedes(self, path: str, other: str) -> bool:
        """Whether one dated fact lies before another; where either may be first, one order is tried at a time."""
        one, two = self.spans[path], self.spans[other]
        known = True if one.last <= two.first else False if two.last < one.first else None
        return self.choice(f"{path}{ORDER}{other}", known, (True, False))

    def before(self, path: str, limit: Day) -> bool:
        """Whether a dated fact lies before a day; where it may be either, one side of the day is tried at a time."""
        span = self.spans[path]
        known = True if span.last < limit else False if span.first >= limit else None
        return self.choice(f"{path}{CUT}{limit}", known, (True, False))

    def choice(self, path: str, told: T | None, options: Iterable[T]) -> T:
        """The value of a fact: as told, else as this world has it, else raise NotTold."""
        value = self.known(path, told, options)
        if value is None:
            raise NotTold(path, tuple(options))
        return value

    def known(self, path: str, told: T | None, options: Iterable[T]) -> T | None:
        """The value of a fact where this world already holds one, else None."""
        if told is not None:
            return told
        chosen = self.chosen.get(path)
        return next((option for option in options if option == chosen), None) if chosen is not None else None

    def knows(self, reading: str) -> bool:
        """Whether this world already takes a side."""
        return READING + reading in self.chosen

    def side(self, reading: str) -> str:
        """The side this world takes on an open question of law."""
        path = READING + reading
        side = self.chosen.get(path)
        if side is None:
            raise NotTold(path, ())
        return str(side)
