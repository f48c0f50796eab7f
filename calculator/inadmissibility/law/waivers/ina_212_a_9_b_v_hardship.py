"""The 3- and 10-year bars can be waived where a citizen or resident spouse or parent would suffer extreme hardship."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Relation, Standing
from inadmissibility.records.facts import Relative
from inadmissibility.records.waivers import Requirement

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
    needs=("relatives",),
    not_modelled=("provisional_waiver", "fiance_petitioner", "nonimmigrant_waiver", "hardship_itself"),
    checked_on=date(2026, 11, 24),
)

FOR = ("three_year", "ten_year")
FORM = "I-601"
QUALIFYING = (Relation.SPOUSE, Relation.PARENT)
STANDING = (Standing.CITIZEN, Standing.RESIDENT)


def requires(relatives: tuple[Relative, ...]) -> tuple[Requirement, ...]:
    """Whether the relationship test is met, not met, or cannot be told. The hardship itself is never judged."""
    return (Requirement("qualifying_relative", _qualifying(relatives)),)


def _qualifying(relatives: tuple[Relative, ...]) -> bool | None:
    answers = [_one(relative) for relative in relatives]
    if True in answers:
        return True
    return None if not answers or None in answers else False


def _one(relative: Relative) -> bool | None:
    if relative.relation is Relation.FIANCE:
        # A K petitioner is always a citizen and counts as the relative.
        return None if relative.status is None else relative.status is Standing.CITIZEN
    may_relate = relative.relation is None or relative.relation in QUALIFYING
    may_stand = relative.status is None or relative.status in STANDING
    if not (may_relate and may_stand):
        return False
    return None if relative.relation is None or relative.status is None else True
