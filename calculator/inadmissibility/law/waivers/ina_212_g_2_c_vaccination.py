"""Vaccines can be waived for a person who sincerely objects to all of them for religious or moral reasons."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import TO_STAY
from inadmissibility.records.answers import told_yes
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.ground_choices import VaccineReason
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-g-2-c-vaccination",
    room="waivers",
    cites=(Cite("INA 212(g)(2)(C)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.vaccination",),
    checked_on=date(2026, 11, 24),
    not_modelled=("belief_itself",),
)

FORM = "I-601"
GROUND = "vaccination"
CLASSES = TO_STAY


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Vaccines missing for a belief, for who comes to stay."""
    return ground == GROUND and Trait.BELIEF in traits and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Against all vaccines in any form, for religious or moral reasons, and sincere."""
    return (
        Requirement("against_all_vaccines", _against_all(facts)),
        Requirement("sincere_belief", told_yes(facts.grounds.get(GROUND, {}), "sincere")),
    )


def _against_all(facts: Facts) -> bool | None:
    reason = facts.grounds.get(GROUND, {}).get("reason")
    return None if reason is None else reason is VaccineReason.RELIGIOUS_OR_MORAL_ALL
