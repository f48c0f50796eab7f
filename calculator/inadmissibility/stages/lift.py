"""Candidate bars in; the found ones out, each with the rules that lift it."""

from collections.abc import Callable
from dataclasses import dataclass

from inadmissibility.records.bars import Candidate
from inadmissibility.records.exceptions import Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentRule:
    """What the book says about residents, handed in so that this stage holds no law."""

    id: str
    bars: tuple[str, ...]
    lifts: Callable[[bool], bool]


def lift(candidates: tuple[Candidate, ...], facts: Facts, rule: ResidentRule, world: World) -> tuple[Standing, ...]:
    """The fact an exception needs is asked for only where there is a bar that it could lift."""
    return tuple(
        Standing(
            candidate,
            (rule.id,)
            if candidate.bar in rule.bars
            and rule.lifts(world.choice("person.resident", facts.person.resident, (True, False)))
            else (),
        )
        for candidate in candidates
        if candidate.found
    )
