"""Public charge is not applied to survivors of abuse, to victims with T or U status, or to registry applicants."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="ina-212-a-4-e-public-charge-exempt",
    room="classes",
    cites=(Cite("INA 212(a)(4)(E)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(4) (start of this list not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (
    Seeking.VAWA_IMMIGRANT_VISA,
    Seeking.VAWA_ADJUSTMENT,
    Seeking.T_STATUS,
    Seeking.T_ADJUSTMENT,
    Seeking.U_STATUS,
    Seeking.U_ADJUSTMENT,
    Seeking.REGISTRY,
)
GROUNDS = ("public_charge",)
