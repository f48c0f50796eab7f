"""What one complete world leads to."""

from typing import NamedTuple

from inadmissibility.records.bars import Candidate
from inadmissibility.records.exceptions import Standing
from inadmissibility.records.ledger import Ledger
from inadmissibility.records.timeline import Timeline


class Outcome(NamedTuple):
    """The days counted, every bar looked for, and the found ones with what lifts them."""

    timeline: Timeline
    ledger: Ledger
    candidates: tuple[Candidate, ...]
    found: tuple[Standing, ...]
