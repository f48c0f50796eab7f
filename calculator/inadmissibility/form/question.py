"""What a question is, and a group of them. Reader, schema and form are all drawn from these."""

from enum import StrEnum
from typing import NamedTuple

DAY, YES_NO, CHOICE = "day", "yes_no", "choice"

Shown = tuple[str, tuple[str | bool, ...]]


class Question(NamedTuple):
    """One fact. It is shown while the field `shown_when[0]` of its group has one of the values `shown_when[1]`.

    `field` is its name in the records, where that cannot be its name in the document.
    """

    name: str
    kind: str
    options: tuple[StrEnum, ...] = ()
    shown_when: Shown | None = None
    needed: bool = False
    field: str = ""


class Group(NamedTuple):
    """Questions that belong together: one object, or a list of them when `many`; `inside` another where named."""

    name: str
    many: bool
    questions: tuple[Question, ...]
    at_least: int = 0
    closed: bool = False
    inside: str = ""

    @property
    def path(self) -> str:
        """Its place in the document."""
        return f"{self.inside}.{self.name}" if self.inside else self.name


def when(name: str, *values: str) -> Shown:
    """Shown where another question has one of these answers."""
    return name, tuple(str(value) for value in values)


def yes(name: str) -> Shown:
    """Shown where the answer to another question is yes."""
    return name, (True,)


def no(name: str) -> Shown:
    """Shown where the answer to another question is no."""
    return name, (False,)
