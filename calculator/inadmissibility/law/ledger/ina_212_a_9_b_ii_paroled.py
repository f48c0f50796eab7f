"""A person let in on parole is authorized while the parole lasts; the day after it ends is the first that can count."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.requests import new_papers
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-b-ii-paroled",
    room="ledger",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.5(e)", "https://www.ecfr.gov/current/title-8/section-212.5"),
        Cite("Matter of Arambula-Bravo, 28 I&N Dec. 388 (BIA 2021)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=("stays.entry", "stays.authorized_until", "events.parole_ended"),
    checked_on=date(2026, 11, 24),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized from the entry through the printed end of the parole, or its earlier termination."""
    if stay.entry is not Entry.PAROLED or stay.authorized_until is None:
        return ()
    # A charging document is itself a written notice that ends the parole.
    ended = () if stay.parole_ended_on is None else (stay.parole_ended_on,)
    return (
        Claim(
            stay.entered_on,
            min([stay.authorized_until, *ended, *stay.charged_on, *new_papers(stay, timeline, world)]),
            NO_COUNT,
        ),
    )
