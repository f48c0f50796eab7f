"""How the years of a removal bar run is not settled; first we show that they stop while a person is inside."""

from datetime import date

from inadmissibility.kernel.absence import Interval, reaches, with_pauses
from inadmissibility.kernel.days import Day, add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-a-absence",
    room="bars",
    cites=(
        Cite("9 FAM 302.11-2(B)(2)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("8 CFR 212.2(a)", "https://www.ecfr.gov/current/title-8/section-212.2"),
        Cite("INA 212(a)(9)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Duarte-Gonzalez, 28 I&N Dec. 688 (BIA 2023)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="contested",
    check_first=False,
    needs=(
        "removals",
        "stays.entered_on",
        "stays.here_now",
        "stays.left_on",
        "as_of",
    ),
    checked_on=date(2026, 11, 24),
    readings=(
        "removal_bar_absence",
        "bar_anniversary_day",
        "leap_day_anniversary",
    ),
    not_modelled=("consent_granted",),
)


def ends_on(left_on: Day, years: int, inside: tuple[Interval, ...], world: World) -> Day | None:
    """The last day of the years, None while the person is inside by a reading that stops or restarts them there."""
    plain = _anniversary(left_on, years, world)
    if not reaches(plain, inside):
        return plain
    side = world.side("removal_bar_absence")
    if side == "calendar":
        return plain
    if side == "pauses":
        return with_pauses(plain, inside, lambda: world.side("bar_anniversary_day") == "still_barred")
    return _from_the_last_exit(left_on, years, inside, world)


def _from_the_last_exit(left_on: Day, years: int, inside: tuple[Interval, ...], world: World) -> Day | None:
    ends = _anniversary(left_on, years, world)
    for entered, left in inside:
        if entered > ends or (entered == ends and world.side("bar_anniversary_day") == "clear"):
            break
        if left is None:
            return None
        ends = _anniversary(max(left, left_on), years, world)
    return ends


def _anniversary(start: Day, years: int, world: World) -> Day:
    plain, other = (add_years(start, years, leap_to_march=march) for march in (True, False))
    return plain if plain == other or world.side("leap_day_anniversary") == "march_1" else other
