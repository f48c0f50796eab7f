"""Bars in; the rule that lifts each out, for those that one lifts."""

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World


class LiftRule(NamedTuple):
    """What the book says about one exception, handed in so that this stage holds no law."""

    id: str
    bars: tuple[str, ...]
    lifts: Callable[[Facts, World], bool]


def lift(bars: Collection[str], facts: Facts, rules: tuple[LiftRule, ...], world: World) -> Mapping[str, str]:
    """What an exception needs is asked only where there is a bar that it could lift; the first that does is named."""
    found: dict[str, str] = {}
    for bar in bars:
        rule = next((rule.id for rule in rules if bar in rule.bars and rule.lifts(facts, world)), None)
        if rule is not None:
            found[bar] = rule
    return found
