"""From which day does the count run for a Canadian visitor who was let in without an I-94?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="no_i94_canadian",
    sides=(
        Side(
            "like_ds",
            "AFM 40.9.2(b)(1)(E)(iii): visitors who were not given an I-94 are treated like duration of status",
        ),
        Side(
            "six_months",
            "CBP field policy of 2013: a stay past the sixth month from the entry counts; some "
            "preclearance offices have charged 212(a)(9)(B)",
        ),
    ),
    default="like_ds",
    since=date(1997, 4, 1),
    check_first=True,
)
