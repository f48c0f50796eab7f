"""Random histories in which every date is exact and every fact told, most of their numbers on or beside a limit."""

from datetime import date, timedelta
from random import Random

from made_endings import PLAIN, SIDES, add_attempt, add_case_and_end, add_exit, add_removal_at_a_port
from made_periods import (
    NO_EFFECT_EVENTS,
    Made,
    adjustment,
    asylum,
    conditional_residence,
    daca_pending,
    extension,
    grant,
    no_effect,
    satisfactory_departure,
    tps_pending,
    voluntary_departure,
)
from naive_days import LAW_BEGAN, NOT_SEEN, birthday, is_leap, same_day, visits
from naive_periods import counted

DATED = ("admitted_until", "visa_waiver", "paroled", "crew_landing_permit", "guam_cnmi_visa_waiver")
NO_DATE = (
    "admitted_duration_of_status",
    "admitted_duration_of_status",
    "compact_citizen",
    "canadian_no_i94",
    "border_card_no_i94",
    "waved_through",
)
RARE = ("american_indian", "refugee", "resident")
OF_ONE_STAY = ("extension_or_change", "satisfactory_departure", "voluntary_departure")
"""What belongs to one stay may not begin on a day of two."""
STATUSES = ("residence", "conditional_residence", "refugee_or_asylee_status")
FAR = timedelta(days=1300)


def history(pick: Random) -> Made:
    """One complete facts document, with a side for every reading."""
    sides = {name: pick.choice(choices) for name, choices in SIDES.items()}
    entered = first_entry(pick)
    facts: Made = {
        "version": 1,
        "as_of": "2026-11-24",
        "person": person(pick, entered),
        "stays": [],
        "periods": [],
        "events": [],
        "removals": [],
        "attempts": [],
        "readings": sides,
    }
    total = 0
    for number in range(pick.choice((1, 1, 2, 2, 2, 3, 3, 4))):
        total += add_stay(pick, facts, entered, number, total)
        left = date.fromisoformat(facts["stays"][-1]["left_on"])
        short = facts["stays"][-1]["exit"] in ("turned_back", "advance_parole", "tps_travel")
        gaps = (0, 0, 1, 14, 20) if short else (0, 0, 1, 2, 30, 400, pick.randint(0, 1500), pick.randint(1500, 4000))
        entered = left + timedelta(days=pick.choice(gaps))
    add_removal_at_a_port(pick, facts)
    add_attempt(pick, facts)
    add_case_and_end(pick, facts)
    return facts


def person(pick: Random, entered: date) -> Made:
    """Mostly an adult outside every exception."""
    made: Made = {
        "born_on": born(pick, entered).isoformat(),
        "resident": pick.random() < 0.05,
        "battered": pick.random() < 0.07,
        "trafficking_victim": pick.random() < 0.07,
        "aggravated_felony": pick.random() < 0.1,
    }
    if made["battered"]:
        made["abuse_caused_overstay"] = pick.random() < 0.5
    if made["trafficking_victim"]:
        made["trafficking_caused_stay"] = pick.random() < 0.5
    return made


def first_entry(pick: Random) -> date:
    return pick.choice(
        (
            LAW_BEGAN + timedelta(days=pick.randint(-400, 3)),
            LAW_BEGAN + timedelta(days=pick.randint(-3, 3)),
            date(pick.choice((2000, 2004, 2008, 2012, 2016)), 2, 29) - timedelta(days=pick.randint(0, 370)),
            date(pick.randint(1990, 2016), 1, 1) + timedelta(days=pick.randint(0, 364)),
            date(pick.randint(1990, 2024), 1, 1) + timedelta(days=pick.randint(0, 364)),
            date(1971, 12, 31) + timedelta(days=pick.choice((-1, 0, 1, 2)))
            if pick.random() < 0.1
            else date(2015, 3, 1),
        )
    )


