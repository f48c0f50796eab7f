"""What all possible worlds have in common, and what they hang on."""

from typing import NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import Count
from inadmissibility.records.world import Value


class Range(NamedTuple):
    """The least and the most days a sum can have in any possible world."""

    least: int
    most: int


class WeighedSpan(NamedTuple):
    """A ledger span whose ends may be rough."""

    first: Rough
    last: Rough
    days: Range
    counts_for: tuple[Count, ...]
    because: str


class WeighedStay(NamedTuple):
    """One stay over every possible world.

    `last_day` names the rules that may decide its last day, where the fewest days count. `always` holds each rule that
    decides some day in every world, with the sums that it counts for. `cautious` counts the exit day too; None where no
    count could cross a limit by it.
    """

    number: int
    entries: tuple[Entry, ...]
    may_have_left: bool
    may_be_here: bool
    left_on: Rough | None
    first_unlawful_on: Rough | None
    counts: dict[Count, Range]
    cautious: dict[Count, Range] | None
    last_day: tuple[str, ...]
    always: frozenset[tuple[str, tuple[Count, ...]]]
    spans: tuple[WeighedSpan, ...]


class WeighedBar(NamedTuple):
    """A bar that arises in at least one possible world under the readings shown first."""

    bar: str
    cause: str
    finding: str
    in_force: bool | None
    from_on: Rough
    last_barred_day: Rough | None
    first_clear_day: Rough | None
    lifted_by: tuple[str, ...]


class Hinge(NamedTuple):
    """What one value, or run of days, of a fact not fully told leads to.

    `then` are the bars that stand in every such world, `may` those that stand in some others; `in_force` and
    `may_be_in_force` are those of them that are in force on the day asked about, in every such world or in some.
    """

    fact: str
    value: Value | None
    days: Rough | None
    opens_before: bool
    opens_after: bool
    then: tuple[str, ...]
    may: tuple[str, ...]
    in_force: tuple[str, ...]
    may_be_in_force: tuple[str, ...]


class Contest(NamedTuple):
    """What one side of an open question of law leads to.

    `beside` holds the other questions that are taken on another side than the one shown first, since only then the
    sides of this one differ.
    """

    reading: str
    side: str
    beside: tuple[tuple[str, str], ...]
    shown_first: bool
    then: tuple[str, ...]
    may: tuple[str, ...]
    in_force: tuple[str, ...]
    may_be_in_force: tuple[str, ...]


class Weighed(NamedTuple):
    """Every possible world, merged."""

    finding: str
    stays: tuple[WeighedStay, ...]
    total: Range
    reentered: bool
    total_before_reentry: Range
    total_before_reentry_cautious: Range | None
    bars: tuple[WeighedBar, ...]
    barred: bool | None
    clear_on: Rough | None
    depends_on: tuple[Hinge, ...]
    contested_by: tuple[Contest, ...]
    asked: tuple[str, ...]
    open_readings: tuple[str, ...]
    complete: bool
