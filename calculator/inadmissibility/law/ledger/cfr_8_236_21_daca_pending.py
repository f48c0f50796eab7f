"""A DACA request filed before age 18 generally covers the days from the 18th birthday through the decision."""

from datetime import date

from inadmissibility.kernel.days import add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-236-21-daca-pending",
    room="ledger",
    cites=(
        Cite("8 CFR 236.21", "https://www.ecfr.gov/current/title-8/section-236.21"),
        Cite("USCIS practice for DACA requests"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "periods.daca_pending",
        "person.born_on",
    ),
    checked_on=date(2026, 11, 24),
    readings=("leap_day_anniversary",),
    not_modelled=("daca_litigation",),
)

ADULT_AT = 18
LEAP_DAY = (2, 29)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the 18th birthday through the decision, for a request filed before that birthday."""
    pending = timeline.of(PeriodKind.DACA_PENDING)
    if not pending:
        return ()
    born = date.fromordinal(timeline.born_on)
    leap_to_march = (born.month, born.day) != LEAP_DAY or world.side("leap_day_anniversary") == "march_1"
    birthday = add_years(timeline.born_on, ADULT_AT, leap_to_march=leap_to_march)
    return tuple(Claim(birthday, period.last, NO_COUNT) for period in pending if period.first < birthday)
