"""The second counter on 2-bars.md: which bars arise, when each ends, and what switches the first two off."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from naive_days import (
    LAW_BEGAN,
    NOT_SEEN,
    ONE_DAY,
    SOUGHT_BEFORE,
    Days,
    Document,
    Sides,
    Visit,
    all_days,
    chain,
    day_of,
    departs,
    events_during,
    same_day,
    told_day,
)
from naive_periods import Counted
from naive_removals import Order, orders

VOLUNTARY = (
    "voluntary",
    "voluntary_departure_order",
    "advance_parole",
    "tps_travel",
    "refugee_travel_document",
    "automatic_revalidation",
    "government_assisted",
    "border_patrol_return",
    "american_samoa",
)
NOT_WITHOUT_LINK = (
    "special_immigrant_juvenile",
    "nacara_or_haitian",
    "u_adjustment",
    "v_visa",
    "nacara_203_or_cancellation",
)
REGISTRY_BEFORE = date(1972, 1, 1)


@dataclass(frozen=True)
class NaiveBar:
    """A bar that arose. `last_barred_day` is None for a bar without end, or one whose end is not yet known."""

    id: str
    cause: str
    starts_on: date
    last_barred_day: date | None
    lifted: bool
    in_force: bool


def inside_days(facts: Document, all_visits: list[Visit], start: date) -> Days:
    """The days spent in the country after a departure; the day of a later exit is a day outside (UP-61)."""
    days: Days = set()
    for visit in all_visits:
        if visit.entered >= start:
            days |= all_days(visit.entered, visit.last - ONE_DAY if visit.left else visit.last)
    return days


def end_by_absence(start: date, years: int, facts: Document, all_visits: list[Visit], sides: Sides) -> date | None:
    """The last of so many days outside, pausing inside; None while the person is inside with days left to serve."""
    inside = inside_days(facts, all_visits, start)
    here = any(visit.left is None for visit in all_visits)
    left_to_serve = (plain_end(start, years, sides) - start).days + (start in inside)
    day = start
    while left_to_serve:
        day += ONE_DAY
        if here and day > told_day(facts, "as_of"):
            return None
        left_to_serve -= day not in inside
    return day


def plain_end(start: date, years: int, sides: Sides) -> date:
    """2.8: the anniversary, or the day before it (reading bar_anniversary_day)."""
    last = same_day(start, years, sides)
    return last if sides["bar_anniversary_day"] == "still_barred" else last - ONE_DAY


def end_by_unbroken_absence(start: date, years: int, all_visits: list[Visit], sides: Sides) -> date | None:
    """Reading removal_bar_absence, consecutive: each return before the end starts the years again with its exit."""
    for visit in all_visits:
        if start <= visit.entered <= plain_end(start, years, sides):
            if visit.left is None:
                return None
            start = visit.left
    return plain_end(start, years, sides)


def after_exits(facts: Document, all_visits: list[Visit], counts: list[Counted], sides: Sides) -> list[NaiveBar]:
    """2.2 and 2.3: the 3-year or the 10-year bar of each stay that ended."""
    bars = []
    for visit in all_visits:
        if departs(visit, "ten_year", sides):
            days = joined(chain(all_visits, visit.index, "ten_year", sides), counts, lambda count: count.ten_year)
            if is_one_year(days, sides):
                bars.append(presence_bar("ten_year", 10, visit, facts, all_visits, sides))
                continue
        if departs(visit, "three_year", sides) and visit.exit in VOLUNTARY and not ordered_out(visit, facts):
            stay = chain(all_visits, visit.index, "three_year", sides)
            days = joined(stay, counts, lambda count: count.three_year)
            year = is_one_year(joined(stay, counts, lambda count: count.ten_year), sides)
            if len(days) > 180 and not year and not proceedings_began(facts, stay, sides):
                bars.append(presence_bar("three_year", 3, visit, facts, all_visits, sides))
    return bars


def joined(stay: list[Visit], counts: list[Counted], which: Callable[[Counted], Days]) -> Days:
    """The counted days of the visits that make one stay."""
    return {day for visit in stay for day in which(counts[visit.index])}


def is_one_year(days: Days, sides: Sides) -> bool:
    """One year or more (2.4): 365 days, or the full run to the day before its anniversary."""
    if sides["one_year"] == "days_365" or not days:
        return len(days) >= 365
    first, last = min(days), max(days)
    if all_days(first, last) != days:
        return len(days) >= 365  # a run with gaps has no anniversary: 1.8, detail 9
    # Reading leap_day_anniversary speaks of bar ends and birthdays only: the full year ends on 28 February.
    return last >= same_day(first, 1, {"leap_day_anniversary": "march_1"}) - ONE_DAY


def ordered_out(visit: Visit, facts: Document) -> bool:
    """X-05: whether an order was outstanding at the exit, as after a judge's voluntary departure not kept (F-54)."""
    return any(order.visit == visit.index for order in orders(facts))


