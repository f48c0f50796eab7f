"""A removal hearing missed without reasonable cause: barred for 5 years from the exit or removal after it."""

from datetime import date

from inadmissibility.kernel.absence import Interval, reaches, with_pauses
from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import Day, add_years, day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.bars import Element
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-b-missed-hearing",
    room="bars",
    cites=(
        Cite("INA 212(a)(6)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 240(b)(7)", "https://www.law.cornell.edu/uscode/text/8/1229a"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 309(a): court cases begun on or after this day"),),
    mark="settled",
    check_first=True,
    needs=(
        "events.missed_hearing",
        "events.notice_to_appear_filed",
        "removals",
        "stays.entered_on",
        "stays.here_now",
        "stays.left_on",
        "as_of",
    ),
    checked_on=date(2026, 11, 24),
    readings=(
        "missed_hearing_time_inside",
        "bar_anniversary_day",
        "leap_day_anniversary",
    ),
    not_modelled=("ten_years_without_relief",),
)

BAR = "missed_hearing"
SINCE = day("1997-04-01")
YEARS = Dated(Step(day("1997-04-01"), 5, "INA 212(a)(6)(B); IIRIRA 301(c)"))


def find(cause: str, filed_on: Day | None, *, good_reason: bool) -> tuple[Element, ...]:
    """The elements for the exit after a missed hearing: no reasonable cause, and no case from before the act."""
    since = filed_on is None or filed_on >= SINCE
    return (
        Element("no_good_reason", f"{cause}.good_reason", 0, good_reason, needed=False),
        Element("since_1997", f"{cause}.since_1997", filed_on or 0, since),
    )


def ends_on(left_on: Day, years: int, inside: tuple[Interval, ...], world: World) -> Day | None:
    """The last day of the years; by the reading shown first they do not run inside the United States."""
    plain, other = (add_years(left_on, years, leap_to_march=march) for march in (True, False))
    if plain != other and world.side("leap_day_anniversary") == "february_28":
        plain = other
    if not reaches(plain, inside) or world.side("missed_hearing_time_inside") == "calendar":
        return plain
    return with_pauses(plain, inside, lambda: world.side("bar_anniversary_day") == "still_barred")
