"""Days from filing Form I-485 to its decision are authorized, but seldom if it was first filed in a court case."""

from datetime import date

from inadmissibility.kernel.days import Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="afm-40-9-2-b-3-a-adjustment",
    room="ledger",
    cites=(
        Cite("AFM 40.9.2(b)(3)(A)"),
        Cite("9 FAM 302.11-3(B)(1)(b)(5)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("8 CFR 245.2(a)(5)(ii)", "https://www.ecfr.gov/current/title-8/section-245.2"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="settled",
    check_first=True,
    needs=("periods.adjustment",),
    checked_on=date(2026, 11, 24),
    not_modelled=("renewal_allowed",),
)

OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.WITHDRAWN, Decision.PENDING, Decision.REJECTED)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from a proper filing through the decision, and on where it is approved or the denial reversed."""
    return tuple(
        Claim(period.first, _last(period, timeline, world), NO_COUNT)
        for period in timeline.of(PeriodKind.ADJUSTMENT)
        if world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES) is not Decision.REJECTED
        and not _defensive(period, stay, world)
    )


def _last(period: LaidPeriod, timeline: Timeline, world: World) -> Day:
    outcome = world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES)
    if outcome is Decision.APPROVED:
        return timeline.residence_until(f"{period.path}.to", world)
    if outcome is Decision.PENDING and period.told.end is None:
        return timeline.as_of
    if outcome is not Decision.DENIED:
        return period.last
    if world.choice(f"{period.path}.reversed", period.told.reversed, (True, False)):
        return timeline.residence_until(f"{period.path}.to", world)
    # A denied application may be renewed before the judge.
    return period.last if period.renewed_until is None else max(period.last, period.renewed_until)


def _defensive(period: LaidPeriod, stay: LaidStay, world: World) -> bool:
    """First filed after proceedings began: no protection, except under two acts."""
    after = period.told.filed_after_proceedings
    if after is None:
        after = any(period.first > filed for filed in stay.filed_on)
    return after and not world.choice(f"{period.path}.nacara_or_haitian", period.told.nacara_or_haitian, (True, False))
