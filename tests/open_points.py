"""Where the core and the naive counter are known to differ, each with the row of the law text that decides.

A history that meets one of these may differ; every other difference is an error. When the core has been put right
(or the law text says more), the point is deleted here.
"""

from collections.abc import Callable
from typing import NamedTuple

from naive_bars import seeking_day
from naive_days import LAW_BEGAN, NOT_SEEN, Document, Visit, departs, events_during, periods_of, told_day, visits
from naive_stays import JUDGES_ORDERS, NO_DATE, has_no_date

OTHER_DATED = ("visa_waiver", "guam_cnmi_visa_waiver", "crew_landing_permit")


class OpenPoint(NamedTuple):
    """A point, its row of the law text, and whether a history meets it."""

    row: str
    what: str
    meets: Callable[[Document], bool]


def open_points(facts: Document) -> list[str]:
    """The rows of the open points that a history meets."""
    return [point.row for point in OPEN_POINTS if point.meets(facts)]


def _told(facts: Document, visit: Visit, *kinds: str) -> list[Document]:
    """The periods of these kinds that begin in a stay."""
    return [p for p in periods_of(facts, *kinds) if visit.entered <= told_day(p, "from") <= visit.last]


def _decision_without_date(facts: Document) -> bool:
    return any(
        asked["outcome"] in ("approved", "denied")
        for visit in visits(facts)
        if has_no_date(visit, facts["readings"])
        for asked in periods_of(facts, "extension_or_change", "adjustment")
    )


def _finding_other_dated(facts: Document) -> bool:
    return any(
        (visit.entry in (*OTHER_DATED, *NO_DATE) and events_during(facts, visit, "status_finding"))
        or (
            visit.entry in (*OTHER_DATED, *NO_DATE, "admitted_until")
            and any(asked.get("status_finding") for asked in periods_of(facts, "extension_or_change", "adjustment"))
        )
        for visit in visits(facts)
    )


def _judges_order(facts: Document) -> bool:
    return any(
        removal["kind"] in JUDGES_ORDERS and visit.entered <= told_day(removal, "ordered_on") <= visit.last
        for visit in visits(facts)
        if visit.entry not in NOT_SEEN
        for removal in facts["removals"]
    )


def _wrong_i94(facts: Document) -> bool:
    return any(
        visit.told.get("should_be_until")
        and (visit.entry != "admitted_until" or _told(facts, visit, "extension_or_change"))
        for visit in visits(facts)
    )


def _asked_after_the_end(facts: Document) -> bool:
    return any(
        _told(facts, visit, "extension_or_change")
        and (
            visit.entry in ("waved_through", *NO_DATE)
            or events_during(
                facts,
                visit,
                "status_finding",
                "parole_ended",
                "notice_to_appear_filed",
                "notice_to_appear_served",
            )
            or any(asked.get("status_finding") for asked in periods_of(facts, "adjustment", "extension_or_change"))
        )
        for visit in visits(facts)
    )


def _asylum_out_of_c(facts: Document) -> bool:
    return facts["readings"]["asylum_days_in_permanent_bar"] == "do_not_count" and bool(periods_of(facts, "asylum"))


def _release_ended(facts: Document) -> bool:
    return any(
        events_during(facts, visit, "released_on_recognizance") and events_during(facts, visit, "parole_ended")
        for visit in visits(facts)
    )


def _second_notice_in_parole(facts: Document) -> bool:
    notices = [event for event in facts["events"] if event["kind"] == "notice_to_appear_filed"]
    paroled = any(visit.entry == "paroled" for visit in visits(facts)) or bool(periods_of(facts, "parole"))
    return paroled and len(notices) > 1


def _order_against_resident(facts: Document) -> bool:
    made = periods_of(facts, "adjustment", "registry", "legalization", "conditional_residence")
    over = facts["removals"] or periods_of(facts, "residence")
    return bool(over) and any(p["outcome"] == "approved" or p.get("reversed") for p in made)


