"""Does any day count for a person whom an officer waved through without a date?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="waved_through",
    sides=(
        Side(
            "like_ds",
            "Matter of Quilantan, 25 I&N Dec. 285 (BIA 2010): an admission; with no period, AFM "
            "40.9.2 on people without an I-94",
        ),
        Side("from_day_one", "No authority known; the argument is that no period of stay was ever authorized"),
    ),
    default="like_ds",
    since=date(2010, 1, 1),
    check_first=True,
)
