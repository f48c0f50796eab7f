"""A court case begins when the notice is filed with the court; expedited removal, generally when it is served."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import RemovalKind
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-1003-14-proceedings-begin",
    room="bars",
    cites=(
        Cite("8 CFR 1003.14(a)", "https://www.ecfr.gov/current/title-8/section-1003.14"),
        Cite("8 CFR 239.1(a)", "https://www.ecfr.gov/current/title-8/section-239.1"),
        Cite("9 FAM 302.11-3(B)(2)(b)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("INA 235(b)(1)", "https://www.law.cornell.edu/uscode/text/8/1225"),
        Cite("Matter of Garcia, 28 I&N Dec. 693 (BIA 2023)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("Matter of Fernandes, 28 I&N Dec. 605 (BIA 2022)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "events.notice_to_appear_filed",
        "events.expedited_removal_started",
        "events.proceedings_ended",
        "stays.left_on",
    ),
    checked_on=date(2026, 11, 24),
    readings=(
        "expedited_removal_start",
        "proceedings_ended_before_exit",
    ),
    not_modelled=("other_proceedings",),
)


def began(parts: tuple[LaidStay, ...], timeline: Timeline, world: World) -> tuple[bool, int]:
    """Whether proceedings had begun before the exit, and a number that stands for the days by which that is told.

    The parts make one stay. An exit on the very day of filing is not before. Those that began in a stay began on or
    before its exit: that they began is the whole test, unless they also ended or were served later.
    """
    left = parts[-1].present_to
    filed = [day for part in parts for day in part.filed_on]
    ended = max((part.proceedings_ended_on or 0 for part in parts), default=0)
    compared = sum(day - ended for day in filed) if ended else 0
    started = [part for part in parts if part.expedited_on is not None]
    served = {part.number: _served(part, parts, timeline) for part in started}
    compared += sum(min(days) - left for days in served.values() if days)
    expedited = any(_expedited(served[part.number], left, world) for part in started)
    return _filed(filed, ended, world) or expedited, compared


def _filed(filed: list[Day], ended: Day, world: World) -> bool:
    if not filed:
        return False
    if not ended or any(day > ended for day in filed):
        return True
    return world.side("proceedings_ended_before_exit") == "no_bar"


def _served(started: LaidStay, parts: tuple[LaidStay, ...], timeline: Timeline) -> list[Day]:
    """The days on which an order of expedited removal that was started in a part of the stay may have been served."""
    here = (None, *(f"stays[{part.number}].left_on" for part in parts))
    return [
        removal.ordered_on
        for removal in timeline.removals
        if removal.kind is RemovalKind.EXPEDITED
        and removal.ordered_on is not None
        and removal.ordered_on >= (started.expedited_on or 0)
        # An order told with another exit belongs to another encounter.
        and removal.left_path in here
    ]


def _expedited(served: list[Day], left: Day, world: World) -> bool:
    """Expedited removal begins with the service of its order, or by another reading when the officer starts it."""
    if not served or min(served) <= left:
        return True
    return world.side("expedited_removal_start") == "officer_decision"
