"""The shape of a JSON document."""

from collections.abc import Mapping, Sequence

from inadmissibility.kernel.days import Rough, iso

Json = None | bool | int | str | Sequence["Json"] | Mapping[str, "Json"]
Document = dict[str, Json]


def day_value(days: Rough | None) -> Json:
    """A day as the public documents write it: an ISO date, a range with both ends possible, or null."""
    if days is None:
        return None
    return iso(days.first) if days.exact else {"from": iso(days.first), "to": iso(days.last)}


def range_value(least: int, most: int) -> Json:
    """A number of days: one number, or its least and most."""
    return least if least == most else {"least": least, "most": most}
