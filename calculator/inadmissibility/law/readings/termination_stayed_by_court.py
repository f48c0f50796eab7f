"""From when do days count if a court put the end of TPS or parole on hold and then lifted the hold?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="termination_stayed_by_court",
    sides=(
        Side(
            "from_court_lift",
            "While the hold was in force the stay was authorized; USCIS and E-Verify gave later "
            "effective dates in 2026",
        ),
        Side("from_printed_date", "An order that is stayed or reversed leaves the notice its own date"),
    ),
    default="from_court_lift",
    since=date(1997, 4, 1),
    check_first=True,
)
