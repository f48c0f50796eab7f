"""Is a trip with TPS travel permission (Form I-512T) a departure for the 3- and 10-year bars?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="tps_travel",
    sides=(
        Side("departure", "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026) by analogy; the plain word"),
        Side(
            "not_departure",
            "PM-602-0188 (July 1, 2022): under MTINA section 304(c) the person returns to the same "
            "position, and it is not advance parole",
        ),
    ),
    default="departure",
    since=date(1997, 4, 1),
    check_first=False,
)
