"""Any drug crime makes a person inadmissible for life; one small marijuana possession alone can be waived."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import Asked, crimes
from inadmissibility.records.facts import Facts
from inadmissibility.records.ground_choices import Crime
from inadmissibility.records.grounds import NOT_FOUND, Found, Trait, Trigger
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-2-a-i-ii-controlled-substance",
    room="grounds",
    cites=(
        Cite("INA 212(a)(2)(A)(i)(II)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Martinez Espinoza, 25 I&N Dec. 118 (BIA 2009)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.crimes",),
    checked_on=date(2026, 11, 24),
)

GROUND = "controlled_substance"
DRUGS = (Crime.MARIJUANA_30_GRAMS_OR_LESS, Crime.OTHER_DRUG)


def find(facts: Facts, world: World) -> Found:
    """Convicted of, or admitted, breaking any drug law; petty and youth exceptions do not apply."""
    kinds = [crime.one_of("kind", Crime) for crime in crimes(facts, world) if _counts(crime)]
    if not kinds:
        return NOT_FOUND
    small = kinds == [Crime.MARIJUANA_30_GRAMS_OR_LESS]
    return Found(Trigger.APPLIES, traits=frozenset({Trait.SMALL_MARIJUANA if small else Trait.OTHER_DRUG}))


def _counts(crime: Asked) -> bool:
    drug = crime.one_of("kind", Crime) in DRUGS
    return drug and (crime.yes("convicted") or crime.yes("admitted")) and not crime.yes("juvenile_finding")
