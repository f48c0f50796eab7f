"""What the book says about bars, handed in so that the stages hold no law."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from inadmissibility.kernel.absence import Interval
from inadmissibility.kernel.dated import Dated
from inadmissibility.kernel.days import Day
from inadmissibility.records.bars import Element
from inadmissibility.records.choices import Entry, Exit, RemovalKind
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import CountedStay, Ledger
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

EndsOn = Callable[[Day, int, tuple[Interval, ...], World], Day | None]
Bar = tuple[str, Dated[int]]
"""The code of a bar and its years."""


class ThreeYear(Protocol):
    """The elements of the 3-year bar for one exit, but how it was made."""

    def __call__(
        self, stay: LaidStay, days: int, one_year: Element, began: tuple[bool, int], as_of: Day
    ) -> tuple[Element, ...]:
        """List them."""


class Ordered(Protocol):
    """The elements of the permanent bar by removal."""

    def __call__(self, cause: str, on: Day, compared: int, *, ordered: bool) -> tuple[Element, ...]:
        """List them."""


class Hearing(Protocol):
    """The elements of the bar for a missed hearing."""

    def __call__(self, cause: str, filed_on: Day | None, *, good_reason: bool) -> tuple[Element, ...]:
        """List them."""


class WithoutAdmission(Protocol):
    """Whether an entry was made without being admitted."""

    def __call__(self, entry: Entry, world: World, *, ask: bool) -> bool:
        """Answer for one entry."""


class ExitRules(NamedTuple):
    """What an exit may cause by itself."""

    departs: Callable[[Exit, str, World], tuple[bool, bool]]
    voluntary: Callable[[Exit], bool]
    began: Callable[[tuple[LaidStay, ...], Timeline, World], tuple[bool, int]]
    three_year: ThreeYear
    ten_year: Callable[[LaidStay, int, tuple[CountedStay, ...], World], tuple[Element, ...]]
    three: Bar
    ten: Bar
    ends_on: EndsOn


class RemovalRules(NamedTuple):
    """What an order of removal, or a missed hearing, may cause."""

    find: Callable[[str], tuple[Element, ...]]
    felony: Callable[[Facts, World], bool]
    second: Callable[[RemovalKind, int, World], bool]
    on_arrival: Callable[[RemovalKind], bool]
    five: Bar
    ten: Bar
    twenty: Bar
    for_ever: str
    ends_on: EndsOn
    hearing: Hearing
    hearing_bar: Bar
    hearing_ends_on: EndsOn


class ReturnRules(NamedTuple):
    """What an entry or attempt without being admitted may cause."""

    may_be: tuple[Entry, ...]
    without_admission: WithoutAdmission
    presence: Callable[[str, Day, int, Callable[[], bool], World], tuple[Element, ...]]
    presence_bar: str
    removal: Ordered
    removal_bar: str


class BarRules(NamedTuple):
    """All of them, and whether a bar runs on the day asked about."""

    exits: ExitRules
    removals: RemovalRules
    returns: ReturnRules
    still_barred: Callable[[Day, Day | None, Day | None, World], bool]


class At(NamedTuple):
    """One world with all that is known of it when bars are looked for."""

    facts: Facts
    timeline: Timeline
    ledger: Ledger
    rules: BarRules
    world: World
