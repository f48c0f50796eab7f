"""How the stays of a random history end, and what is told beside them."""

from datetime import date, timedelta
from random import Random

from made_periods import Made
from naive_days import LAW_BEGAN, same_day
from naive_stays import ENDING_PAROLE

SIDES: dict[str, tuple[str, ...]] = {
    "one_year": ("days_365", "anniversary"),
    "more_than_one_year": ("days_366", "days_367_if_leap"),
    "departure_day": ("not_counted", "counted"),
    "entry_day_ewi": ("counted", "not_counted"),
    "eighteenth_birthday": ("birthday_counts", "day_after"),
    "leap_day_anniversary": ("march_1", "february_28"),
    "bar_anniversary_day": ("still_barred", "clear"),
    "bare_denial_ds": ("needs_express_finding", "any_denial"),
    "no_i94_canadian": ("like_ds", "six_months"),
    "no_i94_border_crossing_card": ("like_ds", "thirty_days"),
    "waved_through": ("like_ds", "from_day_one"),
    "release_on_recognizance": ("not_parole", "parole_by_law"),
    "i94_error": ("printed_date", "true_date"),
    "i751_denied": ("from_final_order", "from_termination"),
    "termination_stayed_by_court": ("from_court_lift", "from_printed_date"),
    "withdrawn_extension": ("from_withdrawal", "from_i94"),
    "asylum_unauthorised_work": ("whole_pendency", "from_first_work_day", "period_worked"),
    "extension_pending_length": ("whole_pendency", "days_120"),
    "minor_days_in_permanent_bar": ("count", "do_not_count"),
    "asylum_days_in_permanent_bar": ("count", "do_not_count"),
    "advance_parole_departure": ("departure_both", "departure_ten_year_only", "not_departure"),
    "advance_parole_retroactivity": ("applies_to_past_trips", "only_new_trips"),
    "tps_travel": ("departure", "not_departure"),
    "expedited_removal_start": ("service_of_order", "officer_decision"),
    "proceedings_ended_before_exit": ("no_bar", "bar_applies"),
    "bar_runs_inside_us": ("runs", "does_not_run"),
    "seek_admission_date": ("decision", "filing"),
    "removal_bar_absence": ("pauses", "consecutive", "calendar"),
    "missed_hearing_time_inside": ("outside_only", "calendar"),
    "re_entry_on_parole": ("not_c", "c"),
    "reinstatement_second_removal": ("counts", "does_not_count"),
}
PLAIN = {name: sides[0] for name, sides in SIDES.items()}

VOLUNTARY = ("voluntary", "voluntary", "voluntary", "voluntary", "voluntary_departure_order")
OTHER_EXITS = (
    "advance_parole",
    "advance_parole",
    "tps_travel",
    "tps_travel",
    "refugee_travel_document",
    "automatic_revalidation",
    "government_assisted",
    "border_patrol_return",
    "extradited",
    "american_samoa",
    "turned_back",
    "turned_back",
)
CASES = (
    "immigrant_visa",
    "adjustment",
    "nonimmigrant_visa",
    "special_immigrant_juvenile",
    "nacara_or_haitian",
    "u_adjustment",
    "t_adjustment",
    "v_visa",
    "registry",
    "nacara_203_or_cancellation",
    "asylee_adjustment",
    "tps",
)


def add_exit(pick: Random, facts: Made, stay: Made, left: date) -> None:
    """How the person left, with the order where there was one."""
    broken = any(
        p["kind"] == "voluntary_departure"
        and p["granted_by"] == "judge"
        and stay["entered_on"] <= p["from"]
        and p["to"] < stay["left_on"]
        for p in facts["periods"]
    )
    stay["exit"] = pick.choice(OTHER_EXITS if pick.random() < 0.3 else VOLUNTARY)
    if broken:
        stay["exit"] = "voluntary"
        return
    same_day_again = any(told["left_on"] == stay["left_on"] for told in facts["stays"][:-1])
    at_once = stay["entry"] == "resident" and stay["entered_on"] == stay["left_on"]
    if pick.random() > 0.25 or stay["exit"] not in VOLUNTARY or same_day_again or at_once:
        return
    stay["exit"] = pick.choice(("removed", "removed", "under_removal_order"))
    kinds = ["other", "other", "arriving", "administrative"]
    if facts["removals"] and stay["entry"] == "without_inspection":
        kinds += ["reinstated", "reinstated", "reinstated"]
    if stay["exit"] == "removed":
        kinds.append("expedited")
    if stay["entry"] == "visa_waiver":
        kinds = ["visa_waiver"]
    kind = pick.choice(kinds)
    if pick.random() < 0.3:
        stay["removal"] = kind
        return
    ordered = max(date.fromisoformat(stay["entered_on"]), left - timedelta(days=pick.choice((0, 0, 1, 30, 200))))
    before = [told["left_on"] for told in facts["stays"][:-1]]
    if ordered.isoformat() == stay["entered_on"] and (stay["entry"] == "resident" or stay["entered_on"] in before):
        ordered = left  # on the day of an exit and of the next entry it may belong to either stay
    made: Made = {"kind": kind, "ordered_on": ordered.isoformat(), "in_absentia": False}
    if kind == "other" and pick.random() < 0.3:
        made |= {"in_absentia": True, "good_reason": pick.random() < 0.4}
    if pick.random() < 0.5 or made["ordered_on"] == stay["entered_on"]:
        made["left_on"] = left.isoformat()
    facts["removals"].append(made)


