"""Is the day of an entry without inspection counted?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="entry_day_ewi",
    sides=(
        Side(
            "counted",
            "AFM 40.9.2: unlawful presence runs from the date of entry",
        ),
        Side(
            "not_counted",
            "By analogy with the I-94 rule: a day that is partly lawful is not counted",
        ),
    ),
    default="counted",
    since=date(1997, 4, 1),
    check_first=False,
    more="counted",
)
