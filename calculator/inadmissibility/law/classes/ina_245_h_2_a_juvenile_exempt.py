"""For a special immigrant juvenile several grounds are not applied, a lie to an official among them."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="ina-245-h-2-a-juvenile-exempt",
    room="classes",
    cites=(Cite("INA 245(h)(2)(A)", "https://www.law.cornell.edu/uscode/text/8/1255"),),
    in_force=(InForce(date(1997, 4, 1), "INA 245(h) (start of this list not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

CLASSES = (Seeking.SPECIAL_IMMIGRANT_JUVENILE,)
GROUNDS = (
    "public_charge",
    "labor_certification",
    "present_without_admission",
    "misrepresentation",
    "false_citizenship_claim",
    "stowaway",
    "immigrant_documents",
    "three_year",
    "ten_year",
)
