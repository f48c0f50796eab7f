"""Does an old removal order that is used again and carried out count as a second removal?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="reinstatement_second_removal",
    sides=(
        Side("counts", "INA 212(a)(9)(A): each time an order is carried out is a removal"),
        Side("does_not_count", "No authority known; the argument is that one order is one removal"),
    ),
    default="counts",
    since=date(1997, 4, 1),
    check_first=True,
)
