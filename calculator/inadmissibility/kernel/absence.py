"""Years that stand still while a person is inside the United States."""

from collections.abc import Callable, Sequence

from inadmissibility.kernel.days import Day

Interval = tuple[Day, Day | None]
"""The day of an entry and the day of the exit that followed, None while the stay goes on."""


def reaches(end: Day, inside: Sequence[Interval]) -> bool:
    """Whether some stay inside begins before the years are over, so that it can matter whether they run."""
    return any(entered <= end for entered, _ in inside)


def with_pauses(end: Day, inside: Sequence[Interval], end_counts: Callable[[], bool]) -> Day | None:
    """The end put off by the days between each entry before it and the exit; None while such a stay goes on.

    Whether an entry on the end itself puts it off is for `end_counts` to say.
    """
    for entered, left in inside:
        if entered > end or (entered == end and not end_counts()):
            break
        if left is None:
            return None
        end += max(0, left - entered)
    return end
