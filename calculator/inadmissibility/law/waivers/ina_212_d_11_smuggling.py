"""Helping one's own spouse, parent, son or daughter to enter unlawfully can be forgiven in most family cases."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import FAMILY_AND_WORK
from inadmissibility.records.answers import told_yes
from inadmissibility.records.choices import Petition, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-11-smuggling",
    room="waivers",
    cites=(Cite("INA 212(d)(11)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("case.petition", "grounds.smuggling", "person.resident"),
    checked_on=date(2026, 11, 24),
    not_modelled=("humanitarian_reasons",),
)

FORM = "I-601"
GROUND = "smuggling"
CLASSES = FAMILY_AND_WORK
COUNT_AS_FAMILY = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
PETITIONS = (Petition.IMMEDIATE_RELATIVE, Petition.F1, Petition.F2A, Petition.F2B, Petition.F3, Petition.FIANCE)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Smuggling, for family classes and for a resident coming back."""
    return ground == GROUND and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A family class other than a brother's or sister's petition, and nobody helped but the closest family."""
    return (
        Requirement("family_class", _family_class(facts)),
        Requirement("only_own_family", told_yes(facts.grounds.get(GROUND, {}), "only_own_family")),
    )


def _family_class(facts: Facts) -> bool | None:
    """A resident coming back, a family class that the law names, or a K visa, which counts as one."""
    if facts.person.resident or facts.case.seeking in COUNT_AS_FAMILY:
        return True
    return None if facts.case.petition is None else facts.case.petition in PETITIONS
