"""When does expedited removal begin for the 3-year bar?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="expedited_removal_start",
    sides=(
        Side("service_of_order", "Form I-860 is served on the person, and there is no filing with a court"),
        Side(
            "officer_decision",
            "No authority known; the argument is that it begins when the officer first applies the procedure",
        ),
    ),
    default="service_of_order",
    since=date(1997, 4, 1),
    check_first=True,
)
