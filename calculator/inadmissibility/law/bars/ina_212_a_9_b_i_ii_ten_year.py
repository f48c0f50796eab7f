"""One year or more in one stay, then any exit: barred for 10 years."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import add_years, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element
from inadmissibility.records.ledger import Count, CountedStay
from inadmissibility.records.timeline import LaidStay
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-i-ii-ten-year",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(B)(i)(II)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Rodarte, 23 I&N Dec. 905 (BIA 2006)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("Matter of Lemus, 24 I&N Dec. 373 (BIA 2007)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.left_on",),
    readings=("one_year", "departure_day", "leap_day_anniversary"),
    checked_on=date(2026, 11, 24),
)

BAR = "ten_year"
YEARS = Dated(Step(day("1997-04-01"), 10, "INA 212(a)(9)(B)(i)(II); IIRIRA 301(b)"))

# Not a number of the statute but the length of a year, which the reading `one_year` disputes.
YEAR_DAYS = 365


def find(stay: LaidStay, days: int, parts: tuple[CountedStay, ...], world: World) -> tuple[Element, ...]:
    """The elements for one exit; `days` is the sum of the stay that ends with it, `parts` what makes that one stay."""
    return (Element("one_year", f"stays[{stay.number}].one_year", days, _reached(days, parts, world)),)


def _reached(days: int, parts: tuple[CountedStay, ...], world: World) -> bool:
    """One year: 365 counted days, or one unbroken run up to the day before its anniversary."""
    if days != YEAR_DAYS:
        # With fewer days neither reading is met; with more, any single year inside the run is complete.
        return days > YEAR_DAYS
    if world.side("one_year") == "days_365":
        return True
    run = [span for counted in parts for span in counted.spans if Count.TEN_YEAR in span.counts_for]
    if not run or run[-1].last - run[0].first + 1 != days:
        # Days with gaps have no anniversary: the count of days is the only measure (law file 1, 1.8 detail 9).
        return True
    return run[-1].last >= add_years(run[0].first, 1, leap_to_march=True) - 1
