"""The facts of one world laid on a line of days. Everything here is complete, or names where a rule can ask."""

from typing import NamedTuple

from inadmissibility.kernel.days import LATEST, Day
from inadmissibility.records.choices import Entry, PeriodKind, RemovalKind
from inadmissibility.records.facts import Period
from inadmissibility.records.world import World


class LaidStay(NamedTuple):
    """One stay. `present_to` is the exit day when `left`, else the day asked about."""

    number: int
    entered_on: Day
    entry: Entry
    authorized_until: Day | None
    should_be_until: Day | None
    present_to: Day
    left: bool
    found_on: Day | None
    findings: tuple[Day, ...]
    parole_ended_on: Day | None
    charged_on: tuple[Day, ...]
    released_on: Day | None
    filed_on: tuple[Day, ...]
    expedited_on: Day | None
    proceedings_ended_on: Day | None
    ordered_on: Day | None
    ordered_path: str | None


class LaidPeriod(NamedTuple):
    """Something that ran from `first` to `last`, both included; `path` is where its conditions are asked.

    `stay` is the number of the stay in which it began, where that matters.
    """

    path: str
    kind: PeriodKind
    told: Period
    first: Day
    last: Day
    stay: int | None
    authorized_until: Day | None
    expires_on: Day | None
    stayed_until: Day | None
    renewed_until: Day | None
    review_until: Day | None
    work_from: Day | None
    work_to: Day | None


class LaidRemoval(NamedTuple):
    """A removal order. `left_on` is the day it was carried out, None while it was not.

    `ordered_path` leads to the day from which it stands; an order of which only the exit was told stands from then.
    `after` is the number of stays that were over when the order was made.
    """

    path: str
    kind_path: str
    kind: RemovalKind | None
    ordered_on: Day | None
    ordered_path: str | None
    left_path: str | None
    left_on: Day | None
    after: int


class LaidHearing(NamedTuple):
    """A hearing that was missed, and where the reason for it is asked.

    `after` is the number of stays that were over by then; a removal that was told without a stay has a day of its own.
    """

    path: str
    good_reason: bool | None
    filed_on: Day | None
    left_path: str | None
    left_on: Day | None
    after: int


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
    periods: tuple[LaidPeriod, ...]
    removals: tuple[LaidRemoval, ...]
    hearings: tuple[LaidHearing, ...]
    attempts: tuple[LaidAttempt, ...]

    def of(self, kind: PeriodKind) -> tuple[LaidPeriod, ...]:
        """The periods of one kind, in the order told."""
        return tuple(period for period in self.periods if period.kind is kind)

    def ordered_after(self, path: str, world: World, *, over: int = 0) -> Day:
        """The first day from a dated fact on from which an order stands that was carried out after `over` stays."""
        paths = [removal.ordered_path for removal in self.removals if removal.after >= over]
        days = [world.day(other) for other in paths if other is not None and world.precedes(path, other)]
        return min(days, default=LATEST)

    def residence_until(self, path: str, world: World) -> Day:
        """The last day of a residence that was given on a dated day: as told, or by an order."""
        if path not in world.spans:
            return LATEST
        told = [period for period in self.of(PeriodKind.RESIDENCE) if f"{period.path}.to" in world.spans]
        ends = [period.last for period in told if world.precedes(path, f"{period.path}.to")]
        return min([self.ordered_after(path, world), *ends])
