"""The second counter on 1.5: the protections, and the three sets of counted days of a stay (1.8)."""

from dataclasses import dataclass
from datetime import date

from naive_days import (
    ONE_DAY,
    Days,
    Document,
    Sides,
    Visit,
    all_days,
    birthday,
    day_of,
    ends_on,
    first_grown_day,
    periods_of,
    present_days,
    told_day,
)
from naive_removals import stands_from
from naive_stays import ENDING_PAROLE, by_entry, satisfactory_departure

GRANTS = (
    "tps",
    "ded",
    "daca",
    "deferred_action",
    "voluntary_departure",
    "stay_of_removal",
    "withholding",
    "residence",  # A-31, F-66, F-70
    "family_unity_life_act",
    "refugee_or_asylee_status",  # A-33, F-67
    "t_or_u_status",  # A-33, F-68
)
LONG_AFTER = date(2300, 1, 1)


@dataclass(frozen=True)
class Counted:
    """The sets B3, B10 and P of a stay; P less what its own readings take out."""

    three_year: Days
    ten_year: Days
    permanent: Days


def counted(facts: Document, visit: Visit, sides: Sides) -> Counted:
    """1.8 for one stay as told."""
    extended = by_entry(facts, visit, sides)
    unlawful = present_days(visit, sides) - extended.authorized - satisfactory_departure(facts, visit, sides)
    for first, last in protections(facts, sides):
        unlawful -= all_days(max(first, visit.entered), min(last, visit.last))
    grown_up = first_grown_day(facts, sides)
    childhood = {day for day in unlawful if day < grown_up}
    claimed = asylum_days(facts, sides)
    grown = unlawful - childhood - claimed - family_unity_days(facts)
    tolled = {day for days in extended.tolling for day in days}
    permanent = set(unlawful)
    if sides["minor_days_in_permanent_bar"] == "do_not_count":
        permanent -= childhood
    if sides["asylum_days_in_permanent_bar"] == "do_not_count":
        permanent -= claimed
    return Counted(grown - tolled, grown, permanent)


def protections(facts: Document, sides: Sides) -> list[tuple[date, date]]:
    """Every authorized interval of 1.5.2 that meets its conditions, both ends inside."""
    found = [(told_day(grant, "from"), grant_end(grant, facts, sides)) for grant in periods_of(facts, *GRANTS)]
    found += [(told_day(parole, "from"), parole_end(parole, facts, sides)) for parole in periods_of(facts, "parole")]
    for asked in periods_of(facts, "adjustment", "registry", "legalization"):
        found += application(asked, facts)
    for asked in periods_of(facts, "tps_pending"):
        if asked["outcome"] == "approved":
            found.append((told_day(asked, "from"), ends_on(asked, facts)))
    for asked in periods_of(facts, "daca_pending"):  # A-25a
        if told_day(asked, "from") < birthday(facts, sides):
            found.append((birthday(facts, sides), ends_on(asked, facts)))
    found += [  # F-67, A-33: the status that a granted claim brings
        (ends_on(claim, facts), status_end("refugee_or_asylee_status", ends_on(claim, facts), facts))
        for claim in periods_of(facts, "asylum")
        if claim["outcome"] == "approved"
    ]
    found += [
        (told_day(period, "from"), conditional_end(period, facts, sides))
        for period in periods_of(facts, "conditional_residence")
    ]
    return [(first, last) for first, last in found if first <= last]


def grant_end(grant: Document, facts: Document, sides: Sides) -> date:
    """F-50 to F-53: the printed end, or the day until which a court kept the grant alive."""
    if grant.get("stayed_until") and sides["termination_stayed_by_court"] == "from_court_lift":
        return told_day(grant, "stayed_until")
    return ends_on(grant, facts)


def parole_end(parole: Document, facts: Document, sides: Sides) -> date:
    """A-21: the printed end or an earlier termination (F-24)."""
    first, last = told_day(parole, "from"), grant_end(parole, facts, sides)
    ended = [told_day(event, "on") for event in facts.get("events", []) if event["kind"] in ENDING_PAROLE]
    return min([last, *(day for day in ended if first <= day <= last)])


def application(asked: Document, facts: Document) -> list[tuple[date, date]]:
    """A-01 to A-06: a pending application for residence."""
    first, last = told_day(asked, "from"), ends_on(asked, facts)
    if asked["outcome"] == "rejected":
        return []
    if asked.get("filed_after_proceedings") and not asked.get("nacara_or_haitian"):
        return []
    if asked["outcome"] == "approved" or asked.get("reversed"):  # F-66; A-04
        return [(first, status_end("residence", last, facts))]
    if asked.get("renewed_until"):
        return [(first, told_day(asked, "renewed_until"))]
    return [(first, last)]


def status_end(kind: str, granted: date, facts: Document) -> date:
    """When a status that was granted is over: by a told end or, for residence, an order (F-66); else not yet."""
    over = [ends_on(period, facts) for period in periods_of(facts, kind) if not period.get("ongoing")]
    if kind == "residence":
        over += stands_from(facts)
    return min([day for day in over if day >= granted], default=LONG_AFTER)


def conditional_end(period: Document, facts: Document, sides: Sides) -> date:
    """F-64, F-65 and A-33: when conditional residence stops to authorize the stay; an order ends it before (F-66)."""
    last = ends_on(period, facts)
    if period["outcome"] == "none":
        last = told_day(period, "expires_on")
    elif period["outcome"] == "approved":
        last = status_end("residence", last, facts)
    elif period["outcome"] == "denied" and sides["i751_denied"] == "from_final_order":
        last = day_of(period, "review_until") or LONG_AFTER
    return min([last, *(day for day in stands_from(facts) if day >= told_day(period, "from"))])


def asylum_days(facts: Document, sides: Sides) -> Days:
    """P-02: the days of bona fide claims, less what work without permission loses."""
    days: Days = set()
    for claim in periods_of(facts, "asylum"):
        if not claim["bona_fide"]:
            continue
        first, last = told_day(claim, "from"), ends_on(claim, facts)
        protected = all_days(first, last)
        if claim["unauthorized_work"]:
            worked_from, worked_to = told_day(claim, "work_from"), told_day(claim, "work_to")
            protected = {
                "whole_pendency": set[date](),
                "from_first_work_day": all_days(first, worked_from - ONE_DAY),
                "period_worked": protected - all_days(worked_from, worked_to),
            }[sides["asylum_unauthorised_work"]]
        days |= protected
    return days


def family_unity_days(facts: Document) -> Days:
    """P-03."""
    days: Days = set()
    for period in periods_of(facts, "family_unity"):
        days |= all_days(told_day(period, "from"), ends_on(period, facts))
    return days
