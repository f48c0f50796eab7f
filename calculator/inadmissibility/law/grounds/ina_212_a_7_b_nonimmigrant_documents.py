"""A visitor needs a valid passport and visa; getting them puts it right."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-7-b-nonimmigrant-documents",
    room="grounds",
    cites=(Cite("INA 212(a)(7)(B)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.nonimmigrant_documents", "case.seeking"),
    checked_on=date(2026, 11, 24),
)

GROUND = "nonimmigrant_documents"
VISITORS = (Seeking.NONIMMIGRANT_VISA, Seeking.VISA_EXEMPT_VISIT, Seeking.T_STATUS, Seeking.U_STATUS)


def find(facts: Facts, world: World) -> Found:
    """Whether a document is missing."""
    if not asked(facts, world, GROUND).yes("missing"):
        return NOT_FOUND
    return CURE if world.choice("case.seeking", facts.case.seeking, Seeking) in VISITORS else NOT_FOUND
