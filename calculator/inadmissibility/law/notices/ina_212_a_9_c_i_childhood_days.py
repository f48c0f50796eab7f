"""Days under 18 are left out of the 3- and 10-year counts but still build the permanent bar."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-212-a-9-c-i-childhood-days",
    room="notices",
    cites=(
        Cite("INA 212(a)(9)(B)(iii)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(9)(C)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-4(B)(1)(a)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(),
    checked_on=date(2026, 11, 24),
)

NOTICE = "childhood_days_build_permanent_bar"
MINOR = "ina-212-a-9-b-iii-i-minor"


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether days under 18 were certainly left out of one count and kept in the other."""
    return any((MINOR, (Count.PERMANENT,)) in stay.always for stay in weighed.stays)
