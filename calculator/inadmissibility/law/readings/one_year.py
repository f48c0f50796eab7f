"""Is a year of unlawful presence 365 counted days, or the run up to the day before the anniversary?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="one_year",
    sides=(
        Side(
            "days_365",
            "Lagandaon v. Ashcroft, 383 F.3d 983 (9th Cir. 2004), on another clause: a common year is 365 days."
            " No authority on INA 212(a)(9)",
        ),
        Side(
            "anniversary",
            "The ordinary calendar meaning of a year; Lagandaon counts both ends of the period",
        ),
    ),
    default="days_365",
    since=date(1997, 4, 1),
    check_first=True,
    more="days_365",
)
