"""Days of a pending TPS request are generally authorized only if the request is later approved."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-244-tps-pending",
    room="ledger",
    cites=(
        Cite("INA 244", "https://www.law.cornell.edu/uscode/text/8/1254a"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=("periods.tps_pending",),
    checked_on=date(2026, 11, 24),
    not_modelled=("tps_first_look",),
)

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.PENDING)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the filing of an application that was later approved; one denied or open gives nothing yet."""
    return tuple(
        Claim(period.first, period.last, NO_COUNT)
        for period in timeline.of(PeriodKind.TPS_PENDING)
        if world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES) is Decision.APPROVED
    )
