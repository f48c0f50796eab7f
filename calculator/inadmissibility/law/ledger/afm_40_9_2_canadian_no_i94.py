"""It is not settled whether, and from when, days count for a Canadian visitor without an I-94."""

from datetime import date

from inadmissibility.kernel.days import Day, add_months
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="afm-40-9-2-canadian-no-i94",
    room="ledger",
    cites=(
        Cite("AFM 40.9.2(b)(1)(E)(iii)"),
        Cite("CBP field policy of 2013"),
        Cite("CBP: your I-94 record", "https://i94.cbp.dhs.gov"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="contested",
    check_first=True,
    needs=(
        "stays.entry",
        "stays.entered_on",
        "events.status_finding",
    ),
    checked_on=date(2026, 11, 24),
    readings=("no_i94_canadian",),
)

MONTHS = 6


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """By one reading authorized until a formal finding, by the other for six months."""
    if stay.entry is not Entry.CANADIAN_NO_I94:
        return ()
    last = stay.present_to if stay.authorized_until is None else stay.authorized_until
    return (Claim(stay.entered_on, min([last, *stay.findings]), NO_COUNT),)


def until(stay: LaidStay, world: World) -> Day | None:
    """The last day of the six months, by the reading that sets them."""
    if stay.entry is not Entry.CANADIAN_NO_I94 or world.side("no_i94_canadian") == "like_ds":
        return None
    return add_months(stay.entered_on, MONTHS)
