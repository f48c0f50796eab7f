"""Any other removal order carried out, or leaving while one is open: barred for 10 years."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element

HEAD = Rule(
    id="ina-212-a-9-a-ii-other",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 101(g)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("9 FAM 302.11-2", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("8 CFR 217.4", "https://www.ecfr.gov/current/title-8/section-217.4"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=(
        "removals",
        "stays.exit",
        "stays.left_on",
        "periods.voluntary_departure",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=(
        "consent_granted",
        "order_reopened",
    ),
)

BAR = "removal_10"
YEARS = Dated(Step(day("1997-04-01"), 10, "INA 212(a)(9)(A)(ii); IIRIRA 301(b)"))


def find(cause: str) -> tuple[Element, ...]:
    """The one element of a bar for removal: that an order was carried out, by an officer or by leaving."""
    return (Element("removed", f"{cause}.removed", 0, test=True),)
