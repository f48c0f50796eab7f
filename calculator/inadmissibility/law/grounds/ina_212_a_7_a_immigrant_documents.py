"""An immigrant needs a valid visa and passport; getting them puts it right."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-7-a-immigrant-documents",
    room="grounds",
    cites=(Cite("INA 212(a)(7)(A)", "https://www.law.cornell.edu/uscode/text/8/1182"),),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.immigrant_documents",),
    checked_on=date(2026, 11, 24),
)

GROUND = "immigrant_documents"


def find(facts: Facts, world: World) -> Found:
    """Whether a document is missing."""
    return CURE if asked(facts, world, GROUND).yes("missing") else NOT_FOUND
