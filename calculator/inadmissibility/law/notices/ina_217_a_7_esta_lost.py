"""Any overstay of a visit without a visa ends the use of ESTA."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Entry
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-217-a-7-esta-lost",
    room="notices",
    cites=(Cite("INA 217(a)(7)", "https://www.law.cornell.edu/uscode/text/8/1187"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    checked_on=date(2026, 11, 24),
)

NOTICE = "esta_lost"
NOT_PAST = ("ina-212-a-9-b-ii-visa-waiver", "iirira-309-a-effective-date")
"""Rules that decide the last day of a visit which was not, or not for sure, stayed past."""


def applies(weighed: Weighed) -> bool:
    """Whether a visit without a visa was certainly exceeded; leaving the day after its last day is one day past."""
    return any(
        stay.entries == (Entry.VISA_WAIVER,) and not set(stay.last_day) & set(NOT_PAST) for stay in weighed.stays
    )
