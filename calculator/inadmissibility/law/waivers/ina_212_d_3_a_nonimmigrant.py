"""For a visit nearly every ground can be waived, for a time, by weighing the risk against the reason to travel."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-3-a-nonimmigrant",
    room="waivers",
    cites=(
        Cite("INA 212(d)(3)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 305.1", "https://fam.state.gov/fam/09FAM/09FAM030501.html"),
        Cite("Matter of Hranka, 16 I&N Dec. 491 (BIA 1978)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
)

FORM: str | None = None
NEVER = ("espionage", "other_unlawful_activity", "overthrow", "foreign_policy", "nazi_persecution", "genocide")
NOT_WAIVED_HERE = (
    "vaccination",
    "party_membership",
    "labor_certification",
    "present_without_admission",
    "immigrant_documents",
    "nonimmigrant_documents",
)
CLASSES = (Seeking.NONIMMIGRANT_VISA, Seeking.VISA_EXEMPT_VISIT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but these, for who comes to visit."""
    return seeking in CLASSES and ground not in NEVER and ground not in NOT_WAIVED_HERE


def form_of(seeking: Seeking | None) -> str | None:
    """A visa officer needs no form; who needs no visa files one."""
    return "I-192" if seeking is Seeking.VISA_EXEMPT_VISIT else FORM


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Nothing but discretion."""
    return ()
