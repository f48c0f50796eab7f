"""What each law file says about itself: its citation, since when it is law, what it needs, what it leaves out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Cite:
    """An authority as lawyers cite it, with its official address where one is known."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class InForce:
    """A day from which the text stands as it does, and the act, decision or memorandum that set it."""

    start: date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The head of one provision."""

    id: str
    room: str
    cites: tuple[Cite, ...]
    in_force: tuple[InForce, ...]
    mark: str
    check_first: bool
    needs: tuple[str, ...]
    readings: tuple[str, ...] = ()
    not_modelled: tuple[str, ...] = ()
    checked_on: date

    @property
    def stem(self) -> str:
        """The name of the rule's file, table and page section."""
        return self.id.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Side:
    """One answer that authorities give to an open question."""

    id: str
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An open question of law: its sides, the one shown first, and since when it matters."""

    id: str
    sides: tuple[Side, ...]
    default: str
    since: date
    check_first: bool
