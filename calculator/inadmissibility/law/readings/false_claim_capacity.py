"""Is a false claim to citizenship excused for a young child, or someone who could not understand it?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="false_claim_capacity",
    sides=(
        Side("no_defence", "INA 212(a)(6)(C)(ii): the statute has no such words"),
        Side("defence_exists", "USCIS and State: knowledge and capacity are considered case by case"),
    ),
    default="no_defence",
    since=date(1996, 9, 30),
    check_first=True,
)
