"""A person who came in without inspection was never authorized; days count from the day of entry."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-without-inspection",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=False,
    needs=("stays.entry", "stays.entered_on"),
    readings=("entry_day_ewi",),
    not_modelled=("release_on_recognizance", "other_entries"),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """No day is authorized; one reading leaves out the day of entry itself."""
    if stay.entry is not Entry.WITHOUT_INSPECTION:
        return ()
    if world.side("entry_day_ewi") == "counted":
        return ()
    return (Claim(stay.entered_on, stay.entered_on, NO_COUNT),)
