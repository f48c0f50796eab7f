"""For a special immigrant juvenile most grounds can be waived; crimes and security mostly cannot."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-245-h-2-b-juvenile",
    room="waivers",
    cites=(Cite("INA 245(h)(2)(B)", "https://www.law.cornell.edu/uscode/text/8/1255"),),
    in_force=(InForce(date(1997, 4, 1), "INA 245(h) (start of this list not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("humanitarian_reasons",),
)

FORM = "I-601"
DRUGS = "controlled_substance"
NEVER = (
    "moral_turpitude",
    "multiple_convictions",
    "drug_trafficking",
    "drug_trafficking_benefit",
    "espionage",
    "export_control",
    "other_unlawful_activity",
    "overthrow",
    "terrorism",
    "foreign_policy",
    "nazi_persecution",
    "genocide",
    "torture_or_killing",
)
CLASSES = (Seeking.SPECIAL_IMMIGRANT_JUVENILE,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but these; of drugs only one possession of a little marijuana."""
    if ground == DRUGS:
        return seeking in CLASSES and Trait.SMALL_MARIJUANA in traits and Trait.OTHER_DRUG not in traits
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Only humanitarian reasons, family unity or the public interest, which officers weigh."""
    return ()
