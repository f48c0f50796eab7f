"""Days of Family Unity under the LIFE Act are generally authorized, for the permanent bar as well."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="life-act-1504-family-unity",
    room="ledger",
    cites=(
        Cite("LIFE Act s. 1504 (note to 8 USC 1255)", "https://www.law.cornell.edu/uscode/text/8/1255"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=("periods.family_unity_life_act",),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the filing of an approved application, or the grant, through the end."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.FAMILY_UNITY_LIFE_ACT))
