"""More than 180 days, under one year, in one stay, then a voluntary exit before a court case: barred for 3 years."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import Day, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element
from inadmissibility.records.timeline import LaidStay

HEAD = Rule(
    id="ina-212-a-9-b-i-i-three-year",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(B)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-3(B)(2)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("8 CFR 1003.14(a)", "https://www.ecfr.gov/current/title-8/section-1003.14"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.left_on", "stays.exit", "events.notice_to_appear_filed"),
    readings=("one_year", "departure_day"),
    checked_on=date(2026, 11, 24),
)

BAR = "three_year"
YEARS = Dated(Step(day("1997-04-01"), 3, "INA 212(a)(9)(B)(i)(I); IIRIRA 301(b)"))
MORE_THAN_DAYS = Dated(Step(day("1997-04-01"), 180, "INA 212(a)(9)(B)(i)(I); IIRIRA 301(b)"))


def find(stay: LaidStay, days: int, one_year: Element, began: tuple[bool, int], as_of: Day) -> tuple[Element, ...]:
    """The elements for one exit, but how it was made.

    `days` is the sum of the stay that ends with it, `one_year` the 10-year bar's own test, `began` whether
    proceedings had begun before the exit, and what that is told by.
    """
    name = f"stays[{stay.number}]"
    return (
        Element("more_than_180_days", f"{name}.more_than_180_days", days, days > MORE_THAN_DAYS.on(as_of)),
        Element("less_than_one_year", one_year.atom, one_year.value, one_year.test, needed=False),
        Element("before_proceedings", f"{name}.before_proceedings", began[1], not began[0]),
    )
