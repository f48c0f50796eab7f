"""A turning day that a rough date shows can lie a day earlier or later, by how the first and last days are counted."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="fam-9-302-11-3-b-1-f-turning-day",
    room="notices",
    cites=(
        Cite("9 FAM 302.11-3(B)(1)(f)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="contested",
    check_first=False,
    needs=(),
    readings=("departure_day", "entry_day_ewi", "eighteenth_birthday", "one_year", "leap_day_anniversary"),
    checked_on=date(2026, 11, 24),
)

NOTICE = "turning_day_not_settled"


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether the result turns on a day, while a question of how days are counted is open."""
    turns = any(hinge.days is not None for hinge in weighed.depends_on)
    return turns and any(reading in weighed.open_readings for reading in HEAD.readings)
