"""The count that leaves out the exit day and the count that takes it in fall on different sides of a limit."""

from collections.abc import Sequence
from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Range, Weighed, WeighedStay

HEAD = Rule(
    id="fam-9-302-11-3-b-1-f-on-the-line",
    room="notices",
    cites=(
        Cite("9 FAM 302.11-3(B)(1)(f)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(9)(C)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    readings=("departure_day",),
    checked_on=date(2026, 11, 24),
)

NOTICE = "on_the_line"
LIMITS = {Count.THREE_YEAR: (181,), Count.TEN_YEAR: (365,)}
LIMIT_C = 366


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether counting the exit day too carries a total over a limit."""
    for stay in weighed.stays:
        if stay.cautious is None:
            continue
        for count, limits in LIMITS.items():
            if any(_crosses(stay.counts[count], stay.cautious[count], limit) for limit in limits):
                return True
    cautious = weighed.total_before_reentry_cautious
    return cautious is not None and weighed.reentered and _crosses(weighed.total_before_reentry, cautious, LIMIT_C)


def near(stays: Sequence[WeighedStay], before_reentry: Range) -> bool:
    """Whether one more day for each exit could carry a total over a limit; where not, no cautious count is needed."""
    totals = [(stay.counts[count], limit) for stay in stays for count, limits in LIMITS.items() for limit in limits]
    totals.append((before_reentry, LIMIT_C))
    return any(limit - len(stays) <= number < limit for official, limit in totals for number in official)


def _crosses(official: Range, cautious: Range, limit: int) -> bool:
    return official.most < limit <= cautious.most or official.least < limit <= cautious.least
