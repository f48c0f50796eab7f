"""For T status, given to victims of trafficking, nearly every ground can be waived on Form I-192."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-13-t-status",
    room="waivers",
    cites=(
        Cite("INA 212(d)(3)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(d)(13)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(d)(3), (13) (start of (d)(13) not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

FORM = "I-192"
NEVER = ("espionage", "other_unlawful_activity", "overthrow", "foreign_policy", "nazi_persecution", "genocide")
CLASSES = (Seeking.T_STATUS,)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Everything but what neither of the two waivers reaches."""
    return ground not in NEVER and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Nothing but discretion."""
    return ()
