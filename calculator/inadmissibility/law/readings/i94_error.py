"""Which date decides while the I-94 shows a date that is plainly wrong?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="i94_error",
    sides=(
        Side("printed_date", "Practice: the printed date governs until it is corrected"),
        Side("true_date", "The correction reaches back to the admission"),
    ),
    default="printed_date",
    since=date(1997, 4, 1),
    check_first=False,
)
