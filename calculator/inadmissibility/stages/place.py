"""Where among the stays something roughly dated falls, and whether a stay is over."""

from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

SLOTS = 2
"""Places that each stay opens: before it, and during it."""
PLACE = "#place"
"""Suffix of the choice that says where among the stays something roughly dated falls."""


def place_of(path: str, world: World) -> int:
    """Where a dated event falls: 2n while n stays are over and none runs, 2n + 1 during stay n."""
    options = world.places[path]
    return world.choice(path + PLACE, options[0] if len(options) == 1 else None, options)


def has_left(facts: Facts, index: int, world: World) -> bool:
    """Whether a stay has ended: all but the last have; the last as told."""
    stay = facts.stays[index]
    if index < len(facts.stays) - 1 or stay.left_on is not None or stay.exit is not None:
        return True
    return not world.choice(f"stays[{index}].here_now", stay.here_now, (True, False))
