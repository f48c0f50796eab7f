"""Which found bars a provision lifts."""

from dataclasses import dataclass

from inadmissibility.records.bars import Candidate


@dataclass(frozen=True, slots=True)
class Standing:
    """A found bar and the rules that lift it; it stands when there are none."""

    candidate: Candidate
    lifted_by: tuple[str, ...]
