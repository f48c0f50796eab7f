"""For NACARA 202 and HRIFA the 3- and 10-year bars, public charge and others are generally not applied."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="nacara-202-hrifa-exempt",
    room="classes",
    cites=(
        Cite("8 CFR 245.13", "https://www.ecfr.gov/current/title-8/section-245.13"),
        Cite("8 CFR 245.15", "https://www.ecfr.gov/current/title-8/section-245.15"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of this program not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (Seeking.NACARA_OR_HAITIAN,)
GROUNDS = (
    "public_charge",
    "labor_certification",
    "unqualified_physician",
    "uncertified_health_worker",
    "present_without_admission",
    "immigrant_documents",
    "three_year",
    "ten_year",
)
