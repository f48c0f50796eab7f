"""Random exact histories, each answered by the core and by the naive counter.

    python tests/many_histories.py 20000 [seed]

prints how many were compared and every one on which the two differ; exit status 1 if any does.
"""

import json
import sys
from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any

from inadmissibility import door
from naive_counter import LAW_BEGAN, Document, Sides, is_leap, naive, same_day

Made = dict[str, Any]

SIDES: dict[str, tuple[str, str]] = {
    "one_year": ("days_365", "anniversary"),
    "more_than_one_year": ("days_366", "days_367_if_leap"),
    "departure_day": ("not_counted", "counted"),
    "entry_day_ewi": ("counted", "not_counted"),
    "eighteenth_birthday": ("birthday_counts", "day_after"),
    "leap_day_anniversary": ("march_1", "february_28"),
    "bar_anniversary_day": ("still_barred", "clear"),
}
DATED = ("admitted_until", "visa_waiver", "paroled")
ENTRIES = (*DATED, "admitted_duration_of_status", "without_inspection", "without_inspection", "without_inspection")
EXITS = ("voluntary", "voluntary", "voluntary_departure_order", "removed", "under_removal_order")
EVENTS = (
    "status_finding",
    "notice_to_appear_filed",
    "notice_to_appear_served",
    "expedited_removal_started",
    "parole_ended",
)
PLAIN = {name: sides[0] for name, sides in SIDES.items()}


def history(pick: Random) -> Made:
    """One complete facts document, most of its numbers on or beside a threshold, with a side for every reading."""
    stays: list[Made] = []
    events: list[Made] = []
    entered = _first_entry(pick)
    born = _born(pick, entered)
    total = 0
    for _ in range(pick.choice((1, 1, 2, 2, 3))):
        stay, begins, found = _stay(pick, entered, born)
        days = _length(pick, total)
        left = max(entered, begins + timedelta(days=days))
        total += days
        stays.append({**stay, "here_now": False, "left_on": left.isoformat(), "exit": pick.choice(EXITS)})
        events += found
        if pick.random() < 0.4:
            on = left + timedelta(days=pick.choice((-1, 0, 0, 1, pick.randint(-100, 100))))
            events.append({"kind": pick.choice(EVENTS), "on": on.isoformat()})
        entered = left + timedelta(days=pick.choice((0, 0, 1, 2, 30, pick.randint(0, 1500))))
    attempts = [on for on in (_attempt(pick, stays) for _ in range(pick.choice((0, 0, 1)))) if on]
    as_of = _as_of(pick, stays, attempts)
    last = stays[-1]
    if pick.random() < 0.2 and not any(on["on"] > last["entered_on"] for on in attempts):
        last.update(here_now=True, left_on=None, exit=None)
    return {
        "version": 1,
        "as_of": as_of.isoformat(),
        "person": {"born_on": born.isoformat(), "resident": pick.random() < 0.1},
        "stays": stays,
        "events": [event for event in events if _in_one_place(event["on"], stays) and event["on"] <= as_of.isoformat()],
        "attempts": attempts,
        "readings": {name: pick.choice(sides) for name, sides in SIDES.items()},
    }


def _first_entry(pick: Random) -> date:
    return pick.choice(
        (
            LAW_BEGAN + timedelta(days=pick.randint(-400, 3)),
            LAW_BEGAN + timedelta(days=pick.randint(-3, 3)),
            date(pick.choice((2000, 2004, 2008, 2012, 2016)), 2, 29) - timedelta(days=pick.randint(0, 370)),
            date(pick.randint(1990, 2016), 1, 1) + timedelta(days=pick.randint(0, 364)),
        )
    )


def _born(pick: Random, entered: date) -> date:
    """Long grown up; or eighteen about the first entry or in the two years after it; or born on 29 February."""
    turns = entered + timedelta(days=pick.choice((-1, 0, 1, pick.randint(0, 700))))
    kind = pick.randint(0, 3)
    if kind == 0:
        return date(entered.year - pick.randint(25, 60), pick.randint(1, 12), pick.randint(1, 28))
    if kind == 1 and is_leap(turns.year - 18):
        return date(turns.year - 18, 2, 29)
    if kind == 2:
        return min(entered, date(turns.year - 16 - pick.randint(0, 3), pick.randint(1, 12), pick.randint(1, 28)))
    return same_day(turns, -18, PLAIN)


def _stay(pick: Random, entered: date, born: date) -> tuple[Made, date, list[Made]]:
    """How a stay begins, the day from which its days are likely to count, and the events that make them."""
    entry = pick.choice(ENTRIES)
    begins = entered
    events: list[Made] = []
    stay: Made = {"entered_on": entered.isoformat(), "entry": entry}
    if entry in DATED:
        until = entered + timedelta(days=pick.choice((0, 1, 30, 90, 180)))
        stay["authorized_until"] = until.isoformat()
        begins = until + timedelta(days=1)
    if entry == "admitted_duration_of_status" or (entry in DATED and pick.random() < 0.3):
        on = entered + timedelta(days=pick.choice((0, 1, 40, 100)))
        kind = "parole_ended" if entry == "paroled" and pick.random() < 0.8 else "status_finding"
        events.append({"kind": kind, "on": on.isoformat()})
        begins = on + timedelta(days=1)
    birthday = same_day(born, 18, PLAIN)
    wanted = pick.choice((begins, LAW_BEGAN, birthday))
    return stay, wanted if begins < wanted < begins + timedelta(days=900) else begins, events


