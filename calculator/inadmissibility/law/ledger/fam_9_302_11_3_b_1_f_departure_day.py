"""The day a person leaves the United States is not counted."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="fam-9-302-11-3-b-1-f-departure-day",
    room="ledger",
    cites=(Cite("9 FAM 302.11-3(B)(1)(f)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b); State Department guidance"),),
    mark="contested",
    check_first=False,
    needs=("stays.left_on",),
    readings=("departure_day",),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """One reading leaves out the day of exit; a stay that goes on has none."""
    if not stay.left or world.side("departure_day") == "counted":
        return ()
    return (Claim(stay.present_to, stay.present_to, NO_COUNT),)
