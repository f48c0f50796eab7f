"""From which day does the count run for a border crossing card holder without an I-94?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="no_i94_border_crossing_card",
    sides=(
        Side(
            "like_ds",
            "AFM 40.9.2(b)(1)(E)(iii): visitors who were not given an I-94 are treated like duration of status",
        ),
        Side("thirty_days", "8 CFR 235.1(h): up to 30 days in the border zone"),
    ),
    default="like_ds",
    since=date(1997, 4, 1),
    check_first=True,
)
