"""On which day does the anniversary of February 29 fall in a common year?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="leap_day_anniversary",
    sides=(
        Side(
            "march_1",
            "It completes the full year",
        ),
        Side(
            "february_28",
            "Some state laws on age",
        ),
    ),
    default="march_1",
    since=date(1997, 4, 1),
    check_first=False,
)
