"""It is not settled whether, and from when, days count for a border crossing card visit without an I-94."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-235-1-h-border-card",
    room="ledger",
    cites=(
        Cite("8 CFR 235.1(h)", "https://www.ecfr.gov/current/title-8/section-235.1"),
        Cite("AFM 40.9.2(b)(1)(E)(iii)"),
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
    readings=("no_i94_border_crossing_card",),
)

DAYS = 30


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """By one reading authorized until a formal finding, by the other for thirty days."""
    if stay.entry is not Entry.BORDER_CARD_NO_I94:
        return ()
    last = stay.present_to if stay.authorized_until is None else stay.authorized_until
    return (Claim(stay.entered_on, min([last, *stay.findings]), NO_COUNT),)


def until(stay: LaidStay, world: World) -> Day | None:
    """The last of the thirty days, by the reading that sets them."""
    if stay.entry is not Entry.BORDER_CARD_NO_I94 or world.side("no_i94_border_crossing_card") == "like_ds":
        return None
    return stay.entered_on + DAYS
