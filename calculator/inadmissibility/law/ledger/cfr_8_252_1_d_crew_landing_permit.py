"""Crew let ashore on a landing permit are generally authorized through its last day; the next day can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-252-1-d-crew-landing-permit",
    room="ledger",
    cites=(
        Cite("8 CFR 252.1(d)", "https://www.ecfr.gov/current/title-8/section-252.1"),
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "stays.authorized_until",
    ),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the landing through the last day of the permit."""
    if stay.entry is not Entry.CREW_LANDING_PERMIT or stay.authorized_until is None:
        return ()
    return (Claim(stay.entered_on, min([stay.authorized_until, *stay.findings]), NO_COUNT),)
