"""A person in T, U or V status is generally authorized until the status ends; days can count from the next day."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-101-a-15-t-u-v-status",
    room="ledger",
    cites=(
        Cite("INA 101(a)(15)(T), (U), (V)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("INA 214(q)", "https://www.law.cornell.edu/uscode/text/8/1184"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=("periods.t_or_u_status",),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the grant through the end of the status."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.T_OR_U_STATUS))
