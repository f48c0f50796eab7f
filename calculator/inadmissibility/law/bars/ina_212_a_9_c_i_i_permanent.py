"""More than one year in all stays, then an exit, then an entry or attempt without being admitted: barred for good."""

from collections.abc import Callable
from datetime import date

from inadmissibility.kernel.days import Day, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-c-i-i-permanent",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(C)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Briones, 24 I&N Dec. 355 (BIA 2007)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("9 FAM 302.11-4", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b); 9 FAM 302.11-4"),),
    mark="settled",
    check_first=False,
    needs=("stays", "attempts"),
    readings=("more_than_one_year",),
    not_modelled=("vawa_c_iii",),
    checked_on=date(2026, 11, 24),
)

BAR = "permanent_presence"
SINCE = day("1997-04-01")
MORE_THAN_DAYS = 365


def find(cause: str, on: Day, total: int, leap_day_inside: Callable[[], bool], world: World) -> tuple[Element, ...]:
    """The elements for one entry or attempt on day `on`, after stays that hold `total` days together."""
    return (
        Element("more_than_one_year", f"{cause}.more_than_one_year", total, _reached(total, leap_day_inside, world)),
        Element("since_1997", f"{cause}.since_1997", on, on >= SINCE),
    )


def _reached(total: int, leap_day_inside: Callable[[], bool], world: World) -> bool:
    """More than one year: 366 days, or 367 by the reading that gives a leap year its own day."""
    if total == MORE_THAN_DAYS + 1 and leap_day_inside():
        return world.side("more_than_one_year") == "days_366"
    return total > MORE_THAN_DAYS
