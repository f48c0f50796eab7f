"""Being waved through at a port is an admission, but it is not settled whether the days after it count."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="bia-quilantan-waved-through",
    room="ledger",
    cites=(
        Cite("Matter of Quilantan, 25 I&N Dec. 285 (BIA 2010)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("INA 101(a)(13)(A)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("AFM 40.9.2(b)(1)(E)(iii)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="contested",
    check_first=False,
    needs=(
        "stays.entry",
        "stays.entered_on",
        "events.status_finding",
    ),
    checked_on=date(2026, 11, 24),
    readings=("waved_through",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """By one reading authorized until a formal finding, by the other not at all."""
    if stay.entry is not Entry.WAVED_THROUGH:
        return ()
    last = stay.present_to if stay.authorized_until is None else stay.authorized_until
    return (Claim(stay.entered_on, min([last, *stay.findings]), NO_COUNT),)


def until(stay: LaidStay, world: World) -> Day | None:
    """By the reading that no stay was ever authorized, what there was of one ended before the entry."""
    if stay.entry is not Entry.WAVED_THROUGH or world.side("waved_through") == "like_ds":
        return None
    return stay.entered_on - 1
