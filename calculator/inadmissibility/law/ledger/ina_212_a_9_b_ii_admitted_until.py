"""A person admitted until a date is authorized through that date; the next day is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-admitted-until",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-3(B)(1)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("AFM 40.9.2(b)(1)(E)"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=("stays.entry", "stays.authorized_until", "events.status_finding"),
    not_modelled=("several_i94",),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the date given, or through an earlier formal finding."""
    if stay.entry is not Entry.ADMITTED_UNTIL or stay.authorized_until is None or stay.should_be_until is not None:
        return ()
    # The day of the decision is itself still authorized.
    return (Claim(stay.entered_on, min([stay.authorized_until, *stay.findings]), NO_COUNT),)
