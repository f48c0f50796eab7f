"""The facts of one world laid on a line of days. Everything here is complete."""

from dataclasses import dataclass

from inadmissibility.kernel.days import Day
from inadmissibility.records.facts import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidStay:
    """One stay. `present_to` is the exit day when `left`, else the day asked about."""

    index: int
    entered_on: Day
    entry: Entry
    authorized_until: Day | None
    present_to: Day
    left: bool
    found_on: Day | None
    parole_ended_on: Day | None
    proceedings_began_on: Day | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidAttempt:
    """A try to enter without being admitted, made after the first `after` stays."""

    index: int
    on: Day
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A whole life as far as it matters here."""

    as_of: Day
    born_on: Day
    stays: tuple[LaidStay, ...]
    attempts: tuple[LaidAttempt, ...]
