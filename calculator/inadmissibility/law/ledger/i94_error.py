"""The printed I-94 date generally decides until it is corrected; then the true date decides from the entry on."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="i94-error",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("CBP: your I-94 record", "https://i94.cbp.dhs.gov"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=False,
    needs=(
        "stays.entry",
        "stays.authorized_until",
        "stays.should_be_until",
    ),
    checked_on=date(2026, 11, 24),
    readings=("i94_error",),
    not_modelled=("several_i94",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized through the date that decides, or through an earlier formal finding."""
    if stay.entry is not Entry.ADMITTED_UNTIL or stay.authorized_until is None or stay.should_be_until is None:
        return ()
    return (Claim(stay.entered_on, min([stay.authorized_until, *stay.findings]), NO_COUNT),)


def until(stay: LaidStay, world: World) -> Day | None:
    """The date that is right, where it decides instead of the printed one."""
    if stay.authorized_until is None or stay.should_be_until is None or world.side("i94_error") == "printed_date":
        return None
    return stay.should_be_until
