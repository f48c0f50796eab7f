"""What a person told. None means not told; no field has a default, because a fact has none."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.case import Case, Relative
from inadmissibility.records.choices import (
    Decision,
    Entry,
    EventKind,
    Exit,
    Granter,
    Manner,
    PeriodKind,
    RemovalKind,
)


class Person(NamedTuple):
    """Facts about the person, not about one stay."""

    born_on: Rough | None
    resident: bool | None
    battered: bool | None
    abuse_caused_overstay: bool | None
    trafficking_victim: bool | None
    trafficking_caused_stay: bool | None
    aggravated_felony: bool | None
    vawa_self_petitioner: bool | None
    abuse_caused_return: bool | None
    admitted_as_resident: bool | None
    seven_years_lawful: bool | None


class Stay(NamedTuple):
    """One continuous presence, from an entry to the next exit."""

    entered_on: Rough | None
    entry: Entry | None
    authorized_until: Rough | None
    should_be_until: Rough | None
    here_now: bool | None
    left_on: Rough | None
    exit: Exit | None
    removal: RemovalKind | None


class Attempt(NamedTuple):
    """A failed try to enter without being admitted."""

    on: Rough | None
    manner: Manner | None


class Event(NamedTuple):
    """Something that happened on one day."""

    kind: EventKind | None
    on: Rough | None
    good_reason: bool | None


class Period(NamedTuple):
    """Something that ran: `start` is the filing or grant, `end` the decision or end, both days inside."""

    kind: PeriodKind | None
    start: Rough | None
    end: Rough | None
    ongoing: bool | None
    outcome: Decision | None
    authorized_until: Rough | None
    expires_on: Rough | None
    stayed_until: Rough | None
    renewed_until: Rough | None
    review_until: Rough | None
    review_pending: bool | None
    granted_by: Granter | None
    filed_after_proceedings: bool | None
    nacara_or_haitian: bool | None
    reversed: bool | None
    to_duration_of_status: bool | None
    frivolous: bool | None
    dated_back: bool | None
    status_finding: bool | None
    bona_fide: bool | None
    unauthorized_work: bool | None
    work_from: Rough | None
    work_to: Rough | None


class Removal(NamedTuple):
    """A removal order, carried out or not."""

    kind: RemovalKind | None
    ordered_on: Rough | None
    left_on: Rough | None
    in_absentia: bool | None
    good_reason: bool | None


Fact = bool | StrEnum | Rough
Told = Mapping[str, Fact | None]
"""What was told of one ground or one crime, by the name of each fact."""


class Facts(NamedTuple):
    """Everything told about one case. `as_of` is the day asked about; `readings` are sides the caller chose."""

    as_of: Day
    person: Person
    stays: tuple[Stay, ...]
    attempts: tuple[Attempt, ...]
    events: tuple[Event, ...]
    periods: tuple[Period, ...]
    removals: tuple[Removal, ...]
    case: Case
    relatives: tuple[Relative, ...]
    grounds: Mapping[str, Told]
    crimes: tuple[Told, ...]
    readings: Mapping[str, str]
