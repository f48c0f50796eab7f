"""Being likely to need public support is a ground without a waiver; evidence, a sponsor or a bond put it right."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.asked import asked
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import CURE, NOT_FOUND, Found
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-4-public-charge",
    room="grounds",
    cites=(
        Cite("INA 212(a)(4)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 213"),
        Cite("INA 213A"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a) as amended by IIRIRA"),),
    mark="settled",
    check_first=False,
    needs=("grounds.public_charge", "case.seeking"),
    checked_on=date(2026, 11, 24),
)

GROUND = "public_charge"
NO_AFFIDAVIT = (Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
"""A K petitioner gives another form."""


def find(facts: Facts, world: World) -> Found:
    """Likely to become one, or a required affidavit of support is missing."""
    told = asked(facts, world, GROUND)
    if told.yes("likely"):
        return CURE
    missing = told.yes("affidavit_missing")
    return (
        CURE if missing and world.choice("case.seeking", facts.case.seeking, Seeking) not in NO_AFFIDAVIT else NOT_FOUND
    )
