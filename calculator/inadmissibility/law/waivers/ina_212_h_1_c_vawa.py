"""A crime of a survivor of abuse with an approved self-petition can be forgiven; no hardship has to be shown."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.crime_waivers import free_of_resident_bar, reaches_crime
from inadmissibility.law.to_stay import IMMIGRANTS
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
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
CLASSES = IMMIGRANTS


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Crimes and vice, never murder or torture; of drugs only one possession of a little marijuana."""
    return seeking in CLASSES and reaches_crime(ground, traits)


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """An approved self-petition, and no bar for a former resident."""
    return (
        Requirement("vawa_self_petitioner", facts.person.vawa_self_petitioner),
        Requirement("no_resident_bar", free_of_resident_bar(facts.person)),
    )
