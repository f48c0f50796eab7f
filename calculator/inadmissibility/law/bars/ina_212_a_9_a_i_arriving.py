"""Expedited removal, or removal in a court case begun on arrival: barred for 5 years."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import RemovalKind

HEAD = Rule(
    id="ina-212-a-9-a-i-arriving",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(A)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 235(b)(1)", "https://www.law.cornell.edu/uscode/text/8/1225"),
        Cite("9 FAM 302.11-2", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("INA 235(a)(4)", "https://www.law.cornell.edu/uscode/text/8/1225"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=(
        "removals",
        "stays.exit",
        "stays.left_on",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=(
        "consent_granted",
        "order_reopened",
    ),
)

BAR = "removal_5"
YEARS = Dated(Step(day("1997-04-01"), 5, "INA 212(a)(9)(A)(i); IIRIRA 301(b)"))
ON_ARRIVAL = (RemovalKind.EXPEDITED, RemovalKind.ARRIVING)


def applies(kind: RemovalKind) -> bool:
    """Whether the order was made on arrival."""
    return kind in ON_ARRIVAL
