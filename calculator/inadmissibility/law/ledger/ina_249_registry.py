"""Days of a pending registry application are generally authorized from filing through the day of its decision."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-249-registry",
    room="ledger",
    cites=(
        Cite("INA 249", "https://www.law.cornell.edu/uscode/text/8/1259"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=("periods.registry",),
    checked_on=date(2026, 11, 24),
)

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING, Decision.REJECTED)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the filing through the decision, and on where it is approved; a rejected filing never started."""
    claims = []
    for period in timeline.of(PeriodKind.REGISTRY):
        outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
        if outcome is not Decision.REJECTED:
            goes_on = outcome is Decision.PENDING and period.told.end is None
            last = timeline.as_of if goes_on else period.last
            if outcome is Decision.APPROVED:
                last = timeline.residence_until(f"{period.path}.to", world)
            claims.append(Claim(period.first, last, NO_COUNT))
    return tuple(claims)
