"""Lying knowingly to a US official about something that mattered, for a visa or to be let in, is a ground for life."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-c-i-misrepresentation",
    room="grounds",
    cites=(
        Cite("INA 212(a)(6)(C)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.9-4", "https://fam.state.gov/fam/09FAM/09FAM030209.html"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.misrepresentation", "grounds.false_citizenship_claim"),
    checked_on=date(2026, 11, 24),
)

GROUND = "misrepresentation"
CLAIM = "false_citizenship_claim"
OWN_GROUND_STARTS = date(1996, 9, 30).toordinal()


def find(facts: Facts, world: World) -> Found:
    """Material, willful, to an official, and not taken back in time; or an early claim to citizenship."""
    return APPLIES if _lied(facts, world) or _claimed_citizenship(facts, world) else NOT_FOUND


def _lied(facts: Facts, world: World) -> bool:
    if GROUND not in facts.grounds:
        return False
    told = asked(facts, world, GROUND)
    made = told.yes("to_official") and told.yes("knowingly") and told.yes("about_something_that_mattered")
    return made and not told.yes("taken_back_at_once")


def _claimed_citizenship(facts: Facts, world: World) -> bool:
    """A claim made before the ground of its own existed is a misrepresentation like any other."""
    if CLAIM not in facts.grounds:
        return False
    told = asked(facts, world, CLAIM)
    return told.before("on", OWN_GROUND_STARTS) and told.yes("knowingly") and not told.yes("taken_back_at_once")
