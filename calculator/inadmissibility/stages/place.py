"""Where among the stays something roughly dated falls."""

from inadmissibility.records.world import World

SLOTS = 2
"""Places that each stay opens: before it, and during it."""
PLACE = "#place"
"""Suffix of the choice that says where among the stays something roughly dated falls."""


def place_of(path: str, world: World) -> int:
    """Where a dated event falls: 2n while n stays are over and none runs, 2n + 1 during stay n."""
    options = world.places[path]
    return world.choice(path + PLACE, options[0] if len(options) == 1 else None, options)
