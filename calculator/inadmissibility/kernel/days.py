"""Calendar days as day numbers, so that the day after is `day + 1` and a length is a difference.

A `Day` is the proleptic Gregorian ordinal of `datetime.date`; it has no hour and no time zone.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

Day = int

EARLIEST: Day = date(1900, 1, 1).toordinal()
"""No story reaches further back; it bounds a date of which nothing was told."""


LATEST: Day = date(9999, 12, 31).toordinal()
"""Where something has no end."""


class Rough(NamedTuple):
    """A day known only to lie somewhere from `first` to `last`, both possible."""

    first: Day
    last: Day

    @property
    def exact(self) -> bool:
        """Whether only one day is possible."""
        return self.first == self.last


def day(text: str) -> Day:
    """The day number of an ISO date; raises ValueError when the calendar has no such day."""
    return date.fromisoformat(text).toordinal()


def iso(number: Day) -> str:
    """The ISO date of a day number."""
    return date.fromordinal(number).isoformat()


def add_years(start: Day, years: int, *, leap_to_march: bool) -> Day:
    """The anniversary of a day, `years` later.

    An anniversary of February 29 in a common year is March 1 when `leap_to_march`, else February 28.
    """
    told = date.fromordinal(start)
    try:
        return told.replace(year=told.year + years).toordinal()
    except ValueError:
        common_year = told.year + years
        return (date(common_year, 3, 1) if leap_to_march else date(common_year, 2, 28)).toordinal()


def add_months(start: Day, months: int) -> Day:
    """The same day of the month, `months` later; the last day of the month where that month is shorter."""
    told = date.fromordinal(start)
    years, month = divmod(told.month - 1 + months, 12)
    following = date(told.year + years + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(told.year + years, month + 1, 1).toordinal() + told.day - 1, following.toordinal() - 1)


def distinct(spans: Iterable[tuple[Day, Day]]) -> int:
    """The days in the spans, each once; at a corner of a box that no world has, they may overlap in any way."""
    days, counted_to = 0, 0
    for first, last in sorted(spans):
        days += max(0, last - max(first, counted_to + 1) + 1)
        counted_to = max(counted_to, last)
    return days


def has_leap_day(first: Day, last: Day) -> bool:
    """Whether a February 29 lies from `first` to `last`, both included."""
    begin, end = date.fromordinal(first), date.fromordinal(last)
    for year in range(begin.year, end.year + 1):
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
            leap_day = date(year, 2, 29)
            if begin <= leap_day <= end:
                return True
    return False
