"""A crime of a survivor of abuse with an approved self-petition can be forgiven; no hardship has to be shown."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.answers import both, either, neither
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts, Person
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-h-1-c-vawa",
    room="waivers",
    cites=(
        Cite("INA 212(h)(1)(C)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
        Cite("Matter of J-H-J-, 26 I&N Dec. 563 (BIA 2015)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(h) as amended by IIRIRA (start of this clause not confirmed)"),),
    mark="settled",
    check_first=False,
    needs=(
        "person.vawa_self_petitioner",
        "person.admitted_as_resident",
        "person.seven_years_lawful",
        "person.aggravated_felony",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("violent_crime_test",),
)

FORM = "I-601"
GROUNDS = (
    "moral_turpitude",
    "controlled_substance",
    "multiple_convictions",
    "prostitution",
    "commercialized_vice",
    "immunity",
)
DRUGS = "controlled_substance"
OTHER_THAN_A_LITTLE_MARIJUANA = frozenset({Trait.OTHER_DRUG, Trait.TRAFFICKING})
CLASSES = (
    Seeking.IMMIGRANT_VISA,
    Seeking.FIANCE_VISA,
    Seeking.SPOUSE_K_VISA,
    Seeking.V_VISA,
    Seeking.DIVERSITY_VISA,
    Seeking.ADJUSTMENT,
    Seeking.VAWA_IMMIGRANT_VISA,
    Seeking.VAWA_ADJUSTMENT,
)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Crimes and vice, never murder or torture; of drugs only one possession of a little marijuana."""
    if ground not in GROUNDS or seeking not in CLASSES or Trait.MURDER_OR_TORTURE in traits:
        return False
    return ground != DRUGS or (Trait.SMALL_MARIJUANA in traits and not traits & OTHER_THAN_A_LITTLE_MARIJUANA)


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """An approved self-petition, and no bar for a former resident."""
    return (
        Requirement("vawa_self_petitioner", facts.person.vawa_self_petitioner),
        Requirement("no_resident_bar", _free_of_resident_bar(facts.person)),
    )


def _free_of_resident_bar(person: Person) -> bool | None:
    """A former resident by admission must have 7 lawful years and no conviction of an aggravated felony."""
    stopped = either(person.aggravated_felony, neither(person.seven_years_lawful))
    return neither(both(person.admitted_as_resident, stopped))
