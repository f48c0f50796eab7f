"""What each law file says about itself: its citation, since when it is law, what it needs, what it leaves out."""

from datetime import date
from typing import NamedTuple


class Cite(NamedTuple):
    """An authority as lawyers cite it, with its official address where one is known."""

    text: str
    url: str | None = None


class InForce(NamedTuple):
    """A day from which the text stands as it does, and the act, decision or memorandum that set it."""

    start: date
    source: str


class Rule(NamedTuple):
    """The head of one provision."""

    id: str
    room: str
    cites: tuple[Cite, ...]
    in_force: tuple[InForce, ...]
    mark: str
    check_first: bool
    needs: tuple[str, ...]
    checked_on: date
    readings: tuple[str, ...] = ()
    not_modelled: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """The name of the rule's file, table and page section."""
        return self.id.replace("-", "_")


class Side(NamedTuple):
    """One answer that authorities give to an open question."""

    id: str
    authority: str


class Reading(NamedTuple):
    """An open question of law: its sides, the one shown first, and since when it matters.

    `more` is the side that gives more days, or turns a test as more days turn it; None where sides are not in such an
    order.
    """

    id: str
    sides: tuple[Side, ...]
    default: str
    since: date
    check_first: bool
    more: str | None = None
