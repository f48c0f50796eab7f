"""One day past a dated stay voids the visa and sends the next application to the home country."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Entry
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-222-g-visa-void",
    room="notices",
    cites=(Cite("INA 222(g)", "https://www.law.cornell.edu/uscode/text/8/1202"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    checked_on=date(2026, 11, 24),
)

NOTICE = "visa_void"
ON_A_VISA = (Entry.ADMITTED_UNTIL, Entry.ADMITTED_DURATION_OF_STATUS)
NOT_PAST = (
    "ina-212-a-9-b-ii-admitted-until",
    "ina-212-a-9-b-ii-duration-of-status",
    "iirira-309-a-effective-date",
)
"""Rules that decide the last day of a stay which was not, or not for sure, stayed past."""


def applies(weighed: Weighed) -> bool:
    """Whether a stay was certainly exceeded: past its date or, for duration of status, past a finding.

    The exit day enters no count, yet whoever leaves on the day after the last allowed one has stayed past it.
    """
    return any(set(stay.entries) <= set(ON_A_VISA) and not set(stay.last_day) & set(NOT_PAST) for stay in weighed.stays)
