"""For temporary protected status public charge and some labor and document grounds are generally not applied."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="ina-244-tps-exempt",
    room="classes",
    cites=(
        Cite("INA 244(c)(2)(A)", "https://www.law.cornell.edu/uscode/text/8/1254a"),
        Cite("8 CFR 244.3", "https://www.ecfr.gov/current/title-8/section-244.3"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 244(c)(2) (start of this list not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (Seeking.TPS,)
GROUNDS = ("public_charge", "labor_certification", "unqualified_physician", "immigrant_documents")
