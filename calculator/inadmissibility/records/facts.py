"""What a person told. None means not told; no field has a default, because a fact has none."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough


class Entry(StrEnum):
    """How a stay began."""

    ADMITTED_UNTIL = "admitted_until"
    ADMITTED_DURATION_OF_STATUS = "admitted_duration_of_status"
    VISA_WAIVER = "visa_waiver"
    PAROLED = "paroled"
    WITHOUT_INSPECTION = "without_inspection"


DATED_ENTRIES = (Entry.ADMITTED_UNTIL, Entry.VISA_WAIVER, Entry.PAROLED)
"""Entries that come with a last allowed day."""


class Exit(StrEnum):
    """How a stay ended."""

    VOLUNTARY = "voluntary"
    VOLUNTARY_DEPARTURE_ORDER = "voluntary_departure_order"
    REMOVED = "removed"
    UNDER_REMOVAL_ORDER = "under_removal_order"


class EventKind(StrEnum):
    """A thing that happened on one day during a stay."""

    STATUS_FINDING = "status_finding"
    NOTICE_TO_APPEAR_FILED = "notice_to_appear_filed"
    NOTICE_TO_APPEAR_SERVED = "notice_to_appear_served"
    EXPEDITED_REMOVAL_STARTED = "expedited_removal_started"
    PAROLE_ENDED = "parole_ended"


class Manner(StrEnum):
    """How a person tried to enter without being admitted."""

    WITHOUT_INSPECTION = "without_inspection"
    FALSE_CITIZENSHIP_CLAIM = "false_citizenship_claim"


class Relation(StrEnum):
    """What a relative is to the person."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    FIANCE = "fiance"


class Standing(StrEnum):
    """A relative's own standing in the United States."""

    CITIZEN = "citizen"
    RESIDENT = "resident"
    OTHER = "other"


class Person(NamedTuple):
    """Facts about the person, not about one stay."""

    born_on: Rough | None
    resident: bool | None
    battered: bool | None
    trafficking_victim: bool | None
    aggravated_felony: bool | None


class Stay(NamedTuple):
    """One continuous presence, from an entry to the next exit."""

    entered_on: Rough | None
    entry: Entry | None
    authorized_until: Rough | None
    here_now: bool | None
    left_on: Rough | None
    exit: Exit | None


class Attempt(NamedTuple):
    """A failed try to enter without being admitted."""

    on: Rough | None
    manner: Manner | None


class Event(NamedTuple):
    """Something that happened on one day."""

    kind: EventKind | None
    on: Rough | None


class Relative(NamedTuple):
    """A family member and that person's own standing."""

    relation: Relation | None
    status: Standing | None


class Facts(NamedTuple):
    """Everything told about one case. `as_of` is the day asked about; `readings` are sides the caller chose."""

    as_of: Day
    person: Person
    stays: tuple[Stay, ...]
    attempts: tuple[Attempt, ...]
    events: tuple[Event, ...]
    relatives: tuple[Relative, ...]
    readings: Mapping[str, str]
