"""Every question about stays, people and the case: its place in the facts, its kind, its choices."""

from inadmissibility.form.ground_questions import CRIMES, GROUND_GROUPS
from inadmissibility.form.question import CHOICE, DAY, YES_NO, Group, Question, no, when, yes
from inadmissibility.records.choices import (
    DATED_ENTRIES,
    Decision,
    Entry,
    EventKind,
    Exit,
    Granter,
    Manner,
    PeriodKind,
    Petition,
    Proceedings,
    Relation,
    RemovalKind,
    Seeking,
    Standing,
)

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
        Question("abuse_caused_overstay", YES_NO, shown_when=yes("battered")),
        Question("trafficking_victim", YES_NO),
        Question("trafficking_caused_stay", YES_NO, shown_when=yes("trafficking_victim")),
        Question("aggravated_felony", YES_NO),
        Question("vawa_self_petitioner", YES_NO),
        Question("abuse_caused_return", YES_NO, shown_when=yes("vawa_self_petitioner")),
        Question("admitted_as_resident", YES_NO),
        Question("seven_years_lawful", YES_NO, shown_when=yes("admitted_as_resident")),
    ),
)
STAYS = Group(
    "stays",
    many=True,
    at_least=1,
    questions=(
        Question("entered_on", DAY),
        Question("entry", CHOICE, tuple(Entry)),
        Question("authorized_until", DAY, shown_when=when("entry", *DATED_ENTRIES)),
        Question("should_be_until", DAY, shown_when=when("entry", *DATED_ENTRIES)),
        Question("here_now", YES_NO),
        Question("left_on", DAY, shown_when=no("here_now")),
        Question("exit", CHOICE, tuple(Exit), shown_when=no("here_now")),
        Question(
            "removal", CHOICE, tuple(RemovalKind), shown_when=when("exit", Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER)
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
        Question("to", DAY, shown_when=no("ongoing"), field="end"),
        Question("outcome", CHOICE, tuple(Decision), shown_when=when("kind", *DECIDED)),
        Question("authorized_until", DAY, shown_when=when("kind", K.EXTENSION_OR_CHANGE)),
        Question("to_duration_of_status", YES_NO, shown_when=when("kind", K.EXTENSION_OR_CHANGE)),
        Question("frivolous", YES_NO, shown_when=when("kind", K.EXTENSION_OR_CHANGE)),
        Question("dated_back", YES_NO, shown_when=when("kind", K.EXTENSION_OR_CHANGE)),
        Question("status_finding", YES_NO, shown_when=when("kind", K.EXTENSION_OR_CHANGE, K.ADJUSTMENT)),
        Question("unauthorized_work", YES_NO, shown_when=when("kind", K.EXTENSION_OR_CHANGE, K.ASYLUM)),
        Question("work_from", DAY, shown_when=when("kind", K.ASYLUM)),
        Question("work_to", DAY, shown_when=when("kind", K.ASYLUM)),
        Question("bona_fide", YES_NO, shown_when=when("kind", K.ASYLUM)),
        Question("filed_after_proceedings", YES_NO, shown_when=when("kind", K.ADJUSTMENT)),
        Question("nacara_or_haitian", YES_NO, shown_when=when("kind", K.ADJUSTMENT)),
        Question("renewed_until", DAY, shown_when=when("kind", K.ADJUSTMENT)),
        Question("reversed", YES_NO, shown_when=when("kind", K.ADJUSTMENT)),
        Question("expires_on", DAY, shown_when=when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("review_until", DAY, shown_when=when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("review_pending", YES_NO, shown_when=when("kind", K.CONDITIONAL_RESIDENCE)),
        Question("granted_by", CHOICE, tuple(Granter), shown_when=when("kind", K.VOLUNTARY_DEPARTURE)),
        Question("stayed_until", DAY, shown_when=when("kind", *STAYABLE)),
    ),
)
EVENTS = Group(
    "events",
    many=True,
    questions=(
        Question("kind", CHOICE, tuple(EventKind), needed=True),
        Question("on", DAY),
        Question("good_reason", YES_NO, shown_when=when("kind", EventKind.MISSED_HEARING)),
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
        Question("good_reason", YES_NO, shown_when=yes("in_absentia")),
    ),
)
ATTEMPTS = Group("attempts", many=True, questions=(Question("on", DAY), Question("manner", CHOICE, tuple(Manner))))
CASE = Group(
    "case",
    many=False,
    questions=(
        Question("seeking", CHOICE, tuple(Seeking)),
        Question("petition", CHOICE, tuple(Petition)),
        Question("petition_approved", YES_NO),
        Question("visa_fee_paid", YES_NO),
        Question("adjustment_pending", YES_NO),
        Question("in_proceedings", CHOICE, tuple(Proceedings)),
        Question("consent_approved", YES_NO),
        Question("filed_on", DAY),
        Question("decided_on", DAY),
    ),
)
RELATIVES = Group(
    "relatives",
    many=True,
    questions=(Question("relation", CHOICE, tuple(Relation)), Question("status", CHOICE, tuple(Standing))),
)
GROUPS = (PERSON, STAYS, PERIODS, EVENTS, REMOVALS, ATTEMPTS, CASE, RELATIVES)
INSIDE_GROUNDS = (CRIMES, *GROUND_GROUPS)
"""Everything told under `grounds`."""

NOT_YET_IN_CASE = ("refused_on", "refused_under")
"""Parts of the public document that this edition accepts only while they are empty."""

VERSION = 1
