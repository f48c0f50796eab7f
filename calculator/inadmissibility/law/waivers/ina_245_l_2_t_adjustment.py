"""For a green card after T status a ground can be waived if it is tied to the trafficking, or if it is about health."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-245-l-2-t-adjustment",
    room="waivers",
    cites=(
        Cite("INA 245(l)(2)", "https://www.law.cornell.edu/uscode/text/8/1255"),
        Cite("8 CFR 245.23", "https://www.ecfr.gov/current/title-8/section-245.23"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 245(l)(2) (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking", "grounds"),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

FORM = "I-601"
NEVER = (
    "espionage",
    "export_control",
    "other_unlawful_activity",
    "overthrow",
    "terrorism",
    "foreign_policy",
    "party_membership",
    "nazi_persecution",
    "genocide",
    "torture_or_killing",
    "terrorist_association",
    "child_soldiers",
    "child_abduction",
    "renounced_citizenship",
)
NATIONAL_INTEREST = ("communicable_disease", "vaccination", "disorder", "drug_abuse", "public_charge")
CLASSES = (Seeking.T_ADJUSTMENT,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but security, child abduction and giving up citizenship."""
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A tie to the trafficking, which nothing tells; none for health or public charge, told by themselves."""
    if facts.grounds and not facts.crimes and all(ground in NATIONAL_INTEREST for ground in facts.grounds):
        return ()
    return (Requirement("tied_to_trafficking", None),)
