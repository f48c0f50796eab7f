"""What the three ways of INA 212(h) share: the crimes they reach, and the bar for some former residents."""

from inadmissibility.records.answers import both, either, neither
from inadmissibility.records.facts import Person
from inadmissibility.records.grounds import Trait

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


def reaches_crime(ground: str, traits: frozenset[Trait]) -> bool:
    """Crimes and vice, never murder or torture; of drugs only one possession of a little marijuana."""
    if ground not in GROUNDS or Trait.MURDER_OR_TORTURE in traits:
        return False
    return ground != DRUGS or (Trait.SMALL_MARIJUANA in traits and not traits & OTHER_THAN_A_LITTLE_MARIJUANA)


def free_of_resident_bar(person: Person) -> bool | None:
    """A former resident by admission must have 7 lawful years and no conviction of an aggravated felony."""
    stopped = either(person.aggravated_felony, neither(person.seven_years_lawful))
    return neither(both(person.admitted_as_resident, stopped))
