"""A dangerous infectious disease can be waived for a close relative of a citizen or resident, on health conditions."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY
from inadmissibility.records.answers import either
from inadmissibility.records.choices import Petition, Relation, Seeking, Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.kin import has_relative
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-g-1-disease",
    room="waivers",
    cites=(
        Cite("INA 212(g)(1)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("relatives", "person.vawa_self_petitioner", "case.petition", "case.seeking"),
    checked_on=date(2026, 11, 24),
    not_modelled=("health_terms",),
)

FORM = "I-601"
GROUNDS = ("communicable_disease",)
CLASSES = TO_STAY
KIN = (Relation.SPOUSE, Relation.CHILD)
AS_UNMARRIED_CHILD = (Relation.PARENT,)
STANDINGS = (Standing.CITIZEN, Standing.RESIDENT, Standing.VISA_ISSUED)
FIANCE_COUNTS_FOR = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
PETITIONER = ((Relation.FIANCE,), (Standing.CITIZEN,))


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """A disease of public health significance, for who comes to stay."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A spouse, child or parent here; a parent counts only for who is not married; a self-petitioner needs none."""
    return (Requirement("qualifying_relative", either(facts.person.vawa_self_petitioner, _related(facts))),)


def _related(facts: Facts) -> bool | None:
    """A spouse or child, a parent of who is unmarried, or the citizen who petitions for a K visa."""
    petitioner = facts.case.seeking in FIANCE_COUNTS_FOR and has_relative(facts.relatives, *PETITIONER)
    married = facts.case.petition is Petition.F3 or any(one.relation is Relation.SPOUSE for one in facts.relatives)
    kin = KIN if married else KIN + AS_UNMARRIED_CHILD
    return either(petitioner, has_relative(facts.relatives, kin, STANDINGS))
