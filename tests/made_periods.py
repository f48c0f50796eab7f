"""Random periods and events of one stay, each with its edges on or beside the edges of the others."""

from datetime import date, timedelta
from random import Random
from typing import Any

from naive_days import ONE_DAY

Made = dict[str, Any]

STAYABLE = ("tps", "parole", "ded", "daca", "deferred_action")
GRANTS = (
    *STAYABLE,
    "stay_of_removal",
    "withholding",
    "family_unity_life_act",
    "refugee_or_asylee_status",
    "t_or_u_status",
    "family_unity",
    "residence",
)
NO_EFFECT_PERIODS = (
    "petition_or_waiver_pending",
    "humanitarian_request_pending",
    "court_proceedings",
    "order_of_supervision",
    "detention",
    "work_permit",
    "appeal_or_motion",
    "could_not_leave",
)
NO_EFFECT_EVENTS = ("unauthorized_work", "stopped_studying", "job_ended", "sevis_terminated", "visa_ended")
LENGTHS = (0, 1, 2, 29, 30, 31, 60, 90, 119, 120, 121, 122, 179, 180, 181, 200, 365, 400, 800)


def near(pick: Random, day: date) -> date:
    """The day before, the day, the day after, or somewhat off."""
    return day + timedelta(days=pick.choice((-1, 0, 0, 1, 1, 2, 30, 100, pick.randint(0, 300))))


def pending(pick: Random, first: date, kind: str, *outcomes: str) -> Made:
    """An application, its decision some time after."""
    last = first + timedelta(days=pick.choice(LENGTHS))
    return {"kind": kind, **days(first, last), "outcome": pick.choice(outcomes)}


def days(first: date, last: date) -> Made:
    return {"from": first.isoformat(), "ongoing": False, "to": last.isoformat()}


def grant(pick: Random, anchor: date) -> list[Made]:
    """A grant, sometimes kept alive by a court, sometimes followed by a second after a small gap."""
    kind = pick.choice(GRANTS)
    first = near(pick, anchor)
    last = first + timedelta(days=pick.choice(LENGTHS))
    made = {"kind": kind, **days(first, last)}
    if kind in STAYABLE and pick.random() < 0.25:
        made["stayed_until"] = (last + timedelta(days=pick.choice((0, 1, 30, 78, 200)))).isoformat()
    if pick.random() < 0.2:
        again = last + timedelta(days=pick.choice((1, 2, 3, 70)))
        return [made, {"kind": kind, **days(again, again + timedelta(days=pick.choice(LENGTHS)))}]
    return [made]


def adjustment(pick: Random, anchor: date, filed_in_court: list[date]) -> list[Made]:
    """A-01 to A-06; first filed after proceedings exactly where a case had been filed before."""
    kind = pick.choice(("adjustment", "adjustment", "adjustment", "registry", "legalization"))
    outcomes = ("approved", "denied", "denied", "denied", "withdrawn", "pending", "rejected")
    made = pending(pick, near(pick, anchor), kind, *(outcomes if kind == "adjustment" else outcomes[:-1]))
    if kind == "adjustment":
        made["filed_after_proceedings"] = any(day.isoformat() <= made["from"] for day in filed_in_court)
        made["nacara_or_haitian"] = pick.random() < 0.3
        if made["outcome"] == "denied":
            made["status_finding"] = pick.random() < 0.3
            extra = pick.choice(("none", "none", "renewed", "reversed"))
            if extra == "renewed":
                made["renewed_until"] = (
                    date.fromisoformat(made["to"]) + timedelta(days=pick.choice(LENGTHS))
                ).isoformat()
            made["reversed"] = extra == "reversed"
    return [made]


def extension(pick: Random, until: date | None, entered: date) -> list[Made]:
    """A-10, A-11: an application about the end of the stay, sometimes a second while the first is pending."""
    base = until or entered + timedelta(days=pick.choice((30, 100)))
    first = max(entered, base + timedelta(days=pick.choice((-60, -30, -1, 0, 0, 1, 2, 20))))
    made = [one_extension(pick, first, base)]
    if pick.random() < 0.35 and (first <= base or made[0]["dated_back"]):
        last = date.fromisoformat(made[0]["to"])
        second = max(first, pick.choice((near(pick, base), last, last - ONE_DAY, last + ONE_DAY)))
        made.append(one_extension(pick, second, last))
    return made


