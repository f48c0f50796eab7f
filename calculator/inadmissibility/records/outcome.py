"""What one complete world leads to, before any exception lifts a bar."""

from typing import NamedTuple

from inadmissibility.records.bars import Candidate
from inadmissibility.records.ledger import Ledger
from inadmissibility.records.timeline import Timeline


class Outcome(NamedTuple):
    """The days counted, and every bar looked for."""

    timeline: Timeline
    ledger: Ledger
    candidates: tuple[Candidate, ...]
