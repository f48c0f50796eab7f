"""Random small cases for `every_world`: few dates and facts open, most of them beside a threshold."""

from datetime import date, timedelta
from math import prod
from random import Random
from typing import Any

from inadmissibility import door
from inadmissibility.form.agree import agree
from inadmissibility.form.read import read
from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.facts import Facts

Made = dict[str, Any]

DATED = ("admitted_until", "visa_waiver", "paroled")
ENTRIES = (*DATED, "admitted_duration_of_status", "without_inspection", "without_inspection", "without_inspection")
EXITS = ("voluntary", "voluntary", "voluntary", "voluntary_departure_order", "removed", "under_removal_order")
EVENTS = (
    "notice_to_appear_filed",
    "notice_to_appear_filed",
    "status_finding",
    "expedited_removal_started",
    "parole_ended",
    "notice_to_appear_served",
)
STARTS = (
    date(1996, 10, 2),
    date(1997, 3, 28),
    date(1999, 3, 3),
    date(2003, 8, 1),
    date(2004, 2, 27),
    date(2007, 6, 1),
    date(2011, 3, 1),
    date(2015, 9, 1),
    date(2021, 1, 1),
)
MOST_WORLDS = 1_500


class Case:
    """A facts document in the making, with few rough dates."""

    def __init__(self, pick: Random) -> None:
        self.pick = pick
        self.rough = 0

    def day(self, on: date, chance: float = 0.35) -> object:
        """The day itself, or a range about it while few dates are rough."""
        if self.rough >= 3 or self.pick.random() > chance:
            return on.isoformat()
        width = self.pick.randint(1, 11) if self.rough < 2 else self.pick.randint(1, 3)
        before = self.pick.randint(0, width)
        self.rough += 1
        first, last = on - timedelta(days=before), on + timedelta(days=width - before)
        return {"from": first.isoformat(), "to": last.isoformat()}

    def word(self, words: tuple[object, ...], chance: float = 0.12) -> object:
        """One of the words, or not told."""
        return None if self.pick.random() < chance else self.pick.choice(words)

    def document(self) -> Made:
        """The whole document; it may turn out too open or impossible."""
        pick = self.pick
        entered = pick.choice(STARTS) + timedelta(days=pick.randint(-3, 3))
        start = entered
        stays: list[Made] = []
        events: list[Made] = []
        attempts: list[Made] = []
        total = 0
        count = pick.choice((1, 1, 1, 2, 2, 3))
        for index in range(count):
            entry = self.word(ENTRIES, 0.08)
            stay: Made = {"entered_on": self.day(entered, 0.2), "entry": entry}
            begins = entered
            if entry in DATED or (entry is None and pick.random() < 0.7):
                begins = entered + timedelta(days=pick.choice((1, 5, 40)))
                stay["authorized_until"] = self.day(begins, 0.25)
            if entry == "admitted_duration_of_status" and pick.random() < 0.8:
                begins = entered + timedelta(days=pick.choice((2, 20)))
                events.append({"kind": "status_finding", "on": self.day(begins, 0.3)})
            days = max(0, pick.choice((pick.randint(178, 184), pick.randint(362, 369), pick.randint(363, 369) - total)))
            if pick.random() < 0.15:
                days = pick.randint(0, 12)
            left = begins + timedelta(days=days + 1)
            if index == count - 1 and pick.random() < 0.3:
                stay["here_now"] = self.word((True,), 0.5)
            else:
                stay |= {"left_on": self.day(left, 0.5), "exit": self.word(EXITS)}
                total += days
            if pick.random() < 0.25:
                about = pick.choice((left, left, begins))
                events.append(
                    {"kind": pick.choice(EVENTS), "on": self.day(about + timedelta(days=pick.randint(-3, 3)), 0.5)}
                )
            if pick.random() < 0.15:
                on = left + timedelta(days=pick.choice((0, 1, 3, 10)))
                attempts.append({"on": self.day(on, 0.5), "manner": "without_inspection"})
            stays.append(stay)
            entered = left + timedelta(days=pick.choice((0, 1, 3, 8, 60)))
        as_of = self.as_of(left, entered)
        born = start - timedelta(days=round(18 * 365.25) - pick.choice((0, 3, 100, 180)))
        person: Made = {"resident": self.word((False, False, False, True), 0.08), "born_on": "1950-02-03"}
        if pick.random() < 0.2:
            person["born_on"] = self.day(pick.choice((born, date(1980, 2, 29), born)), 0.5)
        elif pick.random() < 0.04:
            person["born_on"] = None
        readings = {
            name: pick.choice(sides) for name, sides in door.SIDES.items() if pick.random() < pick.choice((0, 0.3))
        }
        return {
            "version": 1,
            "as_of": as_of.isoformat(),
            "person": person,
            "stays": stays,
            "events": events,
            "attempts": attempts,
            "readings": readings,
        }

    def as_of(self, left: date, entered: date) -> date:
        """Beside the last exit, or beside the end of a bar, or much later."""
        pick = self.pick
        return max(
            date(1997, 4, 1),
            pick.choice(
                (
                    left + timedelta(days=pick.randint(-2, 6)),
                    entered + timedelta(days=pick.randint(0, 3)),
                    date(left.year + pick.choice((3, 10)), left.month, min(left.day, 28))
                    + timedelta(days=pick.randint(-3, 3)),
                    date(2026, 11, 24),
                )
            ),
        )


def small_case(pick: Random) -> tuple[Made, Facts]:
    """The next case that is open, not too open, and free of plain contradictions."""
    while True:
        case = Case(pick)
        document = case.document()
        facts, problems = read(document, door.SIDES)
        if facts is not None and not problems and not agree(facts) and 1 < worlds_at_most(facts) <= MOST_WORLDS:
            return document, facts


def worlds_at_most(facts: Facts) -> int:
    """How many worlds the facts leave open, before the order of the days is minded."""
    options = [2 if facts.person.resident is None else 1]
    dates = [facts.person.born_on or Rough(1, 12 + facts.as_of - _earliest(facts))]
    dates += [event.on for event in facts.events if event.on]
    dates += [attempt.on for attempt in facts.attempts if attempt.on]
    for stay in facts.stays:
        unknown = Rough(_earliest(facts), facts.as_of)
        dates.append(stay.entered_on or unknown)
        options.append(5 if stay.entry is None else 1)
        if stay.entry in DATED or stay.authorized_until or stay.entry is None:
            dates.append(stay.authorized_until or unknown)
        if not stay.here_now:
            dates.append(stay.left_on or unknown)
            options.append(4 if stay.exit is None else 1)
    return prod((*options, *(days.last - days.first + 1 for days in dates)))


def _earliest(facts: Facts) -> Day:
    return min(stay.entered_on.first for stay in facts.stays if stay.entered_on)