def one_extension(pick: Random, first: date, base: date) -> Made:
    made = pending(pick, first, "extension_or_change", "approved", "denied", "denied", "denied", "withdrawn", "pending")
    made["frivolous"] = made["unauthorized_work"] = made["dated_back"] = made["status_finding"] = False
    last = date.fromisoformat(made["to"])
    if made["outcome"] == "approved":
        made["dated_back"] = pick.random() < 0.5
        new = max(last, base) + timedelta(days=pick.choice((0, 1, 30, 180)))
        made["authorized_until"] = new.isoformat()
    elif made["outcome"] == "denied":
        made["frivolous"] = pick.random() < 0.2
        made["status_finding"] = pick.random() < 0.25
    if made["outcome"] in ("denied", "pending", "withdrawn"):
        made["unauthorized_work"] = pick.random() < 0.2
    return made


def asylum(pick: Random, anchor: date) -> list[Made]:
    """P-02, with work without permission in a part of it; a grant brings the status."""
    made = pending(pick, near(pick, anchor), "asylum", "approved", "denied", "denied", "pending", "withdrawn")
    made["bona_fide"] = pick.random() < 0.85
    made["unauthorized_work"] = pick.random() < 0.4
    first, last = date.fromisoformat(made["from"]), date.fromisoformat(made["to"])
    if made["unauthorized_work"]:
        length = (last - first).days
        began = first + timedelta(days=pick.randint(0, length))
        made["work_from"] = began.isoformat()
        made["work_to"] = (began + timedelta(days=pick.randint(0, (last - began).days))).isoformat()
    if made["outcome"] == "approved":
        made["bona_fide"] = True
        after = {"kind": "refugee_or_asylee_status", **days(last, last + timedelta(days=pick.choice(LENGTHS)))}
        return [made, after]
    return [made]


def conditional_residence(pick: Random, anchor: date, filed_in_court: list[date]) -> list[Made]:
    """F-64, F-65: two years, then what became of the petition to remove the conditions."""
    first = near(pick, anchor)
    expires = date(first.year + 2, first.month, min(first.day, 28))
    made: Made = {"kind": "conditional_residence", "expires_on": expires.isoformat()}
    made["outcome"] = pick.choice(("none", "denied", "denied", "approved", "pending"))
    last = expires + timedelta(days=pick.choice((0, 1, 100, 300)))
    if made["outcome"] == "none":
        last = expires
    made |= days(first, last)
    if made["outcome"] == "denied" and filed_in_court:
        if pick.random() < 0.6:
            made["review_until"] = (last + timedelta(days=pick.choice(LENGTHS))).isoformat()
        else:
            made["review_pending"] = True
    return [made]


def voluntary_departure(pick: Random, anchor: date, filed_in_court: list[date]) -> list[Made]:
    """A-27: by a judge only in a case that was filed before."""
    first = near(pick, anchor)
    judge = any(day <= first for day in filed_in_court)
    last = first + timedelta(days=pick.choice((0, 1, 30, 60, 120)))
    return [{"kind": "voluntary_departure", **days(first, last), "granted_by": "judge" if judge else "dhs"}]


def tps_pending(pick: Random, anchor: date) -> list[Made]:
    """A-23, with the grant where there was one."""
    made = pending(pick, near(pick, anchor), "tps_pending", "approved", "approved", "denied", "pending")
    if made["outcome"] == "approved":
        granted = date.fromisoformat(made["to"])
        return [made, {"kind": "tps", **days(granted, granted + timedelta(days=pick.choice(LENGTHS)))}]
    return [made]


def daca_pending(pick: Random, turns_18: date) -> list[Made]:
    """A-25a: asked for about the 18th birthday."""
    first = turns_18 + timedelta(days=pick.choice((-400, -100, -1, -1, 0, 1)))
    return [{"kind": "daca_pending", **days(first, first + timedelta(days=pick.choice(LENGTHS)))}]


def satisfactory_departure(pick: Random, until: date) -> list[Made]:
    """A-20."""
    last = until + timedelta(days=pick.choice((10, 15, 29, 30)))
    return [{"kind": "satisfactory_departure", **days(until + ONE_DAY, last)}]


def no_effect(pick: Random, anchor: date) -> list[Made]:
    """1.6."""
    first = near(pick, anchor)
    return [{"kind": pick.choice(NO_EFFECT_PERIODS), **days(first, first + timedelta(days=pick.choice(LENGTHS)))}]
