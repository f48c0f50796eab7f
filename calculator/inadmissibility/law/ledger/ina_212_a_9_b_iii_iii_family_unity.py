"""Days under Family Unity are left out of the 3- and 10-year counts, but they do count for the permanent bar."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.ledger import PERMANENT_ONLY, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-iii-iii-family-unity",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(iii)(III)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("IMMACT 90 s. 301 (note to 8 USC 1255a)", "https://www.law.cornell.edu/uscode/text/8/1255a"),
        Cite("8 CFR 236.10 to 236.18", "https://www.ecfr.gov/current/title-8/section-236.10"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=("periods.family_unity",),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Days under the grant enter only the permanent bar's sum."""
    return tuple(Claim(period.first, period.last, PERMANENT_ONLY) for period in timeline.of(PeriodKind.FAMILY_UNITY))
