"""One day past a dated stay voids the visa and sends the next application to the home country."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed, WeighedStay

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
PAST = ("fam-9-302-11-3-b-1-f-departure-day", "ina-212-a-9-b-ii", "ina-212-a-9-b-iii-i-minor")
"""Rules that decide a day which no permission covers; the day of exit enters no count, yet it is one day past."""


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether a stay was certainly exceeded: past its date or, for duration of status, past a finding."""
    return any(set(stay.entries) <= set(ON_A_VISA) and _past(stay) for stay in weighed.stays)


def _past(stay: WeighedStay) -> bool:
    return set(stay.last_day) <= set(PAST) or any(rule in PAST[1:] for rule, _ in stay.always)
