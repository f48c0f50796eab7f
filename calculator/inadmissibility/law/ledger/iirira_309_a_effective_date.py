"""No day before April 1, 1997, the day the law took effect, counts."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="iirira-309-a-effective-date",
    room="ledger",
    cites=(
        Cite("IIRIRA 301(b)(3), 309(a)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("Matter of Rodarte, 23 I&N Dec. 905 (BIA 2006)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("9 FAM 302.11-4", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 309(a)"),),
    mark="settled",
    check_first=False,
    needs=("stays.entered_on",),
    checked_on=date(2026, 11, 24),
)

EFFECTIVE = day("1997-04-01")


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """The days of a stay before the effective date enter no sum."""
    if stay.entered_on >= EFFECTIVE:
        return ()
    return (Claim(stay.entered_on, EFFECTIVE - 1, NO_COUNT),)
