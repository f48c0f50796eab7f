"""Candidate bars in; the found ones out, each with the rules that lift it."""

from typing import NamedTuple, Protocol

from inadmissibility.records.bars import Candidate
from inadmissibility.records.exceptions import Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World


class Lifts(Protocol):
    """Whether a resident, or one who is not, is out of a bar's reach."""

    def __call__(self, *, resident: bool) -> bool:
        """Answer for one standing."""


class ResidentRule(NamedTuple):
    """What the book says about residents, handed in so that this stage holds no law."""

    id: str
    bars: tuple[str, ...]
    lifts: Lifts


def lift(candidates: tuple[Candidate, ...], facts: Facts, rule: ResidentRule, world: World) -> tuple[Standing, ...]:
    """The fact an exception needs is asked for only where there is a bar that it could lift."""
    return tuple(
        Standing(
            candidate,
            (rule.id,)
            if candidate.bar in rule.bars
            and rule.lifts(resident=world.choice("person.resident", facts.person.resident, (True, False)))
            else (),
        )
        for candidate in candidates
        if candidate.found
    )
