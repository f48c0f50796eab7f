"""A visitor on ESTA is authorized through the date on the I-94; the next day is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-visa-waiver",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 217.3(a)", "https://www.ecfr.gov/current/title-8/section-217.3"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=False,
    needs=("stays.entry", "stays.authorized_until"),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the date given."""
    if stay.entry is not Entry.VISA_WAIVER or stay.authorized_until is None:
        return ()
    return (Claim(stay.entered_on, min([stay.authorized_until, *stay.findings]), NO_COUNT),)
