"""How much protection does working without permission during an asylum claim take away?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="asylum_unauthorised_work",
    sides=(
        Side(
            "whole_pendency",
            "INA 212(a)(9)(B)(iii)(II): no protection if employed without authorization during such "
            "period; AFM 40.9.2(b)(2)(B)",
        ),
        Side(
            "from_first_work_day",
            "No authority known; the argument is that the claim protects until the condition is broken",
        ),
        Side("period_worked", "No authority known; the argument is that only the days worked are lost"),
    ),
    default="whole_pendency",
    since=date(1997, 4, 1),
    check_first=True,
)
