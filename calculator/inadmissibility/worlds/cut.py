"""Days on one side of a day that a rule asked about."""

from collections.abc import Mapping

from inadmissibility.kernel.days import Rough
from inadmissibility.records.world import CUT, Value


def cut(days: Mapping[str, Rough], chosen: Mapping[str, Value]) -> dict[str, Rough]:
    """The days each date may take on the chosen side of each day that a rule asked about."""
    sides = dict(days)
    for choice, before in chosen.items():
        path, found, limit = choice.partition(CUT)
        if found:
            span = sides[path]
            sides[path] = Rough(span.first, int(limit) - 1) if before else Rough(int(limit), span.last)
    return sides
