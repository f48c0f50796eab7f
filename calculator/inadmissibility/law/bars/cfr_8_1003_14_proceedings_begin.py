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


def began(stay: LaidStay, timeline: Timeline, world: World) -> tuple[bool, int]:
    """Whether proceedings had begun before the exit, and a number that stands for the days by which that is told.

    An exit on the very day of filing is not before. Those that began in a stay began on or before its exit: that they
    began is the whole test, unless they also ended or were served later.
    """
    ended = stay.proceedings_ended_on or 0
    compared = sum(filed - ended for filed in stay.filed_on) if ended else 0
    served = _served(stay, timeline)
    if served:
        compared += min(served) - stay.present_to
    return _filed(stay, world) or _expedited(stay, served, world), compared


def _filed(stay: LaidStay, world: World) -> bool:
    if not stay.filed_on:
        return False
    ended = stay.proceedings_ended_on
    if ended is None or any(filed > ended for filed in stay.filed_on):
        return True
    return world.side("proceedings_ended_before_exit") == "no_bar"


def _served(stay: LaidStay, timeline: Timeline) -> list[Day]:
    """The days on which an order of expedited removal that was started in this stay may have been served."""
    started = stay.expedited_on
    return [
        removal.ordered_on
        for removal in timeline.removals
        if started is not None
        and removal.kind is RemovalKind.EXPEDITED
        and removal.ordered_on is not None
        and removal.ordered_on >= started
    ]


def _expedited(stay: LaidStay, served: list[Day], world: World) -> bool:
    """Expedited removal begins with the service of its order, or by another reading when the officer starts it."""
    if stay.expedited_on is None:
        return False
    if not served or min(served) <= stay.present_to:
        return True
    return world.side("expedited_removal_start") == "officer_decision"
