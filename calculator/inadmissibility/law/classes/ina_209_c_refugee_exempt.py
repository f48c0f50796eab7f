"""To refugees and asylees public charge, labor and missing visa papers are not applied."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="ina-209-c-refugee-exempt",
    room="classes",
    cites=(
        Cite("INA 207(c)(3)", "https://www.law.cornell.edu/uscode/text/8/1157"),
        Cite("INA 209(c)", "https://www.law.cornell.edu/uscode/text/8/1159"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 207(c)(3), 209(c) (start of this list not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (Seeking.REFUGEE, Seeking.ASYLEE_ADJUSTMENT)
GROUNDS = (
    "public_charge",
    "labor_certification",
    "unqualified_physician",
    "uncertified_health_worker",
    "immigrant_documents",
)
