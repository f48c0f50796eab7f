"""Days in the Northern Mariana Islands before November 28, 2009, generally do not count."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="usc-48-1806-cnmi",
    room="ledger",
    cites=(
        Cite("48 USC 1806", "https://www.law.cornell.edu/uscode/text/48/1806"),
        Cite("Matter of C. Valdez, 25 I&N Dec. 824 (BIA 2012)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(InForce(date(2009, 11, 28), "48 USC 1806"),),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "stays.entered_on",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("cnmi_other_entry",),
)

FIRST_DAY = day("2009-11-28")


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """No day before the first day on which US immigration law held there."""
    if stay.entry is not Entry.CNMI_ADMISSION:
        return ()
    return (Claim(stay.entered_on, FIRST_DAY - 1, NO_COUNT),)
