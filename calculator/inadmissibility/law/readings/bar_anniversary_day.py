"""May the person seek admission on the anniversary itself?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="bar_anniversary_day",
    sides=(
        Side(
            "still_barred",
            "INA 212(a)(9)(B)(i): admission sought within 3 or 10 years; USCIS: clear when more than that has passed",
        ),
        Side(
            "clear",
            "The period is complete at the end of the day before",
        ),
    ),
    default="still_barred",
    since=date(1997, 4, 1),
    check_first=False,
    more="still_barred",
)
