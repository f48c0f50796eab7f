"""For a refugee or asylee nearly every ground can be waived on Form I-602; no relative is needed."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-209-c-refugee",
    room="waivers",
    cites=(
        Cite("INA 207(c)(3)", "https://www.law.cornell.edu/uscode/text/8/1157"),
        Cite("INA 209(c)", "https://www.law.cornell.edu/uscode/text/8/1159"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 207(c)(3), 209(c) (start of this list not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("humanitarian_reasons", "violent_crime_test"),
)

FORM = "I-602"
NEVER = (
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
CLASSES = (Seeking.REFUGEE, Seeking.ASYLEE_ADJUSTMENT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but drug trafficking and these grounds of security."""
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Only humanitarian reasons, family unity or the public interest, which officers weigh."""
    return ()
