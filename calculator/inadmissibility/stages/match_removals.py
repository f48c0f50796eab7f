"""Which exit carried out which removal order, read off what was told.

An order told by itself and a stay that ended by removal on a day that may be the same are one removal.
"""

from collections.abc import Mapping

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import Exit, RemovalKind
from inadmissibility.records.facts import Facts, Removal, Stay

AT_A_PORT = (RemovalKind.EXPEDITED, RemovalKind.ARRIVING)
BY_ORDER = (Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER)


def carried_out(facts: Facts) -> Mapping[int, int]:
    """The stay whose exit carried out each order told by itself."""
    found: dict[int, int] = {}
    for number, removal in enumerate(facts.removals):
        candidates = [
            index for index, stay in enumerate(facts.stays) if index not in found.values() and _may_be(removal, stay)
        ]
        by_order = [index for index in candidates if facts.stays[index].exit in BY_ORDER]
        if candidates:
            found[number] = (by_order or candidates)[0]
    return found


def carried_out_by_itself(facts: Facts, number: int, ever: Rough) -> Rough | None:
    """The days on which an order was carried out, where neither that day nor a stay that ended by it was told.

    None for an order that a told stay carried out, that was made at a port and carried out at once, or that was made
    in the person's absence.
    """
    removal = facts.removals[number]
    if number in carried_out(facts) or removal.in_absentia or (removal.ordered_on and removal.kind in AT_A_PORT):
        return None
    return (
        ever
        if removal.ordered_on is None
        else Rough(removal.ordered_on.first, max(removal.ordered_on.first, ever.last))
    )


def _may_be(removal: Removal, stay: Stay) -> bool:
    """Whether the exit of the stay may have carried out the order."""
    if stay.here_now or (stay.exit is None and stay.left_on is None):
        return False
    if removal.left_on is not None:
        return stay.left_on is None or _overlap(removal.left_on, stay.left_on)
    if removal.ordered_on is not None:
        begun = stay.entered_on is None or stay.entered_on.first <= removal.ordered_on.last
        open_then = stay.left_on is None or removal.ordered_on.first <= stay.left_on.last
        return begun and open_then
    return stay.exit in BY_ORDER


def _overlap(one: Rough, other: Rough) -> bool:
    return one.first <= other.last and other.first <= one.last
