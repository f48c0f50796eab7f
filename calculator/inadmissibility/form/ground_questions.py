"""The questions of each ground beside unlawful presence: facts in everyday words, never conclusions."""

from inadmissibility.form.question import CHOICE, DAY, YES_NO, Group, Question, when, yes
from inadmissibility.records.ground_choices import Crime, Disease, VaccineReason


def _ground(name: str, *questions: Question) -> Group:
    return Group(name, many=False, questions=questions, inside="grounds")


def _flags(name: str, *names: str) -> Group:
    """A ground of which only yes or no is asked."""
    return _ground(name, *(Question(flag, YES_NO) for flag in names))


CITIZEN_FAMILY = (
    Question("parents_citizens", YES_NO),
    Question("lived_here_before_16", YES_NO),
    Question("believed_citizen", YES_NO),
)
V = VaccineReason

GROUND_GROUPS = (
    _ground("communicable_disease", Question("disease", CHOICE, tuple(Disease)), Question("treated", YES_NO)),
    _ground(
        "vaccination",
        Question("missing", YES_NO),
        Question("reason", CHOICE, tuple(VaccineReason), shown_when=yes("missing")),
        Question("sincere", YES_NO, shown_when=when("reason", V.RELIGIOUS_OR_MORAL_ALL, V.RELIGIOUS_OR_MORAL_SOME)),
    ),
    _flags("disorder", "harmful_behavior", "likely_to_recur", "in_remission"),
    _flags("drug_abuse", "found_by_doctor", "in_remission"),
    _flags("multiple_convictions", "two_or_more", "five_years_or_more", "political"),
    _ground("prostitution", Question("last_on", DAY), Question("coming_to_engage", YES_NO)),
    _flags("commercialized_vice", "coming_to_engage"),
    _flags("immunity", "claimed", "left_after", "submitted_to_court"),
    _flags("drug_trafficking", "reason_to_believe"),
    _ground("drug_trafficking_benefit", Question("knew", YES_NO), Question("benefited_on", DAY)),
    _flags("religious_freedom", "found"),
    _flags("human_trafficking", "reason_to_believe"),
    _ground(
        "human_trafficking_benefit",
        Question("knew", YES_NO),
        Question("benefited_on", DAY),
        Question("child_then", YES_NO),
    ),
    _flags("money_laundering", "reason_to_believe"),
    _flags("espionage", "found"),
    _flags("export_control", "found"),
    _flags("other_unlawful_activity", "found"),
    _flags("overthrow", "found"),
    _flags("terrorism", "found"),
    _flags("foreign_policy", "found"),
    _ground(
        "party_membership",
        Question("member", YES_NO),
        Question("meaningful", YES_NO),
        Question("involuntary", YES_NO),
        Question("under_16_only", YES_NO),
        Question("needed_for_living", YES_NO),
        Question("still_member", YES_NO),
        Question("ended_on", DAY),
        Question("controls_government", YES_NO),
        Question("threat", YES_NO),
    ),
    _flags("nazi_persecution", "found"),
    _flags("genocide", "found"),
    _flags("torture_or_killing", "found"),
    _flags("terrorist_association", "found"),
    _flags("child_soldiers", "found"),
    _flags("public_charge", "likely", "affidavit_missing"),
    _flags("labor_certification", "needed_and_missing"),
    _flags("unqualified_physician", "applies"),
    _flags("uncertified_health_worker", "applies"),
    _flags("misrepresentation", "to_official", "knowingly", "about_something_that_mattered", "taken_back_at_once"),
    _ground(
        "false_citizenship_claim",
        Question("on", DAY),
        Question("knowingly", YES_NO),
        Question("taken_back_at_once", YES_NO),
        *CITIZEN_FAMILY,
        Question("child_without_capacity", YES_NO),
    ),
    _flags("smuggling", "helped_knowingly", "only_own_family", "family_unity_1988"),
    _flags("document_fraud_order", "final", "earlier_penalty", "only_for_own_family"),
    _ground("student_visa_abuse", Question("broke_rule", YES_NO), Question("left_on", DAY)),
    _flags("immigrant_documents", "missing"),
    _flags("nonimmigrant_documents", "missing"),
    _flags("ineligible_for_citizenship", "found"),
    _flags("draft_evasion", "found", "nonimmigrant_then"),
    _flags("polygamy", "coming_to_practice"),
    _flags("guardian", "needed"),
    _flags("child_abduction", "child_kept", "child_returned"),
    _ground("unlawful_voting", Question("voted", YES_NO), *CITIZEN_FAMILY),
    _flags("renounced_citizenship", "to_avoid_tax"),
)

CRIMES = Group(
    "crimes",
    many=True,
    inside="grounds",
    questions=(
        Question("kind", CHOICE, tuple(Crime)),
        Question("on", DAY),
        Question("convicted", YES_NO),
        Question("admitted", YES_NO),
        Question("juvenile_finding", YES_NO),
        Question("political", YES_NO),
        Question("maximum_over_one_year", YES_NO),
        Question("sentence_over_six_months", YES_NO),
        Question("under_18", YES_NO),
        Question("released_on", DAY),
    ),
)
