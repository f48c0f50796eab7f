"""Do the 15 years of the waiver for old crimes run back from the decision or from the filing?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="rehabilitation_fifteen_years",
    sides=(
        Side("decision", "Matter of Alarcon, 20 I&N Dec. 557 (BIA 1992): an application continues until it is decided"),
        Side("filing", "INA 212(h)(1)(A): the date of the application"),
    ),
    default="decision",
    since=date(1997, 4, 1),
    check_first=False,
)
