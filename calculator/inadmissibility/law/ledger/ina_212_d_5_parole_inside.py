"""Days under a parole or new parole granted during a stay are authorized; the day after it ends can count."""

from datetime import date

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-d-5-parole-inside",
    room="ledger",
    cites=(
        Cite("INA 212(d)(5)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.5(e)", "https://www.ecfr.gov/current/title-8/section-212.5"),
        Cite("Matter of Arambula-Bravo, 28 I&N Dec. 388 (BIA 2021)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=(
        "periods.parole",
        "events.parole_ended",
    ),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the parole through its printed end, or its earlier termination."""
    return tuple(
        Claim(period.first, min([period.last, *_ended(stay, world.spans[f"{period.path}.from"])]), NO_COUNT)
        for period in timeline.of(PeriodKind.PAROLE)
    )


def _ended(stay: LaidStay, given: Rough) -> list[Day]:
    """Days on which a parole was ended early; a charging document is itself such a notice.

    What happened before the first day on which the parole can have been given did not end it.
    """
    ended = [*stay.charged_on] if stay.parole_ended_on is None else [stay.parole_ended_on, *stay.charged_on]
    return [day for day in ended if day >= given.first]
