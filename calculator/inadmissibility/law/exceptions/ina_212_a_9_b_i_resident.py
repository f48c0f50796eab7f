"""The 3- and 10-year bars do not reach a lawful permanent resident."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule

HEAD = Rule(
    id="ina-212-a-9-b-i-resident",
    room="exceptions",
    cites=(Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("person.resident",),
    not_modelled=("battered", "trafficking_victim", "other_classes"),
    checked_on=date(2026, 11, 24),
)

LIFTS = ("three_year", "ten_year")


def lifts(*, resident: bool) -> bool:
    """Whether a bar among `LIFTS` is lifted."""
    return resident
