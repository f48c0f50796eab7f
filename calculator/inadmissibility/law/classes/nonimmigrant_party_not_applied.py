"""Some grounds are for immigrants only and not applied to a visit, such as membership in a party."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking

HEAD = Rule(
    id="nonimmigrant-party-not-applied",
    room="classes",
    cites=(
        Cite("INA 212(a)(3)(D)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(1)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
)

CLASSES = (Seeking.NONIMMIGRANT_VISA, Seeking.VISA_EXEMPT_VISIT, Seeking.T_STATUS, Seeking.U_STATUS)
GROUNDS = (
    "party_membership",
    "vaccination",
    "labor_certification",
    "unqualified_physician",
    "immigrant_documents",
    "ineligible_for_citizenship",
    "polygamy",
)
