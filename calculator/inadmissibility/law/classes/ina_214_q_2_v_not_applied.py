"""For a V visa or status, unlawful presence here and missing papers are generally not counted."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="ina-214-q-2-v-not-applied",
    room="classes",
    cites=(Cite("INA 214(q)(2)", "https://www.law.cornell.edu/uscode/text/8/1184"),),
    in_force=(InForce(date(1997, 4, 1), "INA 214(q)(2) (start of this clause not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (Seeking.V_VISA,)
GROUNDS = ("present_without_admission", "immigrant_documents", "nonimmigrant_documents", "three_year", "ten_year")
