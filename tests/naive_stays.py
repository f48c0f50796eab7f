"""The second counter on 1.4: how long an admission or parole authorizes a stay, and its extensions (A-10 to A-13)."""

from dataclasses import dataclass
from datetime import date, timedelta

from naive_days import (
    NOT_SEEN,
    ONE_DAY,
    Days,
    Document,
    Sides,
    Visit,
    all_days,
    day_of,
    ends_on,
    events_during,
    periods_of,
    six_months_after,
    told_day,
)
from naive_removals import orders

DATED = ("admitted_until", "crew_landing_permit", "visa_waiver", "guam_cnmi_visa_waiver")
DURATION_OF_STATUS = ("admitted_duration_of_status", "compact_citizen")
NO_DATE = {"canadian_no_i94": "no_i94_canadian", "border_card_no_i94": "no_i94_border_crossing_card"}
CANNOT_EXTEND = (*NOT_SEEN, "visa_waiver", "guam_cnmi_visa_waiver", "cnmi_admission")
"""A-10 asks for admission or parole; A-12 leaves out the visa waiver."""
MOST_TOLLED = 120
ENDING_PAROLE = ("parole_ended", "notice_to_appear_filed", "notice_to_appear_served")
"""F-24: a written notice, or a charging document."""
JUDGES_ORDERS = ("other", "arriving")


@dataclass(frozen=True)
class Extended:
    """What the applications to extend or change do: authorized days, and the days each may toll (P-06)."""

    authorized: Days
    tolling: list[Days]


def has_no_date(visit: Visit, sides: Sides) -> bool:
    """Admitted for duration of status, or treated so: F-30, F-35, F-37, F-38, F-39."""
    if visit.entry in NO_DATE:
        return sides[NO_DATE[visit.entry]] == "like_ds"
    if visit.entry == "waved_through":
        return sides["waved_through"] == "like_ds"
    return visit.entry in DURATION_OF_STATUS


def findings(facts: Document, visit: Visit, sides: Sides) -> list[date]:
    """Formal findings during a stay (1.1): told as such, in a denial (F-31, F-58), or a judge's order (F-22, F-34)."""
    found = events_during(facts, visit, "status_finding")
    found += [
        told_day(removal, "ordered_on") for removal in facts.get("removals", []) if removal["kind"] in JUDGES_ORDERS
    ]
    for period in periods_of(facts, "extension_or_change", "adjustment"):
        if period.get("outcome") != "denied" or period.get("reversed"):
            continue
        lost = period.get("frivolous") or period.get("unauthorized_work")  # F-58
        silent_but_enough = has_no_date(visit, sides) and (sides["bare_denial_ds"] == "any_denial" or lost)
        if period.get("status_finding") or silent_but_enough:
            found.append(ends_on(period, facts))
    return sorted(day for day in found if visit.entered <= day <= visit.last)


def printed_end(visit: Visit, sides: Sides) -> date | None:
    """The last authorized day of the admission or parole itself; None where none was set (F-10 to F-23, F-35, F-37)."""
    if visit.entry in (*DATED, "paroled"):
        right = day_of(visit.told, "should_be_until")
        if right and sides["i94_error"] == "true_date":  # F-12
            return right
        return told_day(visit.told, "authorized_until")
    if visit.entry in NO_DATE and not has_no_date(visit, sides):
        return six_months_after(visit.entered) if visit.entry == "canadian_no_i94" else visit.entered + 30 * ONE_DAY
    return None


def admission(facts: Document, visit: Visit, sides: Sides) -> date | None:
    """The last day that the entry authorizes, findings and early ends counted; None where it authorizes none."""
    end = printed_end(visit, sides) or visit.last
    if visit.entry == "waved_through" and not has_no_date(visit, sides):  # F-38
        return None
    if visit.entry in (*NOT_SEEN, "cnmi_admission"):  # F-01 to F-06, 1.3
        return None
    if visit.entry == "american_indian":  # F-40
        return end
    if visit.entry == "resident":  # F-66
        over = [order.ordered_on for order in orders(facts) if order.visit in (None, visit.index)]
        over += [ends_on(period, facts) for period in periods_of(facts, "residence")]
    elif visit.entry == "refugee":  # F-67
        over = [ends_on(period, facts) for period in periods_of(facts, "refugee_or_asylee_status")]
    elif visit.entry == "paroled":  # F-23, F-24
        over = events_during(facts, visit, *ENDING_PAROLE)
    else:  # F-10 to F-22, F-30 to F-39
        over = findings(facts, visit, sides)
    return min([end, *(day for day in over if visit.entered <= day)])


