"""Is more than one year 366 counted days even when a February 29 is among them?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="more_than_one_year",
    sides=(
        Side(
            "days_366",
            "INA 212(a)(9)(C)(i)(I) read with a year of 365 days",
        ),
        Side(
            "days_367_if_leap",
            "A calendar year that holds February 29 has 366 days",
        ),
    ),
    default="days_366",
    since=date(1997, 4, 1),
    check_first=False,
    more="days_366",
)
