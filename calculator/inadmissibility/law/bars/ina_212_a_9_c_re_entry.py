"""Entering or trying to enter without being admitted counts; a return on parole generally does not."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-c-re-entry",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(C)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-4(B)(1)(b)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("Matter of Quilantan, 25 I&N Dec. 285 (BIA 2010)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("Matter of Pinzon, 26 I&N Dec. 189 (BIA 2013)", "https://www.justice.gov/eoir/ag-bia-decisions"),
        Cite("Form I-212 and its instructions", "https://www.uscis.gov/i-212"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b); 9 FAM 302.11-4"),),
    mark="likely",
    check_first=True,
    needs=(
        "stays.entry",
        "stays.entered_on",
        "attempts.manner",
        "attempts.on",
    ),
    checked_on=date(2026, 11, 24),
    readings=("re_entry_on_parole",),
)

NOT_ADMITTED = (
    Entry.WITHOUT_INSPECTION,
    Entry.FALSE_CITIZENSHIP_CLAIM,
    Entry.STOWAWAY,
    Entry.CREW_WITHOUT_PERMIT,
)
MAY_BE = (*NOT_ADMITTED, Entry.PAROLED)
"""Entries that are, or by one reading are, without being admitted."""


def without_admission(entry: Entry, world: World, *, ask: bool) -> bool:
    """Whether an entry among `MAY_BE` was made without being admitted; of a parole the readings differ.

    Unless it is to `ask`, an entry on parole whose side no rule has asked for yet passes: another element fails.
    """
    if entry in NOT_ADMITTED or not (ask or world.knows("re_entry_on_parole")):
        return True
    return world.side("re_entry_on_parole") == "c"
