"""Is the waiting time allowed if a timely request to extend or change status was withdrawn?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="withdrawn_extension",
    sides=(
        Side("from_withdrawal", "Until then the request was pending, timely and not frivolous"),
        Side("from_i94", "The request was never decided on its merits, so never approved or denied"),
    ),
    default="from_withdrawal",
    since=date(1997, 4, 1),
    check_first=True,
)
