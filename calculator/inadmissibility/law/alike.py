"""Values of a fact that no rule tells apart for these facts, so that one stands for all when each must be tried.

Whoever adds a rule that tells two of them apart parts them here; the comparison with every world fails until then.
"""

from collections.abc import Sequence

from inadmissibility.records.choices import Entry, Exit, RemovalKind
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import Value

Groups = tuple[tuple[Value, ...], ...]

ENTRIES: Groups = (
    (Entry.ADMITTED_UNTIL, Entry.VISA_WAIVER, Entry.GUAM_CNMI_VISA_WAIVER, Entry.CREW_LANDING_PERMIT),
    (Entry.ADMITTED_DURATION_OF_STATUS, Entry.COMPACT_CITIZEN, Entry.AMERICAN_INDIAN, Entry.REFUGEE, Entry.RESIDENT),
    (Entry.WITHOUT_INSPECTION, Entry.FALSE_CITIZENSHIP_CLAIM, Entry.STOWAWAY, Entry.CREW_WITHOUT_PERMIT),
)
"""Alike while nothing is told beside the entry: no permission, decision, order or corrected record."""

EXITS: Groups = (
    (
        Exit.VOLUNTARY,
        Exit.VOLUNTARY_DEPARTURE_ORDER,
        Exit.REFUGEE_TRAVEL_DOCUMENT,
        Exit.AUTOMATIC_REVALIDATION,
        Exit.GOVERNMENT_ASSISTED,
        Exit.BORDER_PATROL_RETURN,
        Exit.AMERICAN_SAMOA,
    ),
    (Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER),
)
ORDERS: Groups = (
    (RemovalKind.EXPEDITED, RemovalKind.ARRIVING),
    (RemovalKind.OTHER, RemovalKind.VISA_WAIVER, RemovalKind.ADMINISTRATIVE),
)
"""Alike for a stay that ended by order; an order told by itself may also be a judge's finding."""


def representatives(path: str, options: Sequence[Value], facts: Facts) -> tuple[Value, ...]:
    """The values to try for a fact that was not told: the first of each group, and all that stand alone."""
    others = {value for group in _groups(path, facts) for value in group[1:]}
    return tuple(value for value in options if value not in others)


def twins(path: str, value: Value, facts: Facts) -> tuple[Value, ...]:
    """All values for which one stands."""
    return next((group for group in _groups(path, facts) if value in group), (value,))


def _groups(path: str, facts: Facts) -> Groups:
    name = path.rpartition(".")[2]
    if name == "exit":
        return EXITS
    if name == "removal":
        return ORDERS
    beside = facts.periods or facts.events or facts.removals or any(stay.should_be_until for stay in facts.stays)
    return ENTRIES if name == "entry" and not beside else ()
