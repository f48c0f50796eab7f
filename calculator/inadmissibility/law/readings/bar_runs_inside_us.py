"""Do the 3 and 10 years run while the person is back in the United States?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="bar_runs_inside_us",
    sides=(
        Side(
            "runs",
            "USCIS Policy Manual vol. 8, part O, ch. 6 (June 24, 2022); Matter of Duarte-Gonzalez, 28"
            " I&N Dec. 688 (BIA 2023)",
        ),
        Side("does_not_run", "Earlier unpublished practice"),
    ),
    default="runs",
    since=date(1997, 4, 1),
    check_first=False,
    more="does_not_run",
)
