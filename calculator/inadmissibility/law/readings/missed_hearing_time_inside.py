"""Do the 5 years after a missed hearing run while the person is in the United States?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="missed_hearing_time_inside",
    sides=(
        Side("outside_only", "Common practice"),
        Side("calendar", "INA 212(a)(6)(B): within 5 years of the departure, the same wording as (B)"),
    ),
    default="outside_only",
    since=date(1997, 4, 1),
    check_first=False,
)