def add_removal_at_a_port(pick: Random, facts: Made) -> None:
    """A removal with no stay of its own: before the first stay or after the last."""
    if pick.random() > 0.15:
        return
    day = date.fromisoformat(facts["stays"][0]["entered_on"]) - timedelta(days=pick.choice((0, 1, 400, 1900, 3700)))
    if pick.random() < 0.3:
        day = date.fromisoformat(facts["stays"][-1]["left_on"]) + timedelta(days=pick.choice((1, 20, 700)))
    if any(day.isoformat() in (told["entered_on"], told["left_on"]) for told in facts["stays"]):
        return
    facts["removals"].append(
        {
            "kind": pick.choice(("expedited", "expedited", "arriving", "other")),
            "ordered_on": day.isoformat(),
            "left_on": day.isoformat(),
            "in_absentia": False,
        }
    )
    pick.shuffle(facts["removals"])


def add_attempt(pick: Random, facts: Made) -> None:
    """An attempt on or after some exit and on or before the next entry; none on the day of a one-day stay."""
    if pick.random() > 0.3:
        return
    stays = facts["stays"]
    after = pick.randrange(len(stays))
    first = date.fromisoformat(stays[after]["left_on"])
    last = date.fromisoformat(stays[after + 1]["entered_on"]) if after + 1 < len(stays) else first + timedelta(days=900)
    on = min(last, first + timedelta(days=pick.choice((0, 0, 1, 30, pick.randint(0, 900))))).isoformat()
    same = any(stay["entered_on"] == stay["left_on"] == on for stay in stays)
    if not same and all(removal["ordered_on"] != on for removal in facts["removals"]):
        facts["attempts"].append({"on": on, "manner": pick.choice(("without_inspection", "false_citizenship_claim"))})


def add_case_and_end(pick: Random, facts: Made) -> None:
    """The day asked about, the application, and what is still open on that day."""
    stays = facts["stays"]
    happened = [stay["left_on"] for stay in stays] + [attempt["on"] for attempt in facts["attempts"]]
    latest = max(date.fromisoformat(day) for day in (*happened, *(r["ordered_on"] for r in facts["removals"])))
    left = date.fromisoformat(pick.choice(stays)["left_on"])
    wanted = pick.choice(
        (
            latest,
            latest + timedelta(days=pick.randint(0, 400)),
            same_day(left, pick.choice((3, 5, 10, 20)), PLAIN) + timedelta(days=pick.randint(-2, 2)),
            date(2026, 11, 24),
        )
    )
    as_of = max(LAW_BEGAN, latest, wanted)
    facts["as_of"] = as_of.isoformat()
    last = stays[-1]
    after = [*facts["attempts"], *({"on": r["ordered_on"]} for r in facts["removals"])]
    if pick.random() < 0.25 and last["exit"] in VOLUNTARY and all(item["on"] < last["entered_on"] for item in after):
        last.update(here_now=True, left_on=None, exit=None)
    if pick.random() < 0.35:
        case: Made = {"seeking": pick.choice(CASES)}
        if pick.random() < 0.5:
            filed = as_of - timedelta(days=pick.choice((0, 1, 2, 100, 400)))
            case["filed_on"] = max(LAW_BEGAN, filed).isoformat()
            if pick.random() < 0.5:
                case["decided_on"] = max(filed, as_of - timedelta(days=pick.choice((0, 0, 1, 2, 50)))).isoformat()
        facts["case"] = case
    facts["periods"] = [
        open_on(period, facts["as_of"]) for period in facts["periods"] if period["from"] <= facts["as_of"]
    ]
    granted = [p["to"] for p in facts["periods"] if p["kind"] == "asylum" and p["outcome"] == "approved"]
    facts["periods"] = [
        period
        for period in facts["periods"]
        if not is_doubtful_parole(period, facts)
        and not (granted and period["kind"] == "refugee_or_asylee_status" and period["from"] not in granted)
    ]
    facts["events"] = [event for event in facts["events"] if in_one_place(event["on"], stays)]


def open_on(period: Made, as_of: str) -> Made:
    """A decision after the day asked about has not been made yet."""
    if "outcome" not in period or (period["to"] <= as_of and period["outcome"] != "pending"):
        return period
    kept = ("kind", "from", "filed_after_proceedings", "nacara_or_haitian", "bona_fide", "expires_on")
    made = {name: value for name, value in period.items() if name in kept}
    made |= {"ongoing": True, "to": None, "outcome": "pending"}
    if period["kind"] == "asylum":
        made["unauthorized_work"] = period["unauthorized_work"]
        made |= {name: period[name] for name in ("work_from", "work_to") if name in period}
    if period["kind"] == "extension_or_change":
        made |= {"frivolous": False, "unauthorized_work": period["unauthorized_work"], "dated_back": False}
    return made


def is_doubtful_parole(period: Made, facts: Made) -> bool:
    """A parole over an exit and a new entry, both ended early and kept alive by a court, or beside a notice served."""
    if period["kind"] != "parole":
        return False
    if any(event["kind"] == "notice_to_appear_served" for event in facts["events"]):
        return True
    last = max(period["to"], period.get("stayed_until") or "")
    ended = [event["on"] for event in facts["events"] if event["kind"] in ENDING_PAROLE]
    return any(period["from"] < stay["entered_on"] <= last for stay in facts["stays"]) or (
        "stayed_until" in period and any(period["from"] <= on <= last for on in ended)
    )


def in_one_place(on: str, stays: list[Made]) -> bool:
    """An event on the day of an exit and of the next entry may belong to either stay: that is not an exact history."""
    inside = [stay for stay in stays if stay["entered_on"] <= on and (not stay["left_on"] or on <= stay["left_on"])]
    return len(inside) < 2
