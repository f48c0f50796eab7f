"""The facts of one world laid on a line of days. Everything here is complete."""

from typing import NamedTuple

from inadmissibility.kernel.days import Day
from inadmissibility.records.facts import Entry


class LaidStay(NamedTuple):
    """One stay. `present_to` is the exit day when `left`, else the day asked about."""

    number: int
    entered_on: Day
    entry: Entry
    authorized_until: Day | None
    present_to: Day
    left: bool
    found_on: Day | None
    parole_ended_on: Day | None
    proceedings_began_on: Day | None


class LaidAttempt(NamedTuple):
    """A try to enter without being admitted, made after the first `after` stays."""

    number: int
    on: Day
    after: int


class Timeline(NamedTuple):
    """A whole life as far as it matters here."""

    as_of: Day
    born_on: Day
    stays: tuple[LaidStay, ...]
    attempts: tuple[LaidAttempt, ...]
