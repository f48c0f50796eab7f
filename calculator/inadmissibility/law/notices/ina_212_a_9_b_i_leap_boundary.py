"""The result changes with whether a year that holds February 29 has 365 or 366 days."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-212-a-9-b-i-leap-boundary",
    room="notices",
    cites=(
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(9)(C)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="contested",
    check_first=False,
    needs=(),
    readings=("one_year", "more_than_one_year"),
    checked_on=date(2026, 11, 24),
)

NOTICE = "leap_boundary"
READINGS = ("one_year", "more_than_one_year")


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether one of the two readings on the length of a year decides."""
    return any(contest.reading in READINGS for contest in weighed.contested_by)
