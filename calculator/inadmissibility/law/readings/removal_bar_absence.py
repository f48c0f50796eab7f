"""Must the years of a removal bar be spent outside, and in one unbroken run?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="removal_bar_absence",
    sides=(
        Side(
            "pauses",
            "9 FAM 302.11-2(B)(2): outside, not necessarily in one block; the clock pauses inside and"
            " does not start again",
        ),
        Side("consecutive", "8 CFR 212.2(a): consecutive years outside"),
        Side(
            "calendar",
            "INA 212(a)(9)(A): within so many years of the date; (B) is so read in Matter of Duarte-"
            "Gonzalez, 28 I&N Dec. 688 (BIA 2023)",
        ),
    ),
    default="pauses",
    since=date(1997, 4, 1),
    check_first=False,
)
