"""Candidate bars in; the found ones out, each with the rule that lifts it."""

from collections.abc import Callable
from typing import NamedTuple

from inadmissibility.records.bars import Candidate
from inadmissibility.records.exceptions import Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World


class LiftRule(NamedTuple):
    """What the book says about one exception, handed in so that this stage holds no law."""

    id: str
    bars: tuple[str, ...]
    lifts: Callable[[Facts, World], bool]


def lift(
    candidates: tuple[Candidate, ...], facts: Facts, rules: tuple[LiftRule, ...], world: World
) -> tuple[Standing, ...]:
    """What an exception needs is asked only where it could lift a bar; the first that does is named."""
    return tuple(
        Standing(candidate, _lifted(candidate.bar, facts, rules, world)) for candidate in candidates if candidate.found
    )


def _lifted(bar: str, facts: Facts, rules: tuple[LiftRule, ...], world: World) -> tuple[str, ...]:
    found = next((rule.id for rule in rules if bar in rule.bars and rule.lifts(facts, world)), None)
    return () if found is None else (found,)
