"""Values that the law changes: start days, each with its own source. A value ends where the next one starts."""

from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.problems import BookError

T = TypeVar("T")


class OutOfRange(Exception):
    """There is no text for that day, so there is no answer for it."""


class Step(NamedTuple, Generic[T]):
    """From `start` on the value is this, by the authority of `source`."""

    start: Day
    value: T
    source: str


class Dated(Generic[T]):
    """A value over time."""

    __slots__ = ("steps",)

    def __init__(self, *steps: Step[T]) -> None:
        """Hold the steps; raises BookError when they are out of order, start twice on a day, or lack a source."""
        if not steps or any(later.start <= earlier.start for earlier, later in pairwise(steps)):
            raise BookError("the steps of a dated value are not in order")
        if not all(step.source for step in steps):
            raise BookError("a step of a dated value has no source")
        self.steps = steps

    def on(self, day: Day) -> T:
        """The value in force on a day; raises OutOfRange before the first step."""
        for step in reversed(self.steps):
            if step.start <= day:
                return step.value
        raise OutOfRange(str(day))
