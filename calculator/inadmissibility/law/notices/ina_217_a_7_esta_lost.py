"""Any overstay of a visit without a visa ends the use of ESTA."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Entry
from inadmissibility.records.ledger import Count
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


def applies(weighed: Weighed) -> bool:
    """Whether a visit without a visa was certainly exceeded."""
    return any(
        stay.entries == (Entry.VISA_WAIVER,) and stay.counts[Count.PERMANENT].least > 0 for stay in weighed.stays
    )
