"""Being here without having been admitted or paroled blocks a green card here; it is cured, not waived."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry, Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-a-present-without-admission",
    room="grounds",
    cites=(Cite("INA 212(a)(6)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("stays.entry", "stays.here_now", "case.seeking", "person.battered"),
    checked_on=date(2026, 11, 24),
    not_modelled=("adjustment_245i",),
)

GROUND = "present_without_admission"
UNADMITTED = (Entry.WITHOUT_INSPECTION, Entry.FALSE_CITIZENSHIP_CLAIM, Entry.STOWAWAY, Entry.CREW_WITHOUT_PERMIT)
INSIDE = (
    Seeking.ADJUSTMENT,
    Seeking.VAWA_ADJUSTMENT,
    Seeking.SPECIAL_IMMIGRANT_JUVENILE,
    Seeking.T_STATUS,
    Seeking.U_STATUS,
    Seeking.T_ADJUSTMENT,
    Seeking.TPS,
    Seeking.NACARA_OR_HAITIAN,
)
"""It is no ground at a consulate: who asks there is not present here."""


def find(facts: Facts, world: World) -> Found:
    """The last stay goes on and began without admission or parole; someone abused as the law says is left out."""
    stay, path = facts.stays[-1], f"stays[{len(facts.stays) - 1}]"
    entry = world.choice(f"{path}.entry", stay.entry, Entry)
    if entry not in UNADMITTED or stay.left_on is not None or stay.exit is not None:
        return NOT_FOUND
    if not world.choice(f"{path}.here_now", stay.here_now, (True, False)):
        return NOT_FOUND
    seeking = world.choice("case.seeking", facts.case.seeking, Seeking)
    if seeking not in INSIDE:
        return NOT_FOUND
    battered = world.choice("person.battered", facts.person.battered, (True, False))
    return NOT_FOUND if battered else CURE
