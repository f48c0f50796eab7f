"""Days and stays of the second counter: plain sets of dates, no code shared with the core.

Section and row numbers are those of the law text (1: counting days, 2: the bars, 6: readings).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Document = Mapping[str, Any]
Sides = Mapping[str, str]
Days = set[date]

LAW_BEGAN = date(1997, 4, 1)
CNMI_JOINED = date(2009, 11, 28)
NEW_DEPARTURE_LAW = date(2026, 8, 13)
TPS_TRAVEL_BEGAN = date(2022, 7, 1)
ONE_DAY = timedelta(days=1)

WITHDRAWN_TOLLED = "open: withdrawn request tolled"
SOUGHT_BEFORE = "open: sought before the departure"
"""Questions that the law text leaves open, and the core takes on the other side: see open_points.py."""

ON_PAROLE_TRIP = ("advance_parole", "tps_travel")
NOT_SEEN = ("without_inspection", "false_citizenship_claim", "stowaway", "crew_without_permit")
"""F-01 to F-05: in without admission or parole."""


@dataclass(frozen=True)
class Visit:
    """One stay as told; `last` is its exit day, or the day asked about while the person is here."""

    index: int
    told: Document
    entry: str
    entered: date
    last: date
    left: date | None
    exit: str | None


def visits(facts: Document) -> list[Visit]:
    """The stays of a document."""
    as_of = date.fromisoformat(facts["as_of"])
    found = []
    for index, told in enumerate(facts["stays"]):
        left = day_of(told, "left_on")
        entered = date.fromisoformat(told["entered_on"])
        found.append(Visit(index, told, told["entry"], entered, left or as_of, left, told.get("exit")))
    return found


def all_days(first: date, last: date) -> Days:
    """Every day from the first to the last, both included."""
    return {date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)}


def day_of(item: Document, name: str) -> date | None:
    """A date of a document, None where there is none."""
    return date.fromisoformat(item[name]) if item.get(name) else None


def told_day(item: Document, name: str) -> date:
    """A date that must be there."""
    return date.fromisoformat(item[name])


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)


def same_day(start: date, years: int, sides: Sides) -> date:
    """The anniversary; that of 29 February in a common year is disputed (reading leap_day_anniversary)."""
    if (start.month, start.day) == (2, 29) and not is_leap(start.year + years):
        if sides["leap_day_anniversary"] == "march_1":
            return date(start.year + years, 3, 1)
        return date(start.year + years, 2, 28)
    return date(start.year + years, start.month, start.day)


def six_months_after(start: date) -> date:
    """The same day of the sixth month after, the last day of a month that is too short."""
    year, month = (start.year, start.month + 6) if start.month <= 6 else (start.year + 1, start.month - 6)
    lengths = (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return date(year, month, min(start.day, lengths[month - 1]))


def birthday(facts: Document, sides: Sides) -> date:
    """The 18th birthday (1.3)."""
    return same_day(told_day(facts["person"], "born_on"), 18, sides)


def first_grown_day(facts: Document, sides: Sides) -> date:
    """P-01: the first day that can count for (B); whether that is the birthday is reading eighteenth_birthday."""
    turns = birthday(facts, sides)
    return turns if sides["eighteenth_birthday"] == "birthday_counts" else turns + ONE_DAY


def departs(visit: Visit, bar: str, sides: Sides) -> bool:
    """Whether the exit is a departure for the `three_year` or the `ten_year` bar (2.7)."""
    if visit.left is None or visit.exit == "turned_back":
        return False
    if visit.exit == "tps_travel" and visit.left >= TPS_TRAVEL_BEGAN:
        return sides["tps_travel"] == "departure"
    if visit.exit in ON_PAROLE_TRIP:  # X-06, and TPS trips while they were made on advance parole
        if sides["advance_parole_retroactivity"] == "only_new_trips" and visit.left < NEW_DEPARTURE_LAW:
            return False
        side = sides["advance_parole_departure"]
        return side == "departure_both" or (side == "departure_ten_year_only" and bar == "ten_year")
    return True


def chain(all_visits: list[Visit], index: int, bar: str, sides: Sides) -> list[Visit]:
    """The visits that make one stay with this one: those before it whose exits were no departures (1.8, detail 6)."""
    first = index
    while first and not departs(all_visits[first - 1], bar, sides):
        first -= 1
    return all_visits[first : index + 1]


def present_days(visit: Visit, sides: Sides) -> Days:
    """1.2 and 1.3: the days in the country that can count at all."""
    days = {day for day in all_days(visit.entered, visit.last) if day >= LAW_BEGAN}
    if visit.left and sides["departure_day"] == "not_counted":
        days.discard(visit.left)
    if visit.entry in NOT_SEEN and sides["entry_day_ewi"] == "not_counted":
        days.discard(visit.entered)
    if visit.entry == "cnmi_admission":
        days = {day for day in days if day >= CNMI_JOINED}
    return days


def events_during(facts: Document, visit: Visit, *kinds: str) -> list[date]:
    """The days of these events that fall inside a stay, its entry day and exit day included."""
    days = [told_day(event, "on") for event in facts.get("events", []) if event["kind"] in kinds]
    return sorted(day for day in days if visit.entered <= day <= visit.last)


def periods_of(facts: Document, *kinds: str) -> list[Document]:
    """The periods of these kinds, in order of their beginning."""
    found: list[Document] = [period for period in facts.get("periods", []) if period["kind"] in kinds]
    return sorted(found, key=lambda period: str(period["from"]))


def ends_on(period: Document, facts: Document) -> date:
    """The end of a period: its last day, or the day asked about while it runs on."""
    as_of = told_day(facts, "as_of")
    return as_of if period.get("outcome") == "pending" else day_of(period, "to") or as_of