def born(pick: Random, entered: date) -> date:
    """Long grown up; or eighteen about the first entry or in the two years after it; or born on 29 February."""
    turns = entered + timedelta(days=pick.choice((-1, 0, 1, pick.randint(0, 700))))
    kind = pick.randint(0, 4)
    if kind > 2:
        return date(entered.year - pick.randint(25, 60), pick.randint(1, 12), pick.randint(1, 28))
    if kind == 1 and is_leap(turns.year - 18):
        return date(turns.year - 18, 2, 29)
    if kind == 2:
        return min(entered, date(turns.year - 16 - pick.randint(0, 3), pick.randint(1, 12), pick.randint(1, 28)))
    return same_day(turns, -18, PLAIN)


def add_stay(pick: Random, facts: Made, entered: date, number: int, total: int) -> int:
    """One stay with its periods and events, its exit where a count or a period reaches an edge."""
    stay, until = entry_of(pick, facts, entered)
    facts["stays"].append(stay)
    anchors = [entered, until or entered, until or entered, LAW_BEGAN, birthday(facts, PLAIN)]
    anchors = [day for day in anchors if entered <= day < entered + timedelta(days=900)]
    events = events_of(pick, facts, stay, entered, until)
    in_court = [date.fromisoformat(e["on"]) for e in events if e["kind"] == "notice_to_appear_filed"]
    periods: list[Made] = []
    for _ in range(pick.choice((0, 0, 1, 1, 1, 2, 2, 3))):
        anchor = pick.choice([*anchors, *(date.fromisoformat(p["to"]) for p in periods)])
        periods += period_of(pick, facts, stay, max(entered, anchor), until, in_court)
    facts["events"] += events
    last_exit = facts["stays"][-2]["left_on"] if number else ""
    facts["periods"] += [
        period
        for period in periods
        if period["from"] >= stay["entered_on"] and (period["from"] > last_exit or period["kind"] not in OF_ONE_STAY)
    ]
    left = exit_day(pick, facts, entered, total)
    stay["left_on"] = left.isoformat()
    facts["events"] = [e for e in facts["events"] if e["on"] <= stay["left_on"]]
    facts["periods"] = [
        p
        for p in facts["periods"]
        if p["from"] < stay["left_on"] or (p["from"] == stay["left_on"] and p["kind"] not in OF_ONE_STAY)
    ]
    add_exit(pick, facts, stay, left)
    facts["as_of"] = stay["left_on"]
    return len(counted(facts, visits(facts)[-1], facts["readings"]).permanent)


def entry_of(pick: Random, facts: Made, entered: date) -> tuple[Made, date | None]:
    """How a stay begins, and the printed end of what was authorized."""
    before = facts["stays"][-1]["exit"] if facts["stays"] else None
    groups = (DATED, DATED, NO_DATE, ("without_inspection",), ("without_inspection",), NOT_SEEN)
    entry = pick.choice(pick.choice(groups) if pick.random() < 0.95 else RARE)
    if before == "advance_parole" and pick.random() < 0.8:
        entry = "paroled"
    again = bool(facts["stays"]) and facts["stays"][-1]["left_on"] == entered.isoformat()
    if entry in ("resident", "refugee") and (facts["periods"] or again):
        entry = "american_indian"
    if entered < date(2009, 11, 28) and entered > date(2006, 1, 1) and pick.random() < 0.06:
        entry = "cnmi_admission"
    stay: Made = {"entered_on": entered.isoformat(), "entry": entry, "here_now": False}
    if entry not in DATED:
        return stay, None
    until = entered + timedelta(days=pick.choice((0, 1, 30, 90, 180)))
    stay["authorized_until"] = until.isoformat()
    if pick.random() < 0.1:
        right = until + timedelta(days=pick.choice((-20, 1, 30, 167)))
        stay["should_be_until"] = max(entered, right).isoformat()
    return stay, until


