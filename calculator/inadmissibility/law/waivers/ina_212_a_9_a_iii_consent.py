"""The bars after a removal yield to consent to come back, asked for on Form I-212; no relative is needed."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.law.to_stay import IMMIGRANTS
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-a-iii-consent",
    room="waivers",
    cites=(
        Cite("INA 212(a)(9)(A)(iii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("8 CFR 212.2", "https://www.ecfr.gov/current/title-8/section-212.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=("removals", "stays.exit"),
    checked_on=date(2026, 11, 24),
)

FORM = "I-212"
GROUNDS = ("removal_5", "removal_10", "removal_20", "removal_permanent")
CLASSES = (*IMMIGRANTS, Seeking.NONIMMIGRANT_VISA, Seeking.VISA_EXEMPT_VISIT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The bars after a removal, for who comes to stay or to visit."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Nothing but discretion."""
    return ()
