"""A person admitted for duration of status (D/S) stays authorized until a formal finding that status was broken."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.facts import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-duration-of-status",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-3(B)(1)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("stays.entry", "events.status_finding"),
    not_modelled=("bare_denial_ds", "ds_final_rule"),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the day of the finding, or to the end when there is none."""
    if stay.entry is not Entry.ADMITTED_DURATION_OF_STATUS:
        return ()
    last = stay.present_to if stay.found_on is None else stay.found_on
    return (Claim(stay.entered_on, last, NO_COUNT),)
