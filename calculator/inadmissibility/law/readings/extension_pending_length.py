"""For how long does a timely pending request to extend or change status protect?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="extension_pending_length",
    sides=(
        Side("whole_pendency", "USCIS and State policy: 9 FAM 302.11-3(B)(1)(b); AFM 40.9.2(b)(3)"),
        Side("days_120", "INA 212(a)(9)(B)(iv): 120 days, for the 3-year count only"),
    ),
    default="whole_pendency",
    since=date(1997, 4, 1),
    check_first=False,
)
