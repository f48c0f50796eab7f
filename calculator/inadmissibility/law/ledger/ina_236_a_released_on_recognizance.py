"""Release on recognizance after being caught is generally no parole: the days count from the entry as before."""

from datetime import date

from inadmissibility.kernel.days import LATEST
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-236-a-released-on-recognizance",
    room="ledger",
    cites=(
        Cite("INA 236(a)"),
        Cite("INA 212(d)(5)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("Matter of Castillo-Padilla, 25 I&N Dec. 257 (BIA 2010)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite(
            "Matter of Cabrera-Fernandez, 28 I&N Dec. 747 (BIA 2023)", "https://www.justice.gov/eoir/ag-bia-decisions"
        ),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=False,
    needs=(
        "stays.entry",
        "events.released_on_recognizance",
    ),
    checked_on=date(2026, 11, 24),
    readings=("release_on_recognizance",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Not authorized by the reading shown first; by the other, from the release on."""
    if stay.released_on is None or world.side("release_on_recognizance") == "not_parole":
        return ()
    ended = stay.parole_ended_on
    last = LATEST if ended is None or ended < stay.released_on else ended
    return (Claim(stay.released_on, last, NO_COUNT),)
