"""A crime of moral turpitude makes a person inadmissible, unless it was one petty crime or one long ago in youth."""

from collections.abc import Iterator
from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import Asked, crimes
from inadmissibility.records.facts import Facts
from inadmissibility.records.ground_choices import Crime
from inadmissibility.records.grounds import LAWYER, NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-a-i-i-moral-turpitude",
    room="grounds",
    cites=(
        Cite("INA 212(a)(2)(A)(i)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 212(a)(2)(A)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.crimes", "case.filed_on"),
    checked_on=date(2026, 11, 24),
)

GROUND = "moral_turpitude"
TURPITUDE = (Crime.THEFT_OR_FRAUD, Crime.VIOLENT_OR_DANGEROUS, Crime.MURDER_OR_TORTURE)
DRUGS = (Crime.MARIJUANA_30_GRAMS_OR_LESS, Crime.OTHER_DRUG)
TRAITS = {Crime.VIOLENT_OR_DANGEROUS: Trait.VIOLENT, Crime.MURDER_OR_TORTURE: Trait.MURDER_OR_TORTURE}
YEARS = 5


def find(facts: Facts, world: World) -> Found:
    """Every crime of moral turpitude, unless there is one only and it was petty, or long ago and in youth."""
    mine = [crime for crime in crimes(facts, world) if _counts(crime)]
    sure = [crime for crime in mine if crime.one_of("kind", Crime) in TURPITUDE]
    if not mine or (len(mine) == 1 and (_petty(mine[0]) or _youth(mine[0], facts))):
        return NOT_FOUND
    if not sure:
        return LAWYER
    return Found(Trigger.APPLIES, traits=frozenset(_traits(sure)))


def _counts(crime: Asked) -> bool:
    """Convicted of it, or admitted it; a juvenile finding is no conviction, and a political crime is left out."""
    if crime.one_of("kind", Crime) in DRUGS or not (crime.yes("convicted") or crime.yes("admitted")):
        return False
    return not crime.yes("juvenile_finding") and not crime.yes("political")


def _petty(crime: Asked) -> bool:
    if crime.yes("maximum_over_one_year"):
        return False
    return not crime.yes("convicted") or not crime.yes("sentence_over_six_months")


def _youth(crime: Asked, facts: Facts) -> bool:
    """Under 18, and act and release more than 5 years before the application."""
    if not crime.yes("under_18"):
        return False
    filed_on = facts.case.filed_on
    asked_on = crime.as_of if filed_on is None else filed_on.first
    return all(crime.ended_before(name, asked_on, YEARS) for name in ("on", "released_on"))


def _traits(found: list[Asked]) -> Iterator[Trait]:
    for crime in found:
        kind = crime.one_of("kind", Crime)
        if kind in TRAITS:
            yield TRAITS[kind]
