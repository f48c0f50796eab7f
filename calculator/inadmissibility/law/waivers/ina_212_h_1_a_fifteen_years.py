"""After 15 years a crime can be forgiven of a person who has changed, prostitution even sooner; no relative needed."""

from datetime import date

from inadmissibility.kernel.days import Rough, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.crime_waivers import GROUNDS, free_of_resident_bar, reaches_crime
from inadmissibility.law.to_stay import TO_STAY
from inadmissibility.records.answers import both, told_yes
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-h-1-a-fifteen-years",
    room="waivers",
    cites=(
        Cite("INA 212(h)(1)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.7", "https://www.ecfr.gov/current/title-8/section-212.7"),
        Cite("Matter of J-H-J-, 26 I&N Dec. 563 (BIA 2015)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212 as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=(
        "grounds.crimes",
        "grounds.prostitution",
        "person.admitted_as_resident",
        "person.seven_years_lawful",
        "person.aggravated_felony",
        "case.filed_on",
        "case.decided_on",
    ),
    checked_on=date(2026, 11, 24),
    readings=("rehabilitation_fifteen_years",),
    not_modelled=("rehabilitation_itself", "violent_crime_test"),
)

FORM = "I-601"
CLASSES = TO_STAY
YEARS = 15
NO_YEARS_NEEDED = "prostitution"
NOT_A_CRIME_HERE = ("juvenile_finding", "political")


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """Crimes and vice, never murder or torture; of drugs only one possession of a little marijuana."""
    return seeking in CLASSES and reaches_crime(ground, traits)


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Every act more than 15 years back, and no bar for a former resident."""
    return (
        Requirement("fifteen_years", _fifteen_years(facts, world)),
        Requirement("no_resident_bar", free_of_resident_bar(facts.person)),
    )


def _fifteen_years(facts: Facts, world: World) -> bool | None:
    """Counted back from the decision, or from the filing by a reading; nothing is counted for prostitution alone."""
    told = [ground for ground in GROUNDS if ground in facts.grounds]
    if told == [NO_YEARS_NEEDED] and not facts.crimes:
        return True
    acts = _acts(facts, told)
    today = Rough(facts.as_of, facts.as_of)
    filing, decision = (_passed(acts, on or today) for on in (facts.case.filed_on, facts.case.decided_on))
    if filing is decision:
        return decision
    return filing if world.side("rehabilitation_fifteen_years") == "filing" else decision


def _acts(facts: Facts, told: list[str]) -> list[Rough | None]:
    """The day of each act, None where no day was told."""
    counted = [one for one in facts.crimes if not any(told_yes(one, why) for why in NOT_A_CRIME_HERE)]
    days = [one.get("on") for one in counted]
    # Of several convictions the days stand beside the crimes.
    days += [facts.grounds[one].get("last_on") for one in told if one != "multiple_convictions" or not counted]
    return [on if isinstance(on, Rough) else None for on in days]


def _passed(acts: list[Rough | None], on: Rough) -> bool | None:
    return both(*(_over(act, on) for act in acts)) if acts else None


def _over(act: Rough | None, on: Rough) -> bool | None:
    if act is None:
        return None
    first, last = (add_years(day, YEARS, leap_to_march=True) for day in act)
    return True if last < on.first else False if first >= on.last else None
