"""A second counter, written from the law text alone: plain sets of dates, slow, no code shared with the core.

It takes a facts document in which every date is exact and every fact known, and a side for every open question.
Section numbers are those of the law text (1: counting days, 2: the bars).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Document = Mapping[str, Any]
Sides = Mapping[str, str]
Days = set[date]

LAW_BEGAN = date(1997, 4, 1)
ONE_DAY = timedelta(days=1)
PROCEEDINGS = ("notice_to_appear_filed", "expedited_removal_started")


@dataclass(frozen=True)
class NaiveBar:
    """A bar that arose. `last_barred_day` is None for the bar without end."""

    id: str
    cause: str
    starts_on: date
    last_barred_day: date | None
    lifted: bool
    in_force: bool


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
    as_of = date.fromisoformat(facts["as_of"])
    stays = facts["stays"]
    unlawful = [unlawful_days(facts, stay, sides) for stay in stays]
    adult = [grown_up(days, facts, sides) for days in unlawful]
    bars = [*after_exits(facts, adult, sides), *after_entries_and_attempts(facts, unlawful, sides)]
    running = [bar for bar in bars if bar.in_force]
    ends = [bar.last_barred_day for bar in running]
    known_ends = [end for end in ends if end is not None]
    return Naive(
        stays=[(len(grown), len(grown), len(every)) for grown, every in zip(adult, unlawful, strict=True)],
        total=len({day for days in unlawful for day in days if day <= as_of}),
        bars=bars,
        barred=bool(running),
        last_barred_day=max(known_ends) if known_ends and len(known_ends) == len(ends) else None,
    )


def all_days(first: date, last: date) -> Days:
    """Every day from the first to the last, both included."""
    found = set()
    while first <= last:
        found.add(first)
        first += ONE_DAY
    return found


def day_of(item: Document, name: str) -> date | None:
    """A date of a document, None where there is none."""
    return date.fromisoformat(item[name]) if item.get(name) else None


def same_day(start: date, years: int, sides: Sides) -> date:
    """The anniversary; that of 29 February in a common year is disputed (reading leap_day_anniversary)."""
    if (start.month, start.day) == (2, 29) and not is_leap(start.year + years):
        return (
            date(start.year + years, 3, 1)
            if sides["leap_day_anniversary"] == "march_1"
            else date(start.year + years, 2, 28)
        )
    return date(start.year + years, start.month, start.day)


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)


def events_during(facts: Document, stay: Document, kinds: tuple[str, ...]) -> list[date]:
    """The days of these events that fall inside a stay, its entry day and exit day included."""
    entered, last = day_of(stay, "entered_on"), day_of(stay, "left_on") or day_of(facts, "as_of")
    assert entered
    assert last
    days = [date.fromisoformat(event["on"]) for event in facts.get("events", []) if event["kind"] in kinds]
    return sorted(day for day in days if entered <= day <= last)


def unlawful_days(facts: Document, stay: Document, sides: Sides) -> Days:
    """The set P of 1.8: present, on or after 1997-04-01, not authorised."""
    entered, left, as_of = day_of(stay, "entered_on"), day_of(stay, "left_on"), day_of(facts, "as_of")
    assert entered
    assert as_of
    present = all_days(entered, left or as_of)
    if left and sides["departure_day"] == "not_counted":
        present.discard(left)
    if stay["entry"] == "without_inspection" and sides["entry_day_ewi"] == "not_counted":
        present.discard(entered)
    return {day for day in present if day >= LAW_BEGAN} - authorized_days(facts, stay, entered, left or as_of)


def authorized_days(facts: Document, stay: Document, entered: date, last: date) -> Days:
    """F-01, F-10, F-18, F-23, F-24 and F-30: each day a stay is authorised; the last such day is inside."""
    until = day_of(stay, "authorized_until")
    findings = events_during(facts, stay, ("status_finding",))
    endings = events_during(facts, stay, ("parole_ended",))
    entry = stay["entry"]
    if entry == "admitted_duration_of_status":
        return all_days(entered, findings[0] if findings else last)
    if entry == "admitted_until":
        assert until
        return all_days(entered, min([until, *findings]))
    if entry == "visa_waiver":
        assert until
        return all_days(entered, until)
    if entry == "paroled":
        assert until
        return all_days(entered, min([until, *endings]))
    assert entry == "without_inspection"
    return set()


def grown_up(unlawful: Days, facts: Document, sides: Sides) -> Days:
    """The set B10 (here also B3): the unlawful days on which the person was not under 18 (1.3)."""
    born = day_of(facts["person"], "born_on")
    assert born
    birthday = same_day(born, 18, sides)
    if sides["eighteenth_birthday"] == "birthday_counts":
        return {day for day in unlawful if day >= birthday}
    return {day for day in unlawful if day > birthday}


def is_one_year(days: Days, sides: Sides) -> bool:
    """One year or more (2.4): 365 days, or the full run to the day before its anniversary."""
    if sides["one_year"] == "days_365" or not days:
        return len(days) >= 365
    first, last = min(days), max(days)
    if all_days(first, last) != days:
        return len(days) >= 365  # a run with gaps has no anniversary: 1.8, detail 9
    # Reading leap_day_anniversary speaks of bar ends and birthdays only: the full year ends on 28 February.
    return last >= same_day(first, 1, {"leap_day_anniversary": "march_1"}) - ONE_DAY


def is_more_than_one_year(days: Days, sides: Sides) -> bool:
    """More than one year (2.4): 366 days, or 367 where a 29 February is among them."""
    if sides["more_than_one_year"] == "days_367_if_leap" and any((day.month, day.day) == (2, 29) for day in days):
        return len(days) >= 367
    return len(days) >= 366


def after_exits(facts: Document, adult: list[Days], sides: Sides) -> list[NaiveBar]:
    """2.2 and 2.3: the 3-year or the 10-year bar of each stay that ended."""
    bars = []
    for index, stay in enumerate(facts["stays"]):
        left = day_of(stay, "left_on")
        if left is None:
            continue
        began = events_during(facts, stay, PROCEEDINGS)
        year = is_one_year(adult[index], sides)
        if year:
            bars.append(timed("ten_year", 10, index, left, facts, sides))
        elif (
            len(adult[index]) > 180
            and stay["exit"] in ("voluntary", "voluntary_departure_order")
            and (not began or left < began[0])
        ):
            bars.append(timed("three_year", 3, index, left, facts, sides))
    return bars


def timed(bar: str, years: int, index: int, left: date, facts: Document, sides: Sides) -> NaiveBar:
    """A bar that starts with the exit and ends on the anniversary (2.8); it does not reach a resident (2.2, 2.3)."""
    last = same_day(left, years, sides)
    if sides["bar_anniversary_day"] == "clear":
        last -= ONE_DAY
    lifted = bool(facts["person"]["resident"])
    return NaiveBar(
        id=bar,
        cause=f"stays[{index}]",
        starts_on=left,
        last_barred_day=last,
        lifted=lifted,
        in_force=not lifted and date.fromisoformat(facts["as_of"]) <= last,
    )


def after_entries_and_attempts(facts: Document, unlawful: list[Days], sides: Sides) -> list[NaiveBar]:
    """2.9, limb (i)(I): each entry or attempt without admission after more than one year in stays that had ended."""
    tries = [
        (f"stays[{index}]", date.fromisoformat(stay["entered_on"]), index)
        for index, stay in enumerate(facts["stays"])
        if stay["entry"] == "without_inspection"
    ]
    tries += [
        (f"attempts[{index}]", date.fromisoformat(attempt["on"]), len(facts["stays"]))
        for index, attempt in enumerate(facts.get("attempts", []))
    ]
    bars = []
    for cause, on, earlier in tries:
        before: Days = set()
        for stay, days in list(zip(facts["stays"], unlawful, strict=True))[:earlier]:
            left = day_of(stay, "left_on")
            if left and left <= on:
                before |= days
        if on >= LAW_BEGAN and is_more_than_one_year(before, sides):
            bars.append(
                NaiveBar(
                    id="permanent_presence",
                    cause=cause,
                    starts_on=on,
                    last_barred_day=None,
                    lifted=False,
                    in_force=True,
                )
            )
    return bars
