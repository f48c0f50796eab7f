"""A final order for document fraud makes a person inadmissible."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import APPLIES, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-6-f-document-fraud-order",
    room="grounds",
    cites=(
        Cite("INA 212(a)(6)(F)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 274C"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.document_fraud_order",),
    checked_on=date(2026, 11, 24),
)

GROUND = "document_fraud_order"


def find(facts: Facts, world: World) -> Found:
    """Whether there is a final order under INA 274C."""
    return APPLIES if asked(facts, world, GROUND).yes("final") else NOT_FOUND
