"""A removal order, then an entry or attempt without being admitted since April 1, 1997: barred for good."""

from datetime import date

from inadmissibility.kernel.days import Day, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element

HEAD = Rule(
    id="ina-212-a-9-c-i-ii-removal",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(C)(i)(II)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-4", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("Matter of Torres-Garcia, 23 I&N Dec. 866 (BIA 2006)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b); 9 FAM 302.11-4"),),
    mark="settled",
    check_first=False,
    needs=(
        "removals",
        "stays.exit",
        "stays.left_on",
        "stays.entry",
        "attempts",
        "periods.voluntary_departure",
    ),
    checked_on=date(2026, 11, 24),
    readings=("re_entry_on_parole",),
    not_modelled=(
        "vawa_c_iii",
        "adjustment_245i_and_c",
        "class_waivers_of_c",
        "order_reopened",
    ),
)

BAR = "permanent_removal"
SINCE = day("1997-04-01")


def find(cause: str, on: Day, compared: int, *, ordered: bool) -> tuple[Element, ...]:
    """The elements for one entry or attempt on day `on`; `ordered` is whether removal had been ordered before.

    `compared` stands for the days by which that is told.
    """
    return (
        Element("ordered_removed", f"{cause}.ordered_removed", compared, ordered),
        Element("since_1997", f"{cause}.since_1997", on, on >= SINCE),
    )
