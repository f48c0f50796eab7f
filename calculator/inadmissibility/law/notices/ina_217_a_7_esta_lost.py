"""Any overstay of a visit without a visa ends the use of ESTA."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed, WeighedStay

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
PAST = ("fam-9-302-11-3-b-1-f-departure-day", "ina-212-a-9-b-ii", "ina-212-a-9-b-iii-i-minor")
"""Rules that decide a day which no permission covers; the day of exit enters no count, yet it is one day past."""


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether a visit without a visa was certainly exceeded, by a day at least."""
    return any(stay.entries == (Entry.VISA_WAIVER,) and _past(stay) for stay in weighed.stays)


def _past(stay: WeighedStay) -> bool:
    return set(stay.last_day) <= set(PAST) or any(rule in PAST[1:] for rule, _ in stay.always)
