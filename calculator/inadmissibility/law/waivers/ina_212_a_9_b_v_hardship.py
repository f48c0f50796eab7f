"""The 3- and 10-year bars can be waived where a citizen or resident spouse or parent would suffer extreme hardship."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY, related
from inadmissibility.records.choices import Relation, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-v-hardship",
    room="waivers",
    cites=(
        Cite("INA 212(a)(9)(B)(v)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("relatives", "case.seeking"),
    checked_on=date(2026, 11, 24),
    not_modelled=("hardship_itself",),
)

FOR = ("three_year", "ten_year")
FORM = "I-601"
CLASSES = TO_STAY
QUALIFYING = (Relation.SPOUSE, Relation.PARENT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The 3- and 10-year bars, for who comes to stay."""
    return ground in FOR and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """The relationship alone; the hardship itself is never judged."""
    return (Requirement("qualifying_relative", related(facts, QUALIFYING)),)
