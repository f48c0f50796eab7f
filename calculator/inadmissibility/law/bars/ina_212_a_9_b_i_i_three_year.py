"""More than 180 days, under one year, in one stay, then a voluntary exit before a court case: barred for 3 years."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import Day, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element
from inadmissibility.records.facts import Exit
from inadmissibility.records.ledger import CountedStay
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
    not_modelled=("proceedings_ended_before_exit", "expedited_removal_start", "seek_admission_date"),
    checked_on=date(2026, 11, 24),
)

BAR = "three_year"
YEARS = Dated(Step(day("1997-04-01"), 3, "INA 212(a)(9)(B)(i)(I); IIRIRA 301(b)"))
MORE_THAN_DAYS = Dated(Step(day("1997-04-01"), 180, "INA 212(a)(9)(B)(i)(I); IIRIRA 301(b)"))
VOLUNTARY = (Exit.VOLUNTARY, Exit.VOLUNTARY_DEPARTURE_ORDER)


def find(stay: LaidStay, counted: CountedStay, one_year: Element, as_of: Day) -> tuple[Element, ...]:
    """The elements for one stay that has ended, but how it ended; `one_year` is the 10-year bar's own test."""
    # Proceedings begin when the notice is filed with the court; an exit on that very day is not before. Those that
    # began in this stay began on or before its exit: that they began is the whole test.
    began = stay.proceedings_began_on
    return (
        Element(
            "more_than_180_days",
            f"stays[{stay.number}].more_than_180_days",
            counted.three_year,
            counted.three_year > MORE_THAN_DAYS.on(as_of),
        ),
        Element("less_than_one_year", one_year.atom, one_year.value, one_year.test, needed=False),
        Element(
            "before_proceedings",
            f"stays[{stay.number}].before_proceedings",
            0,
            began is None,
        ),
    )


def voluntary(stay: LaidStay, exit_kind: Exit | None) -> Element:
    """The last element: a voluntary exit, with or without a grant of voluntary departure.

    Not told (None) is passed only where another element already fails, so that the answer cannot matter.
    """
    return Element(
        "voluntary_exit", f"stays[{stay.number}].voluntary_exit", 0, exit_kind is None or exit_kind in VOLUNTARY
    )
