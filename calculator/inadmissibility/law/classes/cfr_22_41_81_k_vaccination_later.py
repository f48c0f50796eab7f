"""For a K visa missing vaccines do not matter yet; they count later, at the green card."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="cfr-22-41-81-k-vaccination-later",
    room="classes",
    cites=(Cite("22 CFR 41.81", "https://www.ecfr.gov/current/title-22/section-41.81"),),
    in_force=(
        InForce(date(1997, 4, 1), "INA 212(a)(1)(A)(ii) as added by IIRIRA (start of this exception not confirmed)"),
    ),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
)

CLASSES = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
GROUNDS = ("vaccination",)
