"""A Guam-CNMI visa waiver visit is generally authorized through its 45-day date; the next day can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-l-guam-cnmi-visa-waiver",
    room="ledger",
    cites=(Cite("INA 212(l)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=False,
    needs=(
        "stays.entry",
        "stays.authorized_until",
    ),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the date given."""
    if stay.entry is not Entry.GUAM_CNMI_VISA_WAIVER or stay.authorized_until is None:
        return ()
    return (Claim(stay.entered_on, min([stay.authorized_until, *stay.findings]), NO_COUNT),)
