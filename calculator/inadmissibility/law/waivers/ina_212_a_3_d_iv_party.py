"""Membership in a communist or totalitarian party can be waived for a close relative who is no threat."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY
from inadmissibility.records.answers import either, neither, told_yes
from inadmissibility.records.choices import Relation, Seeking, Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.kin import has_relative
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-3-d-iv-party",
    room="waivers",
    cites=(Cite("INA 212(a)(3)(D)(iv)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("relatives", "grounds.party_membership", "case.seeking"),
    checked_on=date(2026, 11, 24),
    not_modelled=("humanitarian_reasons",),
)

FORM = "I-601"
GROUND = "party_membership"
CLASSES = TO_STAY
KIN_OF_CITIZEN = (Relation.SPOUSE, Relation.PARENT, Relation.CHILD, Relation.SIBLING)
KIN_OF_RESIDENT = (Relation.SPOUSE, Relation.PARENT)
FIANCE_COUNTS_FOR = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
PETITIONER = ((Relation.FIANCE,), (Standing.CITIZEN,))


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Party membership, for who comes to stay."""
    return ground == GROUND and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Close family of a citizen, siblings included, or of a resident; and no threat."""
    return (
        Requirement("qualifying_relative", _related(facts)),
        Requirement("no_threat", neither(told_yes(facts.grounds.get(GROUND, {}), "threat"))),
    )


def _related(facts: Facts) -> bool | None:
    """The citizen who petitions for a K visa counts as a spouse."""
    return either(
        facts.case.seeking in FIANCE_COUNTS_FOR and has_relative(facts.relatives, *PETITIONER),
        has_relative(facts.relatives, KIN_OF_CITIZEN, (Standing.CITIZEN,)),
        has_relative(facts.relatives, KIN_OF_RESIDENT, (Standing.RESIDENT,)),
    )
