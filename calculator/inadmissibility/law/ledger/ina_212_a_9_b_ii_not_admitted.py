"""After a false claim to citizenship, as a stowaway or as crew without a permit, days generally count from arrival."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-not-admitted",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Pinzon, 26 I&N Dec. 189 (BIA 2013)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("9 FAM 302.11-4(B)(1)(b)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "stays.entered_on",
    ),
    checked_on=date(2026, 11, 24),
    readings=("entry_day_ewi",),
    not_modelled=("false_claim_ground",),
)

NOT_ADMITTED = (Entry.FALSE_CITIZENSHIP_CLAIM, Entry.STOWAWAY, Entry.CREW_WITHOUT_PERMIT)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """No day is authorized; by one reading the day of entry is left out, as for an entry without inspection."""
    if stay.entry not in NOT_ADMITTED or world.side("entry_day_ewi") == "counted":
        return ()
    return (Claim(stay.entered_on, stay.entered_on, NO_COUNT),)