def events_of(pick: Random, facts: Made, stay: Made, entered: date, until: date | None) -> list[Made]:
    """Findings, court cases, releases and events without effect."""
    made: list[Made] = []

    def add(kind: str, *around: int) -> date:
        on = (until or entered) + timedelta(days=pick.choice((*around, pick.randint(0, 500))))
        made.append({"kind": kind, "on": max(entered, on).isoformat()})
        return max(entered, on)

    if stay["entry"] in (*NO_DATE, "admitted_until", "crew_landing_permit") and pick.random() < 0.5:
        add("status_finding", -10, -1, 0, 1, 40, 100)
    if stay["entry"] == "paroled" and pick.random() < 0.3:
        add("parole_ended", -10, -1, 0, 1)
    if stay["entry"] in NOT_SEEN and pick.random() < 0.15:
        add("released_on_recognizance", 0, 3, 170, 200)
        if pick.random() < 0.3:
            add("parole_ended", 100, 200)
    if pick.random() < 0.3:
        filed = add("notice_to_appear_filed", -20, 0, 100, 200, 300)
        if pick.random() < 0.3:
            made.append({"kind": "proceedings_ended", "on": (filed + timedelta(days=pick.randint(0, 200))).isoformat()})
            if pick.random() < 0.3:
                add("notice_to_appear_filed", 300)
        elif pick.random() < 0.4:
            on = (filed + timedelta(days=pick.randint(1, 200))).isoformat()
            made.append({"kind": "missed_hearing", "on": on, "good_reason": pick.random() < 0.3})
    elif pick.random() < 0.1:
        add("expedited_removal_started", 0, 100, 200)
    if pick.random() < 0.15:
        add(pick.choice((*NO_EFFECT_EVENTS, "notice_to_appear_served")), 0)
    return made


def period_of(
    pick: Random, facts: Made, stay: Made, anchor: date, until: date | None, in_court: list[date]
) -> list[Made]:
    """One period or application of any kind."""
    entered = date.fromisoformat(stay["entered_on"])
    kind = pick.randint(0, 13)
    if stay["entry"] == "visa_waiver" and until and kind < 4:
        return satisfactory_departure(pick, until)
    if kind < 3 and stay["entry"] not in RARE:
        return extension(pick, until, entered)
    makers = {
        3: lambda: adjustment(pick, anchor, in_court),
        4: lambda: adjustment(pick, anchor, in_court),
        5: lambda: asylum(pick, anchor),
        6: lambda: asylum(pick, anchor),
        7: lambda: conditional_residence(pick, anchor, in_court),
        8: lambda: voluntary_departure(pick, anchor, in_court),
        9: lambda: tps_pending(pick, anchor),
        10: lambda: daca_pending(pick, birthday(facts, PLAIN)),
        11: lambda: no_effect(pick, anchor),
    }
    made = makers[kind]() if kind in makers else grant(pick, anchor)
    if {"resident", "refugee"} & {told["entry"] for told in facts["stays"]}:
        return [period for period in made if period["kind"] not in STATUSES]
    return made


def exit_day(pick: Random, facts: Made, entered: date, total: int) -> date:
    """The day on which one of the counts reaches an edge, or a period does, or any day."""
    kind = pick.random()
    edges = [p[name] for p in facts["periods"] for name in ("from", "to") if p["from"] >= entered.isoformat()]
    if kind < 0.2 and edges:
        return max(entered, date.fromisoformat(pick.choice(edges)) + timedelta(days=pick.choice((-1, 0, 1, 2))))
    if kind < 0.3:
        return entered + timedelta(days=pick.choice((0, 0, 1, pick.randint(0, 1200))))
    facts["as_of"] = (entered + FAR).isoformat()
    count = counted(facts, visits(facts)[-1], facts["readings"])
    chosen = sorted(pick.choice((count.three_year, count.ten_year, count.permanent)))
    target = pick.choice((180, 181, 180, 181, 179, 182, 363, 364, 365, 366, 367, pick.randint(364, 368) - total))
    if not 0 < target <= len(chosen):
        return entered + timedelta(days=pick.choice((0, 200, 400, pick.randint(0, 1200))))
    return chosen[target - 1] + timedelta(days=pick.choice((0, 1, 1)))
