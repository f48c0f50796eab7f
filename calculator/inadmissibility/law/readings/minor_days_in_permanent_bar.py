"""Do days before the 18th birthday count toward the permanent bar?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="minor_days_in_permanent_bar",
    sides=(
        Side(
            "count",
            "INA 212(a)(9)(B)(iii)(I) speaks of clause (i) of (B) only; 9 FAM 302.11-4(B)(1)(a); AFM 40.9.2(b)(2)",
        ),
        Side("do_not_count", "No precedent; argument from the shared definition and the purpose"),
    ),
    default="count",
    since=date(1997, 4, 1),
    check_first=False,
    more="count",
)
