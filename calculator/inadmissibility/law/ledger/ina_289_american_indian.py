"""An American Indian born in Canada who has the right of INA 289 generally has no day that counts."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-289-american-indian",
    room="ledger",
    cites=(Cite("INA 289"),),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=("stays.entry",),
    checked_on=date(2026, 11, 24),
    not_modelled=("indian_right",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Every day is authorized."""
    if stay.entry is not Entry.AMERICAN_INDIAN:
        return ()
    return (Claim(stay.entered_on, stay.present_to, NO_COUNT),)
