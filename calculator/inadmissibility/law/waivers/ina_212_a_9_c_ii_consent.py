"""The permanent bar yields only to consent asked for after more than 10 years outside since the last departure."""

from datetime import date

from inadmissibility.kernel.days import Day, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.waivers import Requirement

HEAD = Rule(
    id="ina-212-a-9-c-ii-consent",
    room="waivers",
    cites=(
        Cite("INA 212(a)(9)(C)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Torres-Garcia, 23 I&N Dec. 866 (BIA 2006)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.left_on", "stays.here_now", "as_of"),
    not_modelled=("vawa_c_iii", "nonimmigrant_waiver"),
    checked_on=date(2026, 11, 24),
)

FOR = ("permanent_presence", "permanent_removal")
FORM = "I-212"
YEARS = 10


def earliest_on(last_departure_on: Day) -> Day:
    """The first day of asking: the day after the 10th anniversary of the last departure."""
    return add_years(last_departure_on, YEARS, leap_to_march=True) + 1


def requires(as_of: Day, earliest: Day | None, *, outside: bool | None) -> tuple[Requirement, ...]:
    """Whether the person is outside, and whether the 10 years have passed."""
    passed = None if outside is None else outside and earliest is not None and as_of >= earliest
    return (Requirement("outside_now", outside), Requirement("ten_years_outside", passed))
