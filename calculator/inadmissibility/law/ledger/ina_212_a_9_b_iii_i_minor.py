"""Days before the 18th birthday are left out of the 3- and 10-year counts, but they do count for the permanent bar."""

from datetime import date

from inadmissibility.kernel.days import add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.ledger import NO_COUNT, PERMANENT_ONLY, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iii-i-minor",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(iii)(I)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-4(B)(1)(a)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("AFM 40.9.2(b)(2)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("person.born_on",),
    readings=("eighteenth_birthday", "leap_day_anniversary", "minor_days_in_permanent_bar"),
    checked_on=date(2026, 11, 24),
)

ADULT_AT = 18
LEAP_DAY = (2, 29)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """The days on which the person was under 18 enter only the permanent bar's sum, or by one reading none."""
    born = date.fromordinal(timeline.born_on)
    # A person born on February 29 is asked about only then: in other years the anniversary is plain.
    leap_to_march = (born.month, born.day) != LEAP_DAY or world.side("leap_day_anniversary") == "march_1"
    birthday = add_years(timeline.born_on, ADULT_AT, leap_to_march=leap_to_march)
    if stay.entered_on > birthday:
        return ()
    last = birthday - 1 if world.side("eighteenth_birthday") == "birthday_counts" else birthday
    if stay.entered_on > last:
        return ()
    counts = PERMANENT_ONLY if world.side("minor_days_in_permanent_bar") == "count" else NO_COUNT
    return (Claim(stay.entered_on, last, counts),)
