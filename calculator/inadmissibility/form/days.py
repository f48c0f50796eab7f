"""A day as people know it: exact, a month, a year, or somewhere between two days."""

import re
from datetime import date

from inadmissibility.kernel.days import EARLIEST, Rough
from inadmissibility.kernel.problems import Problem

SHAPE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)
UNFINISHED = (
    (re.compile(r"-\d*(-\d*)?", re.ASCII), "day_lacks_year"),
    (re.compile(r"\d{4}-(-\d+)?", re.ASCII), "day_lacks_month"),
    (re.compile(r"\d{1,3}(-\d*){0,2}|\d{5,}(-\d*){0,2}", re.ASCII), "year_form"),
)
"""What a form hands over when a box is still empty, with the problem to name."""
FIRST_YEAR = date.fromordinal(EARLIEST).year
LAST_YEAR = 2199
JANUARY, DECEMBER = 1, 12


def read_day(value: object, path: str, problems: list[Problem]) -> Rough | None:
    """The days a value leaves possible; None with a problem when it cannot be read, None alone when not told."""
    if value is None:
        return None
    if isinstance(value, dict):
        return _range(value, path, problems)
    if not isinstance(value, str):
        problems.append(Problem("not_a_day", path, {"given": str(value)}))
        return None
    return _one(value, path, problems)


def _one(value: str, path: str, problems: list[Problem]) -> Rough | None:
    shape = SHAPE.fullmatch(value)
    if shape is None:
        code = next((code for pattern, code in UNFINISHED if pattern.fullmatch(value)), "not_a_day")
        problems.append(Problem(code, path, {"given": value}))
        return None
    year = int(shape["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        values = {"given": value, "first": str(FIRST_YEAR), "last": str(LAST_YEAR)}
        problems.append(Problem("year_out_of_reach", path, values))
        return None
    try:
        if shape["day"]:
            number = date(year, int(shape["month"]), int(shape["day"])).toordinal()
            return Rough(number, number)
        if shape["month"]:
            return _month(year, int(shape["month"]))
    except ValueError:
        problems.append(Problem("not_on_the_calendar", path, {"given": value}))
        return None
    return Rough(_month(year, JANUARY).first, _month(year, DECEMBER).last)


def _month(year: int, month: int) -> Rough:
    first = date(year, month, 1)
    following = date(year + 1, 1, 1) if month == DECEMBER else date(year, month + 1, 1)
    return Rough(first.toordinal(), following.toordinal() - 1)


def _range(value: dict[object, object], path: str, problems: list[Problem]) -> Rough | None:
    if set(value) != {"from", "to"}:
        problems.append(Problem("not_a_range", path, {}))
        return None
    ends = value["from"], value["to"]
    # Both ends stand in one field, so a problem of either carries the field's own path.
    first, last = (None if isinstance(end, dict) else read_day(end, path, problems) for end in ends)
    if any(end is None or isinstance(end, dict) for end in ends):
        problems.append(Problem("not_a_range", path, {}))
        return None
    if first is None or last is None:
        return None
    if first.first > last.last:
        problems.append(Problem("range_backwards", path, {}))
        return None
    return Rough(first.first, last.last)