def proceedings_began(facts: Document, stay: list[Visit], sides: Sides) -> bool:
    """2.6: whether proceedings had begun in this stay on or before its exit."""
    left = stay[-1].last
    filed = [day for visit in stay for day in events_during(facts, visit, "notice_to_appear_filed")]
    ended = [day for visit in stay for day in events_during(facts, visit, "proceedings_ended")]
    if sides["proceedings_ended_before_exit"] == "bar_applies":
        filed = [day for day in filed if not any(day <= end <= left for end in ended)]
    return bool(filed) or any(day <= left for day in expedited_starts(facts, stay, sides))


def expedited_starts(facts: Document, stay: list[Visit], sides: Sides) -> list[date]:
    """Reading expedited_removal_start: the officer's first step, or the day the order was served."""
    first_steps = [day for visit in stay for day in events_during(facts, visit, "expedited_removal_started")]
    here = [visit.index for visit in stay]
    served = [
        order.ordered_on
        for order in orders(facts)
        if order.kind == "expedited" and (order.visit in here or (order.visit is None and order.left_on is None))
    ]
    if sides["expedited_removal_start"] == "officer_decision":
        return [*first_steps, *served]
    return [min([day for day in served if day >= step], default=step) for step in first_steps] + served


def presence_bar(
    bar: str, years: int, visit: Visit, facts: Document, all_visits: list[Visit], sides: Sides
) -> NaiveBar:
    """A bar of (B), with its end by reading bar_runs_inside_us and its exceptions."""
    assert visit.left
    last: date | None = plain_end(visit.left, years, sides)
    if sides["bar_runs_inside_us"] == "does_not_run":
        last = end_by_absence(visit.left, years, facts, all_visits, sides)
    lifted = switched_off(facts)
    return NaiveBar(
        id=bar,
        cause=f"stays[{visit.index}]",
        starts_on=visit.left,
        last_barred_day=last,
        lifted=lifted,
        in_force=not lifted and is_sought_within(visit.left, last, facts, sides),
    )


def seeking_day(facts: Document, sides: Sides) -> date:
    """Reading seek_admission_date: the day that must lie outside the period."""
    case = facts.get("case") or {}
    if sides["seek_admission_date"] == "filing" and case.get("filed_on"):
        return told_day(case, "filed_on")
    return day_of(case, "decided_on") or told_day(facts, "as_of")


def is_sought_within(start: date, last: date | None, facts: Document, sides: Sides) -> bool:
    """Whether the day that is tested lies in the period."""
    day = seeking_day(facts, sides)
    return (start <= day or sides.get(SOUGHT_BEFORE) == "barred") and (last is None or day <= last)


def switched_off(facts: Document) -> bool:
    """2.10 and P-04, P-05, P-07: what keeps (B) away altogether."""
    person, seeking = facts["person"], (facts.get("case") or {}).get("seeking")
    first = min(told_day(stay, "entered_on") for stay in facts["stays"])
    return bool(
        person["resident"]
        or (person["battered"] and (person["abuse_caused_overstay"] or first < LAW_BEGAN))
        or (person["trafficking_victim"] and person["trafficking_caused_stay"])
        or seeking in NOT_WITHOUT_LINK
        or (seeking == "registry" and first < REGISTRY_BEFORE)
    )


