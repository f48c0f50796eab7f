"""The second counter on 1.4: how long an admission or parole authorizes a stay, and its extensions (A-10 to A-13)."""

from dataclasses import dataclass
from datetime import date, timedelta

from naive_days import (
    NOT_SEEN,
    ONE_DAY,
    WITHDRAWN_TOLLED,
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
from naive_removals import orders, stands_from

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
        order.ordered_on
        for order in orders(facts)
        # An order that the exit of an earlier stay carried out is none against this one.
        if order.kind in JUDGES_ORDERS and order.told and (order.visit is None or order.visit >= visit.index)
    ]
    for period in periods_of(facts, "extension_or_change", "adjustment"):
        if period.get("outcome") != "denied" or period.get("reversed"):
            continue
        if period["kind"] == "extension_or_change" and not visit.entered <= told_day(period, "from") <= visit.last:
            continue  # what is extended or changed is the stay in which that was asked for
        lost = period.get("frivolous") or period.get("unauthorized_work")  # F-58
        silent_but_enough = has_no_date(visit, sides) and (sides["bare_denial_ds"] == "any_denial" or lost)
        if period.get("status_finding") or silent_but_enough:
            found.append(ends_on(period, facts))
    return sorted(day for day in found if visit.entered <= day <= visit.last)


def printed_end(visit: Visit, sides: Sides) -> date | None:
    """The last authorized day of the admission or parole itself; None where none was set (F-10 to F-38)."""
    if visit.entry in (*DATED, "paroled"):
        right = day_of(visit.told, "should_be_until")
        if right and sides["i94_error"] == "true_date":  # F-12
            return right
        return told_day(visit.told, "authorized_until")
    if visit.entry in NO_DATE and not has_no_date(visit, sides):
        return six_months_after(visit.entered) if visit.entry == "canadian_no_i94" else visit.entered + 30 * ONE_DAY
    if visit.entry == "waved_through" and not has_no_date(visit, sides):  # F-38
        return visit.entered - ONE_DAY
    return None


def admission(facts: Document, visit: Visit, sides: Sides) -> date | None:
    """The last day that the entry authorizes, findings and early ends counted; None where it authorizes none."""
    end = printed_end(visit, sides) or visit.last
    if visit.entry in (*NOT_SEEN, "cnmi_admission"):  # F-01 to F-06, 1.3
        return None
    if visit.entry == "american_indian":  # F-40
        return end
    if visit.entry == "resident":  # F-66
        over = [
            day
            for day, order in zip(stands_from(facts), orders(facts), strict=True)
            if order.visit in (None, visit.index)
        ]
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
    first_expiry = end  # A-10 starts the day after the I-94 date, an earlier finding or not; after parole on its end
    if visit.entry != "paroled":
        first_expiry = printed_end(visit, sides) or min([end, *dates_given(facts, visit)])
    covered: Days = set()
    tolling: list[Days] = []
    mine = [] if visit.entry in CANNOT_EXTEND else asked_during(facts, visit)
    for number, asked in enumerate(mine):
        filed, decided = told_day(asked, "from"), min(ends_on(asked, facts), visit.last)
        approved = [other for other in mine[:number] if other["outcome"] == "approved"]
        held = latest([other for other in approved if ends_on(other, facts) <= filed], facts)
        in_time = filed <= (new_date(facts, visit, held, sides) if held else end)
        in_time = in_time or any(filed <= ends_on(other, facts) for other in approved)  # A-11, the bridge
        clean = not asked.get("frivolous") and not asked.get("unauthorized_work")
        paper = latest([other for other in approved if ends_on(other, facts) <= decided], facts)
        expiry = told_day(paper, "authorized_until") if paper else first_expiry
        pending = all_days(expiry + ONE_DAY, decided)
        if asked["outcome"] == "approved":
            if in_time or asked.get("dated_back"):  # F-59, F-60
                covered |= pending
        elif in_time and clean:
            withdrawn = asked["outcome"] == "withdrawn" and sides["withdrawn_extension"] == "from_i94"  # F-62
            if sides["extension_pending_length"] == "whole_pendency":
                covered |= set() if withdrawn else pending
            elif not withdrawn or sides.get(WITHDRAWN_TOLLED) == "yes":
                tolling.append(pending & all_days(expiry + ONE_DAY, expiry + MOST_TOLLED * ONE_DAY))
    papers = [asked for asked in mine if asked["outcome"] == "approved" and ends_on(asked, facts) <= visit.last]
    for paper in sorted(papers, key=lambda asked: ends_on(asked, facts)):  # the latest I-94 controls (1.1, F-13)
        issued = ends_on(paper, facts)
        days = {day for day in days if day <= issued}
        days |= all_days(issued, min(new_date(facts, visit, paper, sides), visit.last))
    return Extended(days | covered, tolling)


def asked_during(facts: Document, visit: Visit) -> list[Document]:
    """The requests to extend or change that were filed in a stay, in order."""
    return [p for p in periods_of(facts, "extension_or_change") if visit.entered <= told_day(p, "from") <= visit.last]


def latest(papers: list[Document], facts: Document) -> Document | None:
    """The paper issued last."""
    return sorted(papers, key=lambda paper: ends_on(paper, facts))[-1] if papers else None


def dates_given(facts: Document, visit: Visit) -> list[date]:
    """The dates that approved requests of a stay gave (1.1): one of them ends a stay that had none."""
    return [told_day(p, "authorized_until") for p in asked_during(facts, visit) if p["outcome"] == "approved"]


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
