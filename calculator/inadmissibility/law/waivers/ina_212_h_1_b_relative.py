"""Some crimes can be forgiven where a close relative here, a child included, would suffer extreme hardship."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.crime_waivers import free_of_resident_bar, reaches_crime
from inadmissibility.law.to_stay import TO_STAY, related
from inadmissibility.records.choices import Relation, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-h-1-b-relative",
    room="waivers",
    cites=(
        Cite("INA 212(h)(1)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
        Cite("Matter of J-H-J-, 26 I&N Dec. 563 (BIA 2015)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=(
        "relatives",
        "case.seeking",
        "person.admitted_as_resident",
        "person.seven_years_lawful",
        "person.aggravated_felony",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("hardship_itself", "violent_crime_test"),
)

FORM = "I-601"
CLASSES = TO_STAY
KIN = (Relation.SPOUSE, Relation.PARENT, Relation.CHILD)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Crimes and vice, never murder or torture; of drugs only one possession of a little marijuana."""
    return seeking in CLASSES and reaches_crime(ground, traits)


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """A spouse, parent, son or daughter who is a citizen or resident; no bar for a former resident."""
    return (
        Requirement("qualifying_relative", related(facts, KIN)),
        Requirement("no_resident_bar", free_of_resident_bar(facts.person)),
    )
