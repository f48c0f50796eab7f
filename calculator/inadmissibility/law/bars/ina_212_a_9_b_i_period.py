"""A 3- or 10-year bar starts on the day of the exit, runs wherever the person is, and ends on the anniversary."""

from datetime import date

from inadmissibility.kernel.absence import Interval, reaches, with_pauses
from inadmissibility.kernel.days import Day, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-i-period",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Duarte-Gonzalez, 28 I&N Dec. 688 (BIA 2023)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("USCIS Policy Manual vol. 8, part O, ch. 6", "https://www.uscis.gov/policy-manual/volume-8-part-o"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2022, 6, 24), "USCIS policy: time inside the United States counts"),
    ),
    mark="settled",
    check_first=False,
    needs=("stays.left_on", "as_of"),
    readings=("bar_anniversary_day", "leap_day_anniversary", "bar_runs_inside_us", "seek_admission_date"),
    checked_on=date(2026, 11, 24),
)

LEAP_DAY = (2, 29)


def anniversary(left_on: Day, years: int, world: World) -> Day:
    """The day `years` after the exit, kept to the calendar."""
    exit_day = date.fromordinal(left_on)
    leap_to_march = (exit_day.month, exit_day.day) != LEAP_DAY or world.side("leap_day_anniversary") == "march_1"
    return add_years(left_on, years, leap_to_march=leap_to_march)


def ends_on(left_on: Day, years: int, inside: tuple[Interval, ...], world: World) -> Day | None:
    """The anniversary; by a reading that is not shown first, later by the days spent inside, None while inside."""
    plain = anniversary(left_on, years, world)
    if not reaches(plain, inside) or world.side("bar_runs_inside_us") == "runs":
        return plain
    return with_pauses(plain, inside, lambda: world.side("bar_anniversary_day") == "still_barred")


def still_barred(as_of: Day, filed_on: Day | None, ends: Day | None, world: World) -> bool:
    """Whether admission sought on a day, or by an application filed before it, is sought within the period."""
    now = _within(as_of, ends, world)
    if filed_on is None or now or not _within(filed_on, ends, world):
        return now
    return world.side("seek_admission_date") == "filing"


def _within(day: Day, ends: Day | None, world: World) -> bool:
    if ends is None:
        return True
    if day == ends:
        # Only the anniversary itself is disputed.
        return world.side("bar_anniversary_day") == "still_barred"
    return day < ends


def last_barred_day(anniversary_on: Day, *, anniversary_is_barred: bool) -> Day:
    """The last day of the bar: the anniversary, or the day before it where a reading clears that day."""
    return anniversary_on if anniversary_is_barred else anniversary_on - 1
