"""A disorder with harmful behavior can be waived on medical conditions; no relative and no hardship is needed."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-g-3-disorder",
    room="waivers",
    cites=(
        Cite("INA 212(g)(3)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("health_terms",),
)

FORM = "I-601"
GROUNDS = ("disorder",)
CLASSES = TO_STAY


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """A disorder with harmful behavior, for who comes to stay; drug abuse is not among it."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Only medical terms, which doctors and officers set."""
    return ()
