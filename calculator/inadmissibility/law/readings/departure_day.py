"""Is the day of departure counted?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="departure_day",
    sides=(
        Side(
            "not_counted",
            "9 FAM 302.11-3(B)(1)(f) (State Department)",
        ),
        Side(
            "counted",
            "No authority; USCIS guidance is silent, and days of presence are ordinarily counted whole",
        ),
    ),
    default="not_counted",
    since=date(1997, 4, 1),
    check_first=False,
    more="counted",
)
