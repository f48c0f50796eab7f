"""A bar as the law writes it: a list of elements, all of which must hold."""

from typing import NamedTuple

from inadmissibility.kernel.days import Day


class Element(NamedTuple):
    """One condition of a bar.

    `atom` names the test, so that two bars may share it with opposite sign. `value` is the number the test
    compares: days, a day, or 0 for a test that compares nothing.
    """

    id: str
    atom: str
    value: int
    test: bool
    needed: bool = True

    @property
    def holds(self) -> bool:
        """Whether the condition is met."""
        return self.test is self.needed


class Candidate(NamedTuple):
    """A bar that may or may not have arisen from one exit, entry or attempt.

    `cause` is the path of the stay or attempt; `from_path` the path of the day the bar starts.
    `ends_on` is the anniversary, None for a bar without end.
    """

    bar: str
    cause: str
    from_path: str
    from_on: Day
    elements: tuple[Element, ...]
    ends_on: Day | None
    running: Element

    @property
    def found(self) -> bool:
        """Whether every element holds."""
        return all(element.holds for element in self.elements)
