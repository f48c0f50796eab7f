"""A second counter, written from the law text alone: plain sets of dates, slow, no code shared with the core.

It takes a facts document in which every date is exact and every fact known, and a side for every open question.
"""

from dataclasses import dataclass
from datetime import date

from naive_bars import (
    NaiveBar,
    after_entries_and_attempts,
    after_exits,
    after_missed_hearings,
    after_removals,
)
from naive_days import Document, Sides, told_day, visits
from naive_periods import counted


@dataclass(frozen=True)
class Naive:
    """What the naive counter says. Each stay has its 3-year, 10-year and permanent sum."""

    stays: list[tuple[int, int, int]]
    total: int
    bars: list[NaiveBar]
    barred: bool
    last_barred_day: date | None


def naive(facts: Document, sides: Sides) -> Naive:
    """The whole answer."""
    all_visits = visits(facts)
    counts = [counted(facts, visit, sides) for visit in all_visits]
    bars = [
        *after_exits(facts, all_visits, counts, sides),
        *after_entries_and_attempts(facts, all_visits, counts, sides),
        *after_removals(facts, all_visits, sides),
        *after_missed_hearings(facts, all_visits, sides),
    ]
    ends = [bar.last_barred_day for bar in bars if bar.in_force]
    known_ends = [end for end in ends if end is not None]
    as_of = told_day(facts, "as_of")
    return Naive(
        stays=[(len(count.three_year), len(count.ten_year), len(count.permanent)) for count in counts],
        total=len({day for count in counts for day in count.permanent if day <= as_of}),
        bars=bars,
        barred=bool(ends),
        last_barred_day=max(known_ends) if known_ends and len(known_ends) == len(ends) else None,
    )
