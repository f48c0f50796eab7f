"""One day past a dated stay voids the visa and sends the next application to the home country."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Entry
from inadmissibility.records.ledger import Count
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


def applies(weighed: Weighed) -> bool:
    """Whether a stay with an end date was certainly exceeded."""
    return any(
        stay.entries == (Entry.ADMITTED_UNTIL,) and stay.counts[Count.PERMANENT].least > 0 for stay in weighed.stays
    )
