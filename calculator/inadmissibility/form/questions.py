"""Every question: its place in the facts, its kind, its choices. Reader, schema and form are all drawn from this."""

from typing import NamedTuple

from inadmissibility.records.facts import DATED_ENTRIES, Entry, EventKind, Exit, Manner, Relation, Standing

DAY, YES_NO, CHOICE = "day", "yes_no", "choice"


class Question(NamedTuple):
    """One fact. It is shown while the field `shown_when[0]` of its group has one of the values `shown_when[1]`."""

    name: str
    kind: str
    options: tuple[str, ...] = ()
    shown_when: tuple[str, tuple[str | bool, ...]] | None = None
    needed: bool = False
    asked: bool = True


class Group(NamedTuple):
    """Questions that belong together: one object, or a list of them when `many`."""

    name: str
    many: bool
    questions: tuple[Question, ...]
    at_least: int = 0
    closed: bool = False


PERSON = Group(
    "person",
    many=False,
    questions=(
        Question("born_on", DAY),
        Question("resident", YES_NO),
        Question("battered", YES_NO, asked=False),
        Question("trafficking_victim", YES_NO, asked=False),
        Question("aggravated_felony", YES_NO, asked=False),
    ),
)
STAYS = Group(
    "stays",
    many=True,
    at_least=1,
    questions=(
        Question("entered_on", DAY),
        Question("entry", CHOICE, tuple(Entry)),
        Question("authorized_until", DAY, shown_when=("entry", tuple(str(entry) for entry in DATED_ENTRIES))),
        Question("here_now", YES_NO),
        Question("left_on", DAY, shown_when=("here_now", (False,))),
        Question("exit", CHOICE, tuple(Exit), shown_when=("here_now", (False,))),
    ),
)
EVENTS = Group(
    "events",
    many=True,
    questions=(Question("kind", CHOICE, tuple(EventKind), needed=True), Question("on", DAY)),
)
ATTEMPTS = Group("attempts", many=True, questions=(Question("on", DAY), Question("manner", CHOICE, tuple(Manner))))
RELATIVES = Group(
    "relatives",
    many=True,
    questions=(Question("relation", CHOICE, tuple(Relation)), Question("status", CHOICE, tuple(Standing))),
)
GROUPS = (PERSON, STAYS, EVENTS, ATTEMPTS, RELATIVES)

NOT_YET = ("periods", "removals", "grounds", "case")
"""Parts of the public document that this edition accepts only while they are empty."""

VERSION = 1
