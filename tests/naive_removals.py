"""The second counter on removal orders: told as such, as the way a stay ended, or as voluntary departure not kept."""

from dataclasses import dataclass
from datetime import date

from naive_days import ONE_DAY, Document, Visit, day_of, ends_on, periods_of, told_day, visits

REMOVING = ("removed", "under_removal_order")


@dataclass(frozen=True)
class Order:
    """A removal order; `left_on` is the day it was carried out, `visit` the stay that ended with it."""

    cause: str
    kind: str
    ordered_on: date
    left_on: date | None
    visit: int | None
    in_absentia: bool
    told: bool = False


def orders(facts: Document) -> list[Order]:
    """Every removal order of a document."""
    all_visits = visits(facts)
    found = [told_order(index, told, all_visits) for index, told in enumerate(facts.get("removals", []))]
    ended_so = {order.visit for order in found}
    for visit in all_visits:
        if visit.exit in REMOVING and visit.index not in ended_so:
            assert visit.left
            kind = str(visit.told["removal"])
            found.append(Order(f"stays[{visit.index}]", kind, visit.left, visit.left, visit.index, in_absentia=False))
    return [*found, *broken(facts, all_visits)]


def told_order(index: int, told: Document, all_visits: list[Visit]) -> Order:
    """A removal of the list; one whose exit day is not given there ended the stay in which it was ordered."""
    ordered_on, left_on = told_day(told, "ordered_on"), day_of(told, "left_on")
    stay = None
    for visit in all_visits:
        ends_here = visit.left == left_on if left_on else visit.entered <= ordered_on <= visit.last
        if visit.exit in REMOVING and ends_here:
            stay, left_on = visit.index, visit.left
            break
    missed = bool(told.get("in_absentia")) and not told.get("good_reason")
    return Order(f"removals[{index}]", told["kind"], ordered_on, left_on, stay, missed, told=True)


def stands_from(facts: Document) -> list[date]:
    """F-66, F-54: the day of each order; a voluntary departure that was not kept is one when its deadline is over."""
    return [order.ordered_on - ONE_DAY * order.cause.startswith("periods") for order in orders(facts)]


def broken(facts: Document, all_visits: list[Visit]) -> list[Order]:
    """F-54, UP-20: a judge's voluntary departure that was not kept is an order from the day after its deadline."""
    found: list[Order] = []
    for index, period in enumerate(facts.get("periods", [])):
        if period not in periods_of(facts, "voluntary_departure") or period["granted_by"] != "judge":
            continue
        ordered_on = ends_on(period, facts) + ONE_DAY
        for visit in all_visits:
            granted_here = visit.entered <= told_day(period, "from") <= visit.last
            if any(order.visit == visit.index for order in found):
                continue  # one exit carries out one order
            if granted_here and visit.exit not in REMOVING and visit.left and visit.left >= ordered_on:
                found.append(
                    Order(f"periods[{index}]", "other", ordered_on, visit.left, visit.index, in_absentia=False)
                )
    return found
