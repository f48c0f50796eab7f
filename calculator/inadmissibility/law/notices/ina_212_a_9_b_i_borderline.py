"""A total within 2 days of a limit is close enough that the records should be checked first."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Range, Weighed

HEAD = Rule(
    id="ina-212-a-9-b-i-borderline",
    room="notices",
    cites=(
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(9)(C)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    checked_on=date(2026, 11, 24),
)

NOTICE = "borderline"
NEAR_B = {Count.THREE_YEAR: (179, 183), Count.TEN_YEAR: (363, 367)}
NEAR_C = (364, 368)


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether some total may lie within two days of a limit that a bar could hang on."""
    for stay in weighed.stays:
        if any(_close(stay.counts[count], low, high) for count, (low, high) in NEAR_B.items()):
            return True
    return weighed.reentered and _close(weighed.total_before_reentry, *NEAR_C)


def _close(count: Range, low: int, high: int) -> bool:
    """A rough total is not called close: what it hangs on is said fact by fact."""
    return count.least == count.most and low <= count.least <= high