def after_entries_and_attempts(
    facts: Document, all_visits: list[Visit], counts: list[Counted], sides: Sides
) -> list[NaiveBar]:
    """2.9, both limbs of (C): each entry or attempt without admission."""
    without = (*NOT_SEEN, "paroled") if sides["re_entry_on_parole"] == "c" else NOT_SEEN
    tries = [(f"stays[{v.index}]", v.entered, all_visits[: v.index]) for v in all_visits if v.entry in without]
    for index, attempt in enumerate(facts.get("attempts", [])):
        on = told_day(attempt, "on")
        tries.append((f"attempts[{index}]", on, [v for v in all_visits if v.left and v.left <= on]))
    bars = []
    for cause, on, before in tries:
        if on < LAW_BEGAN:
            continue
        left = [visit.index for visit in before if departs(visit, "ten_year", sides)]
        days = {day for visit in before if left and visit.index <= left[-1] for day in counts[visit.index].permanent}
        if is_more_than_one_year(days, sides):
            bars.append(NaiveBar("permanent_presence", cause, on, None, lifted=False, in_force=True))
        if any(ordered_before(order, on, before) for order in orders(facts)):
            bars.append(NaiveBar("permanent_removal", cause, on, None, lifted=False, in_force=True))
    return bars


def ordered_before(order: Order, on: date, before: list[Visit]) -> bool:
    """Limb (i)(II): ordered removed, and out of the country again, before this entry or attempt."""
    if order.visit is not None:
        return any(visit.index == order.visit for visit in before)
    return (order.left_on or order.ordered_on) <= on


def is_more_than_one_year(days: Days, sides: Sides) -> bool:
    """More than one year (2.4): 366 days, or 367 where a 29 February is among them."""
    if sides["more_than_one_year"] == "days_367_if_leap" and any((day.month, day.day) == (2, 29) for day in days):
        return len(days) >= 367
    return len(days) >= 366


def after_removals(facts: Document, all_visits: list[Visit], sides: Sides) -> list[NaiveBar]:
    """2.9, (A): each order that was carried out."""
    bars = []
    done = sorted((order for order in orders(facts) if order.left_on), key=lambda order: order.left_on or LAW_BEGAN)
    before = 0
    for order in done:
        assert order.left_on
        own = order.kind != "reinstated" or sides["reinstatement_second_removal"] == "counts"
        before += own
        years = 20 if own and before > 1 else 5 if order.kind in ("expedited", "arriving") else 10
        if facts["person"]["aggravated_felony"]:
            bars.append(NaiveBar("removal_permanent", order.cause, order.left_on, None, lifted=False, in_force=True))
            continue
        last: date | None = plain_end(order.left_on, years, sides)
        if sides["removal_bar_absence"] == "pauses":
            last = end_by_absence(order.left_on, years, facts, all_visits, sides)
        elif sides["removal_bar_absence"] == "consecutive":
            last = end_by_unbroken_absence(order.left_on, years, all_visits, sides)
        bars.append(running(f"removal_{years}", order.cause, order.left_on, last, facts, sides))
    return bars


def running(bar: str, cause: str, start: date, last: date | None, facts: Document, sides: Sides) -> NaiveBar:
    """A bar that nothing lifts, in force until its end."""
    in_force = is_sought_within(start, last, facts, sides)
    return NaiveBar(bar, cause, start, last, lifted=False, in_force=in_force)


def after_missed_hearings(facts: Document, all_visits: list[Visit], sides: Sides) -> list[NaiveBar]:
    """2.9, INA 212(a)(6)(B): five years from the departure that followed a hearing missed without good reason."""
    missed = [
        (f"events[{index}]", told_day(event, "on"))
        for index, event in enumerate(facts.get("events", []))
        if event["kind"] == "missed_hearing" and not event["good_reason"]
    ]
    told = [told_day(event, "on") for event in facts.get("events", []) if event["kind"] == "missed_hearing"]
    ends = {}
    for order in orders(facts):
        if order.in_absentia and order.ordered_on not in told:
            missed.append((order.cause, order.ordered_on))
            ends[order.cause] = order.left_on
    bars = []
    for cause, on in missed:
        exits = [v.left for v in all_visits if v.left and v.left >= on and departs(v, "ten_year", sides)]
        exits += [order.left_on for order in orders(facts) if order.left_on and order.left_on >= on]
        heard = [visit for visit in all_visits if visit.entered <= on <= visit.last]
        filed = [day for visit in heard for day in events_during(facts, visit, "notice_to_appear_filed")]
        began = [day for day in filed if day <= on]
        if not exits or max(began, default=on) < LAW_BEGAN:
            continue
        start = ends.get(cause) or min(exits)
        last: date | None = plain_end(start, 5, sides)
        if sides["missed_hearing_time_inside"] == "outside_only":
            last = end_by_absence(start, 5, facts, all_visits, sides)
        bars.append(running("missed_hearing", cause, start, last, facts, sides))
    return bars
