"""A second or later removal: barred for 20 years; whether a reinstated order counts as one is not settled."""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import RemovalKind
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-212-a-9-a-second-removal",
    room="bars",
    cites=(
        Cite("INA 212(a)(9)(A)(i), (ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 241(a)(5)", "https://www.law.cornell.edu/uscode/text/8/1231"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(
        "removals",
        "stays.exit",
        "stays.left_on",
        "periods.voluntary_departure",
    ),
    checked_on=date(2026, 11, 24),
    readings=("reinstatement_second_removal",),
    not_modelled=(
        "consent_granted",
        "order_reopened",
    ),
)

BAR = "removal_20"
YEARS = Dated(Step(day("1997-04-01"), 20, "INA 212(a)(9)(A); IIRIRA 301(b)"))


def applies(kind: RemovalKind, earlier: int, world: World) -> bool:
    """Whether a removal after `earlier` others is a second or later one; of a reinstated order the readings differ."""
    if earlier == 0:
        return False
    return kind is not RemovalKind.REINSTATED or world.side("reinstatement_second_removal") == "counts"
