"""A first final order about false documents can be forgiven if it was only to help one's own spouse or child."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import FAMILY_AND_WORK
from inadmissibility.records.answers import neither, told_yes
from inadmissibility.records.choices import Petition, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-12-document-fraud",
    room="waivers",
    cites=(Cite("INA 212(d)(12)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("case.petition", "grounds.document_fraud_order", "person.resident"),
    checked_on=date(2026, 11, 24),
    not_modelled=("humanitarian_reasons",),
)

FORM = "I-601"
GROUND = "document_fraud_order"
CLASSES = FAMILY_AND_WORK
NOT_NAMED = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
PETITIONS = (
    Petition.IMMEDIATE_RELATIVE,
    Petition.F1,
    Petition.F2A,
    Petition.F2B,
    Petition.F3,
    Petition.F4,
    Petition.FIANCE,
)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """A document fraud order, for family classes and for a resident coming back."""
    return ground == GROUND and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A family class, no earlier money penalty, and nobody helped but a spouse or child."""
    told = facts.grounds.get(GROUND, {})
    return (
        Requirement("family_class", _family_class(facts)),
        Requirement("no_earlier_penalty", neither(told_yes(told, "earlier_penalty"))),
        Requirement("only_for_own_family", told_yes(told, "only_for_own_family")),
    )


def _family_class(facts: Facts) -> bool | None:
    """A resident coming back, or a family class that the law names; of K visas it says nothing."""
    if facts.person.resident:
        return True
    unsaid = facts.case.petition is None or facts.case.seeking in NOT_NAMED
    return None if unsaid else facts.case.petition in PETITIONS