def _soft_exit(facts: Document) -> bool:
    return any(visit.left and not departs(visit, "three_year", facts["readings"]) for visit in visits(facts))


def _order_beside_hearing(facts: Document) -> bool:
    missed = any(event["kind"] == "missed_hearing" for event in facts["events"])
    early = any(e["kind"] == "notice_to_appear_filed" and e["on"] < LAW_BEGAN.isoformat() for e in facts["events"])
    return (missed or early) and any(removal["in_absentia"] for removal in facts["removals"])


def _second_tolling(facts: Document) -> bool:
    asked = periods_of(facts, "extension_or_change")
    return facts["readings"]["extension_pending_length"] == "days_120" and (
        len(asked) > 1 or any(period["outcome"] == "withdrawn" for period in asked)
    )


def _sought_before(facts: Document) -> bool:
    exits = [visit.left for visit in visits(facts) if visit.left]
    exits += [told_day(removal, "left_on") for removal in facts["removals"] if removal.get("left_on")]
    return any(left > seeking_day(facts, facts["readings"]) for left in exits)


def _step_and_later_order(facts: Document) -> bool:
    step = any(event["kind"] == "expedited_removal_started" for event in facts["events"])
    return step and any(removal["kind"] == "expedited" for removal in facts["removals"])


def _back_on_the_last_day(facts: Document) -> bool:
    """Back on an anniversary of some exit."""
    exits = [visit.left for visit in visits(facts) if visit.left]
    exits += [told_day(removal, "left_on") for removal in facts["removals"] if removal.get("left_on")]
    return any(
        (left.month, left.day) in ((visit.entered.month, visit.entered.day), (2, 29)) and left < visit.entered
        for left in exits
        for visit in visits(facts)
    )


def _judges_grant(facts: Document) -> bool:
    return any(period["granted_by"] == "judge" for period in periods_of(facts, "voluntary_departure"))


OPEN_POINTS = (
    OpenPoint(
        "F-31, F-39, F-58, 1.1",
        "for all who are treated as D/S a denial can be a finding, and a new I-94 date rules",
        _decision_without_date,
    ),
    OpenPoint("F-10, F-22", "a finding, in a denial too, ends every dated admission", _finding_other_dated),
    OpenPoint("F-22, F-34", "a judge's order told as a removal is a finding", _judges_order),
    OpenPoint("F-12", "a wrong I-94 of any dated entry, and what is filed by it", _wrong_i94),
    OpenPoint("A-10", "filed after a finding or a termination had ended the stay is late", _asked_after_the_end),
    OpenPoint("asylum_days_in_permanent_bar", "out of (C) at any age, whatever the work", _asylum_out_of_c),
    OpenPoint("F-24", "a second charging document, in a parole, ends it as well", _second_notice_in_parole),
    OpenPoint("F-24, F-06", "a release that is a parole by law can be ended", _release_ended),
    OpenPoint(
        "F-66", "a final order ends residence, however it was gained, for later stays too", _order_against_resident
    ),
    OpenPoint("X-15, 1.8", "no departure: no (C), no (6)(B), proceedings and year of the joined stay", _soft_exit),
    OpenPoint(
        "2.9 (6)(B)",
        "an order in absentia: beside another missed hearing, or in a case from before the law",
        _order_beside_hearing,
    ),
    OpenPoint("P-06", "tolling of a second, and of a withdrawn, application", _second_tolling),
    OpenPoint("seek_admission_date", "filed before the departure that begins the period", _sought_before),
    OpenPoint("expedited_removal_start", "a later order at a port belongs to another encounter", _step_and_later_order),
    OpenPoint("2.11", "a return on the last barred day leaves that day to be served outside", _back_on_the_last_day),
    OpenPoint("F-54, X-05", "a judge's voluntary departure: kept is no removal, broken is an order", _judges_grant),
)
