"""Which found bars a provision lifts."""

from typing import NamedTuple

from inadmissibility.records.bars import Candidate


class Standing(NamedTuple):
    """A found bar and the rules that lift it; it stands when there are none."""

    candidate: Candidate
    lifted_by: tuple[str, ...]
