"""A citizen of Micronesia, the Marshall Islands or Palau generally has no day that counts before a formal finding."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="compact-citizen",
    room="ledger",
    cites=(
        Cite("Compacts of Free Association"),
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "events.status_finding",
    ),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the day of a formal finding, or to the end when there is none."""
    if stay.entry is not Entry.COMPACT_CITIZEN:
        return ()
    return (Claim(stay.entered_on, stay.present_to if stay.found_on is None else stay.found_on, NO_COUNT),)
