"""Must the filing or the decision of an application fall after the end of the bar?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="seek_admission_date",
    sides=(
        Side(
            "decision",
            "Matter of Alarcon, 20 I&N Dec. 557 (BIA 1992): an application for admission or "
            "adjustment continues until it is decided",
        ),
        Side("filing", "No authority known; the argument is that the act of seeking is the filing"),
    ),
    default="decision",
    since=date(1997, 4, 1),
    check_first=False,
)
