"""The permanent bar yields only to consent asked for after more than 10 years outside since the last departure."""

from datetime import date

from inadmissibility.kernel.days import Day, Rough, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import IMMIGRANTS
from inadmissibility.records.answers import both, neither
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-c-ii-consent",
    room="waivers",
    cites=(
        Cite("INA 212(a)(9)(C)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Torres-Garcia, 23 I&N Dec. 866 (BIA 2006)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.left_on", "stays.here_now", "as_of"),
    checked_on=date(2026, 11, 24),
)

FOR = ("permanent_presence", "permanent_removal")
FORM = "I-212"
YEARS = 10
CLASSES = IMMIGRANTS


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The permanent bar, for who comes to stay."""
    return ground in FOR and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Outside now, and more than 10 years since the last departure."""
    outside = _outside(facts)
    return (
        Requirement("outside_now", outside),
        Requirement("ten_years_outside", both(outside, _ten_years(facts))),
    )


def earliest_on(last_departure_on: Day) -> Day:
    """The first day of asking: the day after the 10th anniversary of the last departure."""
    return add_years(last_departure_on, YEARS, leap_to_march=True) + 1


def earliest(facts: Facts) -> Rough | None:
    """The first day of asking, for who is outside and told the last exit."""
    left_on = _last_exit(facts) if _outside(facts) else None
    return None if left_on is None else Rough(*(earliest_on(day) for day in left_on))


def _outside(facts: Facts) -> bool | None:
    if not facts.stays:
        return None
    last = facts.stays[-1]
    return True if last.here_now is None and last.left_on is not None else neither(last.here_now)


def _ten_years(facts: Facts) -> bool | None:
    left_on = _last_exit(facts)
    if left_on is None:
        return None
    first, last = (earliest_on(day) for day in left_on)
    return True if last <= facts.as_of else False if first > facts.as_of else None


def _last_exit(facts: Facts) -> Rough | None:
    """The latest exit told; None where the last stay tells none."""
    known = [removal.left_on for removal in facts.removals if removal.left_on is not None]
    if facts.stays:
        left_on = facts.stays[-1].left_on
        known = [] if left_on is None else [*known, left_on]
    return Rough(*(max(days) for days in zip(*known, strict=True))) if known else None
