"""What the law text leaves open and the core takes on another side than the naive counter, each with its row.

A difference is excused only where the naive counter agrees once it takes the other side too. When the law text says
more, the point is deleted here, and its side in the naive counter with it.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from naive_days import SOUGHT_BEFORE, WITHDRAWN_TOLLED, Sides


class OpenPoint(NamedTuple):
    """A point, its row of the law text, and the side that the core takes."""

    row: str
    what: str
    side: tuple[str, str]


OPEN_POINTS = (
    OpenPoint(
        "P-06, F-62",
        "a withdrawn request that gives no authorized days, by withdrawn_extension, may still toll for 120 days",
        (WITHDRAWN_TOLLED, "yes"),
    ),
    OpenPoint(
        "seek_admission_date, 2.2 and 2.8",
        "a day before the departure is not within the period, but is on or before its last day",
        (SOUGHT_BEFORE, "barred"),
    ),
)


def other_sides(sides: Sides) -> Iterator[tuple[list[str], Sides]]:
    """The sides with the open points taken as the core takes them, fewest first, each with the rows of the points."""
    for many in range(1, len(OPEN_POINTS) + 1):
        for points in combinations(OPEN_POINTS, many):
            yield [point.row for point in points], {**sides, **dict(point.side for point in points)}