def _length(pick: Random, total: int) -> int:
    return max(
        0,
        pick.choice(
            (
                pick.randint(178, 184),
                pick.randint(178, 184),
                pick.randint(362, 369),
                pick.randint(362, 369),
                pick.randint(-1, 2),
                pick.randint(0, 800),
                pick.randint(364, 368) - total,
            )
        ),
    )


def _attempt(pick: Random, stays: list[Made]) -> Made | None:
    """An attempt on or after some exit and on or before the next entry; none on the day of a one-day stay."""
    after = pick.randrange(len(stays))
    first = date.fromisoformat(stays[after]["left_on"])
    last = date.fromisoformat(stays[after + 1]["entered_on"]) if after + 1 < len(stays) else first + timedelta(days=900)
    on = min(last, first + timedelta(days=pick.choice((0, 0, 1, 30, pick.randint(0, 900))))).isoformat()
    if any(stay["entered_on"] == stay["left_on"] == on for stay in stays):
        return None
    return {"on": on, "manner": pick.choice(("without_inspection", "false_citizenship_claim"))}


def _in_one_place(on: str, stays: list[Made]) -> bool:
    """An event on the day of an exit and of the next entry may belong to either stay: that is not an exact history."""
    inside = [stay for stay in stays if stay["entered_on"] <= on and (not stay["left_on"] or on <= stay["left_on"])]
    return len(inside) < 2


def _as_of(pick: Random, stays: list[Made], attempts: list[Made]) -> date:
    latest = max(
        date.fromisoformat(day) for day in (*(s["left_on"] for s in stays), *(attempt["on"] for attempt in attempts))
    )
    left = date.fromisoformat(pick.choice(stays)["left_on"])
    return max(
        LAW_BEGAN,
        latest,
        pick.choice(
            (
                latest,
                latest + timedelta(days=pick.randint(0, 400)),
                same_day(left, pick.choice((3, 10)), PLAIN) + timedelta(days=pick.randint(-2, 2)),
                date(2026, 11, 24),
            )
        ),
    )


def differences(facts: Document) -> list[str]:
    """Everything that the door and the naive counter say differently of one exact history."""
    sides: Sides = facts["readings"]
    answer = json.loads(door.answer(json.dumps(facts)))
    if "problems" in answer:
        return [f"refused: {answer['problems']}"]
    mine = naive(facts, sides)
    names = ("three_year", "ten_year", "permanent")
    theirs = [
        tuple((stay["days"][name]["least"], stay["days"][name]["most"]) for name in names) for stay in answer["stays"]
    ]
    latest = max((bar.last_barred_day for bar in mine.bars if bar.in_force and bar.last_barred_day), default=None)
    pairs = {
        "stays": ([tuple((n, n) for n in counts) for counts in mine.stays], theirs),
        "total": ({"least": mine.total, "most": mine.total}, answer["total_days"]),
        "barred": (mine.barred, answer["outcome"]["barred_on_as_of"]),
        "finding": ("settled", answer["outcome"]["finding"]),
        "depends_on": ([], answer["outcome"]["depends_on"]),
        "contested_by": ([], answer["outcome"]["contested_by"]),
        "clear_on": (
            (latest + timedelta(days=1)).isoformat() if latest and mine.last_barred_day else None,
            answer["outcome"]["clear_on"],
        ),
        "bars": (
            {
                bar.id + " " + bar.cause: (
                    bar.starts_on.isoformat(),
                    bar.last_barred_day.isoformat() if bar.last_barred_day else None,
                    bar.in_force,
                    bar.lifted,
                )
                for bar in mine.bars
            },
            {
                bar["id"] + " " + bar["cause"]: (
                    bar["from"],
                    bar["last_barred_day"],
                    bar["in_force"],
                    bool(bar["lifted_by"]),
                )
                for bar in answer["bars"]
            },
        ),
    }
    return [f"{name}: naive {ours!r}, core {core!r}" for name, (ours, core) in pairs.items() if ours != core]


def main(many: int, seed: int) -> int:
    """Compare that many histories; print the figures and every difference."""
    pick = Random(seed)
    wrong = 0
    met: Counter[str] = Counter()
    for _ in range(many):
        facts = history(pick)
        found = differences(facts)
        bars = naive(facts, facts["readings"]).bars
        met.update({bar.id for bar in bars} or {"no bar"})
        if found:
            wrong += 1
            print(json.dumps(facts), *found, sep="\n  ")
    print(f"{many} histories compared (seed {seed}), {wrong} mismatches")
    print("met:", ", ".join(f"{name} in {number}" for name, number in sorted(met.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [20_000, 1][len(arguments) :])))
