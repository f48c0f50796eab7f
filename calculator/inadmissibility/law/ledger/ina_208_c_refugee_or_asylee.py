"""A refugee or a person granted asylum is generally authorized until that status is ended; the next day can count."""

from datetime import date

from inadmissibility.kernel.days import LATEST, Day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Decision, Entry, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidPeriod, LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-208-c-refugee-or-asylee",
    room="ledger",
    cites=(
        Cite("INA 207", "https://www.law.cornell.edu/uscode/text/8/1157"),
        Cite("INA 208(c)", "https://www.law.cornell.edu/uscode/text/8/1158"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "periods.refugee_or_asylee_status",
    ),
    checked_on=date(2026, 11, 24),
)


OUTCOMES = (Decision.APPROVED, Decision.DENIED, Decision.PENDING)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized through the day on which the status ends; who is granted asylum has it from then on."""
    told = timeline.of(PeriodKind.REFUGEE_OR_ASYLEE_STATUS)
    claims = [Claim(period.first, period.last, NO_COUNT) for period in told]
    # A status that was told with its days is not also read from the entry.
    if stay.entry is Entry.REFUGEE and not told:
        claims.append(Claim(stay.entered_on, stay.present_to, NO_COUNT))
    for period in timeline.of(PeriodKind.ASYLUM):
        if world.choice(f"{period.path}.outcome", period.told.outcome, OUTCOMES) is Decision.APPROVED:
            claims.append(Claim(period.last, _until(f"{period.path}.to", told, world), NO_COUNT))
    return tuple(claims)


def _until(granted: str, told: tuple[LaidPeriod, ...], world: World) -> Day:
    """The first told end of the status on or after the day of the grant."""
    ends = [period for period in told if {granted, f"{period.path}.to"} <= world.spans.keys()]
    return min((one.last for one in ends if world.precedes(granted, f"{one.path}.to")), default=LATEST)
