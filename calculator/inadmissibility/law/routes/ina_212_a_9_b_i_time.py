"""A 3- or 10-year bar ends by itself; from the first clear day there is nothing left to waive."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule

HEAD = Rule(
    id="ina-212-a-9-b-i-time",
    room="routes",
    cites=(Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    not_modelled=("steps_of_a_visa_case", "fees", "filing_places"),
    checked_on=date(2026, 11, 24),
)

FOR = ("three_year", "ten_year")


def opens(standing_in_force: tuple[str, ...]) -> bool:
    """Waiting is a way while every bar in force is one that time ends."""
    return bool(standing_in_force) and all(bar in FOR for bar in standing_in_force)
