"""Does a court case that was closed before the exit still keep the 3-year bar away?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="proceedings_ended_before_exit",
    sides=(
        Side("no_bar", "INA 212(a)(9)(B)(i)(I): the exit did not come before the case began"),
        Side(
            "bar_applies",
            "No authority known; the argument is that no case existed any more at the exit, and the "
            "purpose of the clause",
        ),
    ),
    default="no_bar",
    since=date(1997, 4, 1),
    check_first=False,
)