def by_entry(facts: Document, visit: Visit, sides: Sides) -> Extended:
    """All days that the entry and the extensions and changes of status authorize."""
    end = admission(facts, visit, sides)
    if end is None:
        return Extended(released(facts, visit, sides), [])
    days = all_days(visit.entered, min(end, visit.last))
    expiry = end  # A-10 starts the day after the I-94 date, an earlier finding or not; after parole on its end (F-23)
    if visit.entry != "paroled":
        expiry = printed_end(visit, sides) or end
    covered: Days = set()
    issued = visit.entered
    tolling: list[Days] = []
    good: list[Document] = []
    for asked in periods_of(facts, "extension_or_change"):
        filed, decided = told_day(asked, "from"), min(ends_on(asked, facts), visit.last)
        if not visit.entered <= filed <= visit.last or visit.entry in CANNOT_EXTEND:
            continue
        in_time = filed <= end or any(  # A-11, the bridge
            told_day(first, "from") <= filed <= ends_on(first, facts) and first["outcome"] == "approved"
            for first in good
        )
        clean = not asked.get("frivolous") and not asked.get("unauthorized_work")
        pending = all_days(expiry + ONE_DAY, decided)
        if in_time and (clean or asked["outcome"] == "approved"):
            good.append(asked)
        if asked["outcome"] == "approved":
            if in_time or asked.get("dated_back"):  # F-59, F-60
                covered |= pending
            if issued <= ends_on(asked, facts) <= visit.last:
                issued = ends_on(asked, facts)
                end = new_date(facts, visit, asked, sides)
                expiry = told_day(asked, "authorized_until")
                days = {day for day in days if day <= decided} | all_days(decided, min(end, visit.last))
        elif in_time and clean and not (asked["outcome"] == "withdrawn" and sides["withdrawn_extension"] == "from_i94"):
            if sides["extension_pending_length"] == "whole_pendency":
                covered |= pending
            else:
                tolling.append(pending & all_days(expiry + ONE_DAY, expiry + MOST_TOLLED * ONE_DAY))
    return Extended(days | covered, tolling)


def new_date(facts: Document, visit: Visit, asked: Document, sides: Sides) -> date:
    """The end of the stay by the latest I-94 (1.1, F-13), or an earlier finding after it was issued."""
    issued = ends_on(asked, facts)
    later = [day for day in findings(facts, visit, sides) if day >= issued]
    return min([told_day(asked, "authorized_until"), *later])


def released(facts: Document, visit: Visit, sides: Sides) -> Days:
    """F-06: release on recognizance, read as a parole by law, until that parole is ended."""
    releases = events_during(facts, visit, "released_on_recognizance")
    if visit.entry not in NOT_SEEN or not releases or sides["release_on_recognizance"] == "not_parole":
        return set()
    days: Days = set()
    for release in releases:
        over = [day for day in events_during(facts, visit, "parole_ended") if day >= release]
        days |= all_days(release, min([visit.last, *over]))
    return days


def satisfactory_departure(facts: Document, visit: Visit, sides: Sides) -> Days:
    """A-20: up to 30 days more for a visa waiver traveler who left within them, or is here within them."""
    end = printed_end(visit, sides)
    if visit.entry != "visa_waiver" or not end:
        return set()
    days: Days = set()
    for period in periods_of(facts, "satisfactory_departure"):
        until = min(ends_on(period, facts), end + timedelta(days=30))
        if told_day(period, "from") <= visit.last <= until:
            days |= all_days(end + ONE_DAY, until)
    return days
