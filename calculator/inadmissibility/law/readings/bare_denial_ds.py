"""With duration of status (D/S), does a denial that is silent on status start the count?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="bare_denial_ds",
    sides=(
        Side("needs_express_finding", "9 FAM 302.11-3(B)(1); AFM 40.9.2: the finding is made in the decision itself"),
        Side("any_denial", "Officers who treat a denial for failure to maintain status as a finding"),
    ),
    default="needs_express_finding",
    since=date(1997, 4, 1),
    check_first=False,
)
