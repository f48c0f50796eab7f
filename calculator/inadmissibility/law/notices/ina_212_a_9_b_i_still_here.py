"""Days enough for a bar are no bar while the person has not left."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-212-a-9-b-i-still-here",
    room="notices",
    cites=(Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    checked_on=date(2026, 11, 24),
)

NOTICE = "still_here_no_bar_yet"
MORE_THAN_DAYS = 180


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether a stay that may go on certainly holds more days than the 3-year bar asks for."""
    return any(stay.may_be_here and stay.counts[Count.THREE_YEAR].least > MORE_THAN_DAYS for stay in weighed.stays)
