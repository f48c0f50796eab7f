"""Every question: its place in the facts, its kind, its choices. Reader, schema and form are all drawn from this."""

from enum import StrEnum
from typing import NamedTuple

from inadmissibility.records.choices import (
    DATED_ENTRIES,
    Decision,
    Entry,
    EventKind,
    Exit,
    Granter,
    Manner,
    PeriodKind,
    Relation,
    RemovalKind,
    Seeking,
    Standing,
)

DAY, YES_NO, CHOICE = "day", "yes_no", "choice"

Shown = tuple[str, tuple[str | bool, ...]]


class Question(NamedTuple):
    """One fact. It is shown while the field `shown_when[0]` of its group has one of the values `shown_when[1]`.

    `field` is its name in the records, where that cannot be its name in the document.
    """

    name: str
    kind: str
    options: tuple[StrEnum, ...] = ()
    shown_when: Shown | None = None
    needed: bool = False
    field: str = ""


class Group(NamedTuple):
    """Questions that belong together: one object, or a list of them when `many`."""

    name: str
    many: bool
    questions: tuple[Question, ...]
    at_least: int = 0
    closed: bool = False


def _when(name: str, *values: str) -> Shown:
    return name, tuple(str(value) for value in values)


def _if(name: str, *, yes: bool) -> Shown:
    return name, (yes,)


K = PeriodKind
DECIDED = (
    K.ADJUSTMENT,
    K.REGISTRY,
    K.LEGALIZATION,
    K.EXTENSION_OR_CHANGE,
    K.TPS_PENDING,
    K.CONDITIONAL_RESIDENCE,
    K.ASYLUM,
)
STAYABLE = (K.TPS, K.PAROLE, K.DED, K.DACA, K.DEFERRED_ACTION)
"""Grants that a court may have kept in force after their printed end."""

PERSON = Group(
    "person",
    many=False,
    questions=(
        Question("born_on", DAY),
        Question("resident", YES_NO),
        Question("battered", YES_NO),
        Question("abuse_caused_overstay", YES_NO, shown_when=_if("battered", yes=True)),
        Question("trafficking_victim", YES_NO),
        Question("trafficking_caused_stay", YES_NO, shown_when=_if("trafficking_victim", yes=True)),
        Question("aggravated_felony", YES_NO),
    ),
)
STAYS = Group(
    "stays",
    many=True,
    at_least=1,
    questions=(
        Question("entered_on", DAY),
        Question("entry", CHOICE, tuple(Entry)),
        Question("authorized_until", DAY, shown_when=_when("entry", *DATED_ENTRIES)),
        Question("should_be_until", DAY, shown_when=_when("entry", *DATED_ENTRIES)),
        Question("here_now", YES_NO),
        Question("left_on", DAY, shown_when=_if("here_now", yes=False)),
        Question("exit", CHOICE, tuple(Exit), shown_when=_if("here_now", yes=False)),
        Question(
            "removal", CHOICE, tuple(RemovalKind), shown_when=_when("exit", Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER)
        ),
    ),
)
PERIODS = Group(
    "periods",
    many=True,
    questions=(
        Question("kind", CHOICE, tuple(PeriodKind), needed=True),
        Question("from", DAY, field="start"),
        Question("ongoing", YES_NO),
        Question("to", DAY, shown_when=_if("ongoing", yes=False), field="end"),
        Question("outcome", CHOICE, tuple(Decision), shown_when=_when("kind", *DECIDED)),
        Question("authorized_until", DAY, shown_when=_when("kind", K.EXTENSION_OR_CHANGE)),
        Question("to_duration_of_status", YES_NO, shown_when=_when("kind", K.EXTENSION_OR_CHANGE)),
        Question("frivolous", YES_NO, shown_when=_when("kind", K.EXTENSION_OR_CHANGE)),
        Question("dated_back", YES_NO, shown_when=_when("kind", K.EXTENSION_OR_CHANGE)),
        Question("status_finding", YES_NO, shown_when=_when("kind", K.EXTENSION_OR_CHANGE, K.ADJUSTMENT)),
        Question("unauthorized_work", YES_NO, shown_when=_when("kind", K.EXTENSION_OR_CHANGE, K.ASYLUM)),
        Question("work_from", DAY, shown_when=_when("kind", K.ASYLUM)),
        Question("work_to", DAY, shown_when=_when("kind", K.ASYLUM)),
        Question("bona_fide", YES_NO, shown_when=_when("kind", K.ASYLUM)),
        Question("filed_after_proceedings", YES_NO, shown_when=_when("kind", K.ADJUSTMENT)),
        Question("nacara_or_haitian", YES_NO, shown_when=_when("kind", K.ADJUSTMENT)),
        Question("renewed_until", DAY, shown_when=_when("kind", K.ADJUSTMENT)),
        Question("reversed", YES_NO, shown_when=_when("kind", K.ADJUSTMENT)),
        Question("expires_on", DAY, shown_when=_when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("review_until", DAY, shown_when=_when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("review_pending", YES_NO, shown_when=_when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("granted_by", CHOICE, tuple(Granter), shown_when=_when("kind", K.VOLUNTARY_DEPARTURE)),
        Question("stayed_until", DAY, shown_when=_when("kind", *STAYABLE)),
    ),
)
EVENTS = Group(
    "events",
    many=True,
    questions=(
        Question("kind", CHOICE, tuple(EventKind), needed=True),
        Question("on", DAY),
        Question("good_reason", YES_NO, shown_when=_when("kind", EventKind.MISSED_HEARING)),
    ),
)
REMOVALS = Group(
    "removals",
    many=True,
    questions=(
        Question("kind", CHOICE, tuple(RemovalKind)),
        Question("ordered_on", DAY),
        Question("left_on", DAY),
        Question("in_absentia", YES_NO),
        Question("good_reason", YES_NO, shown_when=_if("in_absentia", yes=True)),
    ),
)
ATTEMPTS = Group("attempts", many=True, questions=(Question("on", DAY), Question("manner", CHOICE, tuple(Manner))))
CASE = Group(
    "case",
    many=False,
    questions=(Question("seeking", CHOICE, tuple(Seeking)), Question("filed_on", DAY), Question("decided_on", DAY)),
)
RELATIVES = Group(
    "relatives",
    many=True,
    questions=(Question("relation", CHOICE, tuple(Relation)), Question("status", CHOICE, tuple(Standing))),
)
GROUPS = (PERSON, STAYS, PERIODS, EVENTS, REMOVALS, ATTEMPTS, CASE, RELATIVES)

NOT_YET = ("grounds",)
"""Parts of the public document that this edition accepts only while they are empty."""
NOT_YET_IN_CASE = ("petition", "visa_fee_paid", "refused_on", "refused_under")
"""The same within the case."""

VERSION = 1
