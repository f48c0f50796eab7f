"""Random small cases for `every_world`: few dates and facts open, most of them beside a threshold."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from every_world import OUTCOMES, YES_NO, leaves_of_one, sets_of_choices, worlds_at_most
from inadmissibility import door
from inadmissibility.form.agree import agree
from inadmissibility.form.read import read
from inadmissibility.records.choices import (
    DATED_ENTRIES,
    WITHOUT_EFFECT,
    Entry,
    Exit,
    Granter,
    PeriodKind,
    RemovalKind,
    Seeking,
)
from inadmissibility.records.facts import Facts

Made = dict[str, Any]

ENTRIES = (
    "admitted_until",
    "admitted_until",
    "visa_waiver",
    "paroled",
    "admitted_duration_of_status",
    *("without_inspection",) * 4,
)
EXITS = (*("voluntary",) * 4, "voluntary_departure_order", "removed", "under_removal_order")
TRIPS = (*("advance_parole",) * 3, *("tps_travel",) * 3, "turned_back", "turned_back", "refugee_travel_document")
TRIP_DAYS = (date(2026, 8, 13), date(2022, 7, 1))
"""Days on which the law on leaving with permission to come back changed."""
EVENTS = (
    "notice_to_appear_filed",
    "notice_to_appear_filed",
    "status_finding",
    "expedited_removal_started",
    "parole_ended",
    "notice_to_appear_served",
    "proceedings_ended",
    "released_on_recognizance",
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
MOST_BRANCHES = 96
"""Past a hundred branches the core tries no more than so many questions on another side at a time."""
WORK = (60, 200, 600, 600, 2_000)
"""Runs of the core that one case may take, about."""
K = PeriodKind
PROTECTIVE = (
    *(K.EXTENSION_OR_CHANGE, K.ADJUSTMENT, K.ASYLUM) * 3,
    *(K.TPS_PENDING, K.CONDITIONAL_RESIDENCE, K.VOLUNTARY_DEPARTURE, K.VOLUNTARY_DEPARTURE) * 2,
    *(kind for kind in K if kind not in WITHOUT_EFFECT),
    *(K.SATISFACTORY_DEPARTURE, K.DETENTION),
)
STAYABLE = (K.TPS, K.PAROLE, K.DED, K.DACA, K.DEFERRED_ACTION)
SHOWN = {
    "dated_back": (K.EXTENSION_OR_CHANGE,),
    "to_duration_of_status": (K.EXTENSION_OR_CHANGE,),
    "frivolous": (K.EXTENSION_OR_CHANGE,),
    "status_finding": (K.EXTENSION_OR_CHANGE, K.ADJUSTMENT),
    "unauthorized_work": (K.EXTENSION_OR_CHANGE, K.ASYLUM),
    "bona_fide": (K.ASYLUM,),
    "nacara_or_haitian": (K.ADJUSTMENT,),
    "reversed": (K.ADJUSTMENT,),
}
"""The conditions of each kind of period."""

OTHER_GROUNDS = ("false_claim_capacity", "rehabilitation_fifteen_years")
"""Open questions that no day and no bar hangs on."""

SEEKING = (
    Seeking.IMMIGRANT_VISA,
    Seeking.ADJUSTMENT,
    Seeking.NONIMMIGRANT_VISA,
    Seeking.SPECIAL_IMMIGRANT_JUVENILE,
    Seeking.NACARA_OR_HAITIAN,
    Seeking.U_ADJUSTMENT,
    Seeking.T_ADJUSTMENT,
    Seeking.V_VISA,
    Seeking.REGISTRY,
    Seeking.NACARA_203_OR_CANCELLATION,
    Seeking.ASYLEE_ADJUSTMENT,
    Seeking.TPS,
)
"""What may bear on days and bars; the others differ only in the waivers that they open."""

BEARING = {name: sides for name, sides in door.SIDES.items() if name not in OTHER_GROUNDS}


class Case:
    """A facts document in the making, with few rough dates and few things not told."""

    def __init__(self, pick: Random) -> None:
        self.pick = pick
        self.rough = 0
        self.silent = 0
        self.wanted = {
            name: pick.random() < chance
            for name, chance in (
                ("periods", 0.55),
                ("removals", 0.3),
                ("hearing", 0.12),
                ("trip", 0.2),
                ("person", 0.15),
                ("case", 0.15),
            )
        }
        self.stays: list[Made] = []
        self.events: list[Made] = []
        self.attempts: list[Made] = []
        self.periods: list[Made] = []
        self.removals: list[Made] = []

    def day(self, on: date, chance: float = 0.35) -> object:
        """The day itself, or a range about it while few dates are rough."""
        if self.rough >= 3 or self.pick.random() > chance:
            return on.isoformat()
        width = self.pick.randint(1, 11) if self.rough < 2 else self.pick.randint(1, 3)
        before = self.pick.randint(0, width)
        self.rough += 1
        first, last = on - timedelta(days=before), on + timedelta(days=width - before)
        return {"from": first.isoformat(), "to": last.isoformat()}

    def word(self, words: Sequence[object], chance: float = 0.12) -> object:
        """One of the words, or not told while little is."""
        if self.silent >= 2 or self.pick.random() >= chance:
            return self.pick.choice(words)
        self.silent += 1
        return None

    def document(self) -> Made:
        """The whole document; it may turn out too open or impossible."""
        pick = self.pick
        if self.wanted["removals"] and pick.random() < 0.1:
            return self.no_stays()
        entered = pick.choice(STARTS) + timedelta(days=pick.randint(-3, 3))
        count = pick.choice((1, 1, 1, 2, 2, 3))
        if self.wanted["trip"]:
            count = pick.choice((2, 2, 3))
            if pick.random() < 0.6:
                entered = pick.choice(TRIP_DAYS) - timedelta(days=pick.choice((100, 182, 182, 366)))
        start = entered
        total, joined = 0, 0
        for index in range(count):
            begins, days = self.stay(entered, total, joined)
            left = begins + timedelta(days=days + 1)
            stay = self.stays[-1]
            if index == count - 1 and pick.random() < 0.3:
                stay["here_now"] = self.word((True,), 0.4)
            else:
                stay |= {"left_on": self.day(left, 0.5), "exit": self.exit(index == count - 1)}
                total += days
                joined = joined + days if stay["exit"] in TRIPS else 0
            self.beside(entered, begins, left)
            entered = left + timedelta(days=pick.choice((0, 1, 3, 8, 60)))
        born = start - timedelta(days=round(18 * 365.25) - pick.choice((0, 3, 100, 180)))
        return self.finished(left, entered, born)

    def stay(self, entered: date, total: int, joined: int) -> tuple[date, int]:
        """Begin a stay: the last day that is allowed, and how many days more until the exit."""
        pick = self.pick
        entry = self.word(ENTRIES, 0.06)
        if entry is not None and pick.random() < 0.12:
            entry = pick.choice(tuple(Entry)).value
        stay: Made = {"entered_on": self.day(entered, 0.2), "entry": entry}
        begins = entered
        if entry in DATED_ENTRIES or (entry is None and pick.random() < 0.7):
            begins = entered + timedelta(days=pick.choice((1, 5, 40)))
            stay["authorized_until"] = self.day(begins, 0.25)
            if entry == "admitted_until" and pick.random() < 0.1:
                stay["should_be_until"] = self.day(begins + timedelta(days=pick.choice((-1, 1, 10))), 0.3)
        if entry == "admitted_duration_of_status" and pick.random() < 0.8:
            begins = entered + timedelta(days=pick.choice((2, 20)))
            self.events.append({"kind": "status_finding", "on": self.day(begins, 0.3)})
        days = max(
            0,
            pick.choice(
                (
                    pick.randint(178, 184) - joined,
                    pick.randint(362, 369) - joined,
                    pick.randint(363, 369) - total,
                )
            ),
        )
        if self.wanted["trip"] and not joined and pick.random() < 0.7:
            days = pick.choice((90, 100, 181))
        elif pick.random() < 0.15:
            days = pick.randint(0, 12)
        if self.wanted["periods"] and len(self.periods) < 2 and pick.random() < 0.7:
            days += self.period(begins, days)
        self.stays.append(stay)
        return begins, days

    def exit(self, last: bool) -> object:  # noqa: FBT001
        pick = self.pick
        if self.wanted["trip"] and not last and pick.random() < 0.75:
            return pick.choice(TRIPS)
        if self.wanted["removals"] and pick.random() < 0.5:
            return pick.choice(("removed", "under_removal_order"))
        if pick.random() < 0.06:
            return pick.choice(tuple(Exit)).value
        return self.word(EXITS, 0.08)

    def period(self, begins: date, days: int) -> int:
        """Something that ran in a stay, and how many days of the count it may take away."""
        pick = self.pick
        kind = pick.choice(PROTECTIVE)
        first = begins + timedelta(days=pick.choice((0, 0, 1, 3, -2)))
        if kind is K.VOLUNTARY_DEPARTURE and pick.random() < 0.7:
            first = begins + timedelta(days=max(0, days - 30))
        length = pick.choice((2, 20, 20, 100, 124))
        last = first + timedelta(days=length)
        made: Made = {"kind": kind.value, "from": self.day(first, 0.35)}
        if kind in OUTCOMES:
            made["outcome"] = self.word([word.value for word in OUTCOMES[kind]], 0.25)
        if kind is K.CONDITIONAL_RESIDENCE and pick.random() < 0.3:
            # Without a petition the status ends two years after it began.
            first = date(begins.year - 2, begins.month, min(begins.day, 28)) + timedelta(days=length)
            made |= {"from": self.day(first, 0.7), "outcome": "none"}
        if made.get("outcome") in ("pending", "none") and pick.random() < 0.7:
            made["ongoing"] = True
        else:
            made["to"] = self.day(last, 0.5)
        for name, kinds in SHOWN.items():
            if kind in kinds:
                made[name] = self.word(YES_NO, 0.15)
        self.special(made, kind, first, last)
        self.periods.append(made)
        return pick.choice((length + 1, length + 1, 0))

    def special(self, made: Made, kind: PeriodKind, first: date, last: date) -> None:
        """What only some kinds of periods have."""
        pick = self.pick
        if kind is K.VOLUNTARY_DEPARTURE:
            made["granted_by"] = self.word([word.value for word in Granter], 0.2)
        if kind is K.EXTENSION_OR_CHANGE and made["outcome"] in (None, "approved") and pick.random() < 0.9:
            made["authorized_until"] = self.day(last + timedelta(days=pick.choice((-3, 5, 30))), 0.3)
        if kind is K.ASYLUM and made["unauthorized_work"] is not False:
            worked = first + timedelta(days=pick.choice((0, 5)))
            made["work_from"] = self.day(worked, 0.2)
            made["work_to"] = self.day(worked + timedelta(days=pick.choice((1, 8))), 0.2)
        if kind is K.CONDITIONAL_RESIDENCE and pick.random() < 0.5:
            name = pick.choice(("expires_on", "review_until"))
            made[name] = self.day(last + timedelta(days=pick.choice((0, 30))), 0.3)
        if kind is K.ADJUSTMENT and pick.random() < 0.3:
            made["renewed_until"] = self.day(last + timedelta(days=pick.choice((0, 30))), 0.3)
        if kind in STAYABLE and pick.random() < 0.4:
            made["stayed_until"] = self.day(last + timedelta(days=pick.choice((0, 30))), 0.3)

    def beside(self, entered: date, begins: date, left: date) -> None:
        """Events, attempts, hearings and orders beside the edges of a stay."""
        pick = self.pick
        if pick.random() < 0.25:
            about = pick.choice((left, left, begins))
            kind = pick.choice(EVENTS)
            self.events.append({"kind": kind, "on": self.day(about + timedelta(days=pick.randint(-3, 3)), 0.5)})
            if kind == "proceedings_ended":
                on = about - timedelta(days=pick.choice((2, 10)))
                self.events.append({"kind": "notice_to_appear_filed", "on": self.day(on, 0.5)})
        if pick.random() < 0.15:
            on = left + timedelta(days=pick.choice((0, 1, 3, 10)))
            self.attempts.append({"on": self.day(on, 0.5), "manner": "without_inspection"})
        if self.wanted["hearing"] and pick.random() < 0.7:
            on = left - timedelta(days=pick.choice((20, 20, 2, 0)))
            reason = self.word((True, False, False), 0.3)
            self.events.append({"kind": "missed_hearing", "on": self.day(on, 0.3), "good_reason": reason})
            if pick.random() < 0.3:
                filed = pick.choice((on - timedelta(days=10), date(1997, 4, 1)))
                self.events.append({"kind": "notice_to_appear_filed", "on": self.day(filed, 0.5)})
        if self.wanted["removals"]:
            self.order(entered, left)

    def order(self, entered: date, left: date) -> None:
        """What is told of an order: beside the exit that carried it out, or by itself."""
        pick = self.pick
        stay = self.stays[-1]
        kinds = [word.value for word in RemovalKind]
        removed = stay.get("exit") in ("removed", "under_removal_order")
        how = pick.random()
        if removed and how < 0.5:
            stay["removal"] = self.word(kinds, 0.25)
        elif removed or how < 0.25:
            ordered = left - timedelta(days=pick.choice((0, 3, 20)))
            self.removals.append({"kind": self.word(kinds, 0.2), "ordered_on": self.day(ordered, 0.4)})
            if removed and pick.random() < 0.4:
                self.removals[-1]["left_on"] = stay["left_on"]
                if pick.random() < 0.5:
                    self.removals[-1]["ordered_on"] = None
        elif how < 0.5:
            on = pick.choice((left + timedelta(days=pick.choice((1, 2))), entered - timedelta(days=2)))
            made = {"kind": self.word(kinds, 0.2), "ordered_on": self.day(on, 0.3)}
            if pick.random() < 0.6:
                made["left_on"] = self.day(on + timedelta(days=pick.choice((0, 1))), 0.3)
            if pick.random() < 0.3:
                made["in_absentia"] = pick.choice(YES_NO)
                made["good_reason"] = self.word(YES_NO, 0.3) if made["in_absentia"] else None
            self.removals.append(made)

    def no_stays(self) -> Made:
        """Somebody who was only ever turned back at a port."""
        pick = self.pick
        on = pick.choice(STARTS)
        for _ in range(pick.choice((1, 2))):
            kind = self.word([word.value for word in RemovalKind], 0.3)
            made = {"kind": kind, "ordered_on": self.day(on, 0.5)}
            if pick.random() < 0.6:
                made["left_on"] = self.day(on + timedelta(days=pick.choice((0, 1))), 0.3)
            self.removals.append(made)
            left, on = on, on + timedelta(days=pick.choice((3, 500)))
        if pick.random() < 0.4:
            self.attempts.append(
                {"on": self.day(left + timedelta(days=pick.choice((0, 1, 3))), 0.5), "manner": "without_inspection"}
            )
        return self.finished(left, left, date(1950, 2, 3))

    def finished(self, left: date, entered: date, born: date) -> Made:
        """The document with its person, case, day and readings."""
        pick = self.pick
        as_of = self.as_of(left, entered)
        person: Made = {"resident": self.word((False, False, False, True), 0.05), "born_on": "1950-02-03"}
        if pick.random() < 0.2:
            person["born_on"] = self.day(pick.choice((born, date(1980, 2, 29), born)), 0.5)
        elif pick.random() < 0.04:
            person["born_on"] = None
        for name, hangs in (
            ("battered", "abuse_caused_overstay"),
            ("trafficking_victim", "trafficking_caused_stay"),
            ("aggravated_felony", ""),
        ):
            mine = "removals" if name == "aggravated_felony" else "person"
            likely = self.wanted[mine] and pick.random() < 0.4
            person[name] = self.word(YES_NO, 0.5) if likely else False
            if hangs and person[name] is not False:
                person[hangs] = self.word(YES_NO, 0.5)
        case: Made = {}
        if self.wanted["case"] and pick.random() < 0.6:
            case["seeking"] = pick.choice(SEEKING).value
        if self.wanted["case"] and pick.random() < 0.6:
            filed = as_of - timedelta(days=pick.choice((0, 2, 5)))
            case["filed_on"] = self.day(filed, 0.4)
            if pick.random() < 0.5:
                case["decided_on"] = self.day(min(as_of, filed + timedelta(days=pick.choice((0, 1, 3)))), 0.4)
        often = pick.choice((0, 0.3, 0.8))
        readings = {name: pick.choice(sides) for name, sides in BEARING.items() if pick.random() < often}
        return {
            "version": 1,
            "as_of": as_of.isoformat(),
            "person": person,
            "stays": self.stays,
            "periods": self.periods,
            "events": self.events,
            "removals": self.removals,
            "attempts": self.attempts,
            "case": case,
            "readings": readings,
        }

    def as_of(self, left: date, entered: date) -> date:
        """Beside the last exit, or beside the end of a bar, or much later."""
        pick = self.pick
        years = (3, 10, 5, 10, 20) if self.wanted["removals"] or self.wanted["hearing"] else (3, 10)
        return max(
            date(1997, 4, 1),
            pick.choice(
                (
                    left + timedelta(days=pick.randint(-2, 6)),
                    entered + timedelta(days=pick.randint(0, 3)),
                    date(left.year + pick.choice(years), left.month, min(left.day, 28))
                    + timedelta(days=pick.randint(-3, 3)),
                    date(2026, 11, 24),
                )
            ),
        )


def small_case(pick: Random) -> tuple[Made, Facts]:
    """The next case that is open, not too open, and free of plain contradictions."""
    most = pick.choice(WORK)
    while True:
        case = Case(pick)
        document = case.document()
        facts, problems = read(document, door.SIDES)
        if facts is None or problems or agree(facts):
            continue
        worlds = worlds_at_most(facts)
        if not 1 < worlds <= MOST_WORLDS:
            continue
        leaves = leaves_of_one(facts)
        if worlds * leaves <= most and sets_of_choices(facts) * leaves <= MOST_BRANCHES:
            return document, facts
