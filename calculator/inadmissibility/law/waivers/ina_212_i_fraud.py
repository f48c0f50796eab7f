"""A lie to an official can be forgiven where a citizen or resident spouse or parent would suffer extreme hardship."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY, related
from inadmissibility.records.choices import Relation, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-i-fraud",
    room="waivers",
    cites=(
        Cite("INA 212(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(i) as amended by IIRIRA 349"),),
    mark="settled",
    check_first=False,
    needs=("relatives", "person.vawa_self_petitioner"),
    checked_on=date(2026, 11, 24),
    not_modelled=("hardship_itself",),
)

FORM = "I-601"
GROUNDS = ("misrepresentation",)
CLASSES = TO_STAY
KIN = (Relation.SPOUSE, Relation.PARENT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Misrepresentation, for who comes to stay."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A spouse or parent who is a citizen or resident; a battered self-petitioner needs none."""
    met = related(facts, KIN)
    if met is not True and world.choice(
        "person.vawa_self_petitioner", facts.person.vawa_self_petitioner, (True, False)
    ):
        met = True
    return (Requirement("qualifying_relative", met),)
