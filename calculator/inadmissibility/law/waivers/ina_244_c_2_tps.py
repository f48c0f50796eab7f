"""For temporary protected status alone most grounds can be waived; crimes and security mostly cannot."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-244-c-2-tps",
    room="waivers",
    cites=(
        Cite("INA 244(c)(2)", "https://www.law.cornell.edu/uscode/text/8/1254a"),
        Cite("8 CFR 244.3", "https://www.ecfr.gov/current/title-8/section-244.3"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 244(c)(2) (start of this list not confirmed)"),),
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
CLASSES = (Seeking.TPS,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but these; of drugs only one possession of a little marijuana."""
    if ground == DRUGS:
        return seeking in CLASSES and Trait.SMALL_MARIJUANA in traits and Trait.OTHER_DRUG not in traits
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Only humanitarian reasons, family unity or the public interest, which officers weigh."""
    return ()
