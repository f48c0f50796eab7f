"""Days under a grant of TPS are authorized; the day after it ends is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-244-tps",
    room="ledger",
    cites=(
        Cite("INA 244", "https://www.law.cornell.edu/uscode/text/8/1254a"),
        Cite("9 FAM 302.11-3(B)(1)(b)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("USCIS: Temporary Protected Status", "https://www.uscis.gov/humanitarian/temporary-protected-status"),
        Cite("AFM 40.9.2(b)(3)"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(date(2009, 5, 6), "AFM 40.9.2 as rewritten"),
    ),
    mark="settled",
    check_first=True,
    needs=("periods.tps",),
    checked_on=date(2026, 11, 24),
    readings=("termination_stayed_by_court",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the grant through its end."""
    return tuple(Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.TPS))
