"""Each day of each stay, in exactly one span, with the bars it counts for and the rule that decided."""

from enum import StrEnum
from typing import NamedTuple

from inadmissibility.kernel.days import Day


class Count(StrEnum):
    """A sum of days: the 3-year bar's, the 10-year bar's, and the permanent bar's."""

    THREE_YEAR = "three_year"
    TEN_YEAR = "ten_year"
    PERMANENT = "permanent"


EVERY_COUNT = (Count.THREE_YEAR, Count.TEN_YEAR, Count.PERMANENT)
ALL_BUT_THREE_YEAR = (Count.TEN_YEAR, Count.PERMANENT)
PERMANENT_ONLY = (Count.PERMANENT,)
NO_COUNT: tuple[Count, ...] = ()


class Claim(NamedTuple):
    """A rule's word on the days from `first` to `last`, both included: which sums they enter."""

    first: Day
    last: Day
    counts_for: tuple[Count, ...]


class LedgerSpan(NamedTuple):
    """Days from `first` to `last`, both included, decided by the rule `because`."""

    first: Day
    last: Day
    counts_for: tuple[Count, ...]
    because: str


class CountedStay(NamedTuple):
    """One stay's spans in order, and its sums in days."""

    spans: tuple[LedgerSpan, ...]
    three_year: int
    ten_year: int
    permanent: int
    first_unlawful_on: Day | None


class Ledger(NamedTuple):
    """The counted stays in order, and the permanent bar's total up to each: each day once."""

    stays: tuple[CountedStay, ...]
    total_after: tuple[int, ...]
