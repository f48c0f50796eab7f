"""One catalogue a language: each sentence that can be asked for is there, none is left over, all keep to the voice."""

import ast
import json
import re
from collections.abc import Iterator
from string import Formatter
from typing import Any

import pytest

import house
from inadmissibility import door
from inadmissibility.answering import BAR_RULES
from inadmissibility.form.question import CHOICE
from inadmissibility.form.questions import GROUPS, INSIDE_GROUNDS
from inadmissibility.law import book, ground_book
from inadmissibility.records.case import Case
from inadmissibility.records.facts import Facts, Person
from inadmissibility.records.grounds import Status
from inadmissibility.records.ledger import Count
from inadmissibility.stages.ask import assume
from inadmissibility.words import catalogue

LANGUAGES = catalogue.LANGUAGES
BAR_STATES = ("name", "running", "over", "unknown", "may", "lifted")
WAIVER_STATUSES = ("open", "test_not_met", "not_told")
MONTHS = [f"{month:02}" for month in range(1, 13)]

FORBIDDEN = (
    r"accrue",
    r"\btoll",
    r"\balien",
    r"illegal",
    r"self-deport",
    r"amnesty",
    r"pardon",
    r"punish",
    r"prior to",
    r"pursuant",
    r"eligible",
    r"qualif(y|ies)\b",
    r"(6|six) months",
    r"and/or",
    r"click here",
    r"\bplease\b",
    r"\boops\b",
    r"\binvalid\b",
    r"\brequired\b",
    r"you are (safe|fine|barred)",
    r"you should",
    r"you can travel",
    r"will be (approved|granted)",
    r"good chance",
    r"guarantee",
    r"!",
)
BARE_DATE = re.compile(r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b")


def families() -> Iterator[str]:
    """Every key that the code puts together from a list of the book, of the form or of the records."""
    for rule in book.RULES:
        yield from (f"rule.{rule.id}.{part}" for part in ("name", "rule", "long"))
        if rule.room == "exceptions":
            yield f"rule.{rule.id}.exception"
        yield f"mark.{rule.mark}"
    for reading in book.READINGS:
        yield f"reading.{reading.id}.name"
        yield f"reading.{reading.id}.question"
        yield from (f"reading.{reading.id}.side.{side.id}" for side in reading.sides)
    yield from (f"span.{rule_id}" for rule_id, _ in book.LEDGER)
    yield from (f"notice.{notice}" for notice, _, _ in book.NOTICES)
    yield from (f"not_modelled.{code}" for code in book.NOT_YET_MODELLED)
    yield from (f"bar.{bar}.{state}" for bar in BAR_RULES for state in BAR_STATES)
    yield from (f"bar.{bar}.open" for bar in book.BAR_YEARS)
    yield from (f"ledger.count_{count.value}" for count in Count)
    yield from (f"step.clear_after_{bar}" for bar in book.time_route.FOR)
    yield f"route.{book.time_route.HEAD.id}.name"
    for waiver in ("ina-212-a-9-b-v-hardship", "ina-212-a-9-c-ii-consent", "any"):
        yield from (f"waiver.{waiver}.{status}" for status in WAIVER_STATUSES)
    for need in requirements():
        yield from (f"requirement.{need}.{state}" for state in ("met", "not_met", "unknown"))
    yield from (f"ground.{ground}.name" for ground, _, _, _ in ground_book.GROUNDS)
    yield from (f"ground_status.{status}" for status in (*Status, "waivable_until", "open", "ahead"))
    yield from (f"ground_result.{status}" for status in Status)
    yield from (f"assumed.{name}" for name in (*assume(NOTHING), "printed_dates_right"))
    yield from (f"finding.{finding}" for finding in ("settled", "depends", "contested"))
    yield from (f"month.{month}" for month in MONTHS)
    yield from ("count.day.one", "count.day.many")
    yield from of_the_form()
    yield from (
        f"picture.{name}" for name in ("counted", "left_out", "authorized", "bar", "rough", "what", "from", "to")
    )
    yield from (f"ledger.{name}" for name in ("first", "last", "days", "counts", "reason", "source"))


def requirements() -> set[str]:
    """The name of everything that a waiver may require, as it stands in the code."""
    calls = [node for file in house.python_files() for node in ast.walk(house.tree(file)) if isinstance(node, ast.Call)]
    named = [call.args[0] for call in calls if ast.unparse(call.func) == "Requirement"]
    return {str(name.value) for name in named if isinstance(name, ast.Constant)}


def of_the_form() -> Iterator[str]:
    yield "fact.as_of"
    yield from (f"form.grounds.{part}" for part in ("legend", "hint"))
    for group in (*GROUPS, *INSIDE_GROUNDS):
        yield from (f"form.{group.name}.{part}" for part in ("legend", "hint"))
        yield from (f"form.{group.name}.{part}" for part in ("item", "add", "remove") if group.many)
        for question in group.questions:
            if not group.inside:
                yield f"fact.{group.name}.{question.name}"
            yield from (f"form.{group.name}.{question.name}.{part}" for part in ("label", "hint", "why"))
            if question.kind == CHOICE:
                yield from (f"option.{group.name}.{question.name}.{value}" for value in question.options)


NOTHING = Facts(
    as_of=0,
    person=Person(**dict.fromkeys(Person._fields)),
    stays=(),
    attempts=(),
    events=(),
    periods=(),
    removals=(),
    case=Case(**dict.fromkeys(Case._fields)),
    relatives=(),
    grounds={},
    crimes=(),
    readings={},
)


def spoken() -> set[str]:
    """Every key that stands whole in the code, in a place where a sentence is asked for."""
    files = [*house.python_files(), *sorted((house.ROOT / "scripts").glob("*.py"))]
    calls = [node for file in files for node in ast.walk(house.tree(file)) if isinstance(node, ast.Call)]
    asked = [call.args[0] for call in calls if ast.unparse(call.func).rpartition(".")[2] == "say" and call.args]
    listed = [part for first in asked for part in _alternatives(first)]
    return {part.value for part in listed if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def _alternatives(node: ast.expr) -> list[ast.expr]:
    return [*_alternatives(node.body), *_alternatives(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def sections() -> set[str]:
    module = house.tree(house.CORE / "words" / "show.py")
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and ast.unparse(node.func) == "_section"]
    return {f"section.{first.value!s}" for call in calls if isinstance(first := call.args[0], ast.Constant)}


def of_the_widget() -> set[str]:
    """Every ui key that the widget's scripts ask for, whole or put together."""
    text = "\n".join(house.script(file) for file in house.scripts())
    whole = set(re.findall(r'\bsay\("(\w+)"', text)) | set(re.findall(r'"((?:file|link)_(?:opened|refused))"', text))
    starts = set(re.findall(r"\bsay\(`(\w+?)_?\$\{", text))
    parts = {
        "sure": re.findall(r'"(\w+)"', re.findall(r"SURE = \[(.*?)\]", text)[0]),
        "month": re.findall(r'"(\d\d)"', re.findall(r"MONTHS = \[(.*?)\]", text)[0]),
        "leave_more": [str(left) for left in range(1, int(re.findall(r"PRESSES = (\d+)", text)[0]))],
        "reason": ["timeout"],
    }
    assert starts == set(parts)
    # Whole variables that are asked for: the parts of a day, and the stages of the runtime that are announced.
    stages = set(re.findall(r'stage === "(\w+)"', text)) - {"idle", "failed"}
    return (
        whole
        | {f"{start}_{part}" for start, ends in parts.items() for part in ends}
        | {"year", "month", "day"}
        | stages
    )


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> catalogue.Words:
    return catalogue.load(str(request.param))


def test_every_sentence_that_can_be_asked_for_is_there_and_none_is_left_over(words: catalogue.Words) -> None:
    asked = {*families(), *spoken(), *sections()}
    apart = ("ui.", "problem.", "ledger.ends.")
    assert asked - set(words.texts) == set()
    assert {key for key in words.texts if not key.startswith(apart)} - asked == set()
    assert {key.removeprefix("ledger.ends.") for key in words.texts if key.startswith("ledger.ends.")} <= {
        rule_id for rule_id, _ in book.LEDGER
    }


def test_every_ui_text_is_asked_for_by_the_widget_and_none_is_left_over(words: catalogue.Words) -> None:
    assert set(words.some("ui")) == of_the_widget()


def test_all_languages_hold_the_same_keys_with_the_same_places_for_values() -> None:
    def places(lang: str) -> dict[str, set[str | None]]:
        texts = catalogue.load(lang).texts
        return {key: {name for _, name, _, _ in Formatter().parse(text) if name} for key, text in texts.items()}

    assert all(places(lang) == places(LANGUAGES[0]) for lang in LANGUAGES)


def test_no_text_is_empty_and_no_text_keeps_blank_ends(words: catalogue.Words) -> None:
    glue = ("list.comma", "change.separator", "ui.error_prefix")
    assert {key for key, text in words.texts.items() if not text or text != text.strip()} <= set(glue)


def test_no_forbidden_word() -> None:
    pattern = re.compile("|".join(FORBIDDEN), re.IGNORECASE)
    texts = catalogue.load("en").texts
    assert {key: pattern.findall(text) for key, text in texts.items() if pattern.search(text)} == {}


def test_no_date_in_figures(words: catalogue.Words) -> None:
    assert {key: text for key, text in words.texts.items() if BARE_DATE.search(text)} == {}


def test_sentences_are_short() -> None:
    """At most 25 words, after the voice guide; citations and names of forms count like other words."""
    long = {}
    for key, text in catalogue.load("en").texts.items():
        for sentence in re.split(r"(?<=[.?:;])\s+", text):
            if len(sentence.split()) > 25:
                long[key] = sentence
    assert long == {}


def fields() -> list[tuple[str, dict[str, Any]]]:
    form = json.loads(door.form("en"))
    return [(group["id"], field) for group in form["groups"] for field in group["fields"]] + [("", form["as_of"])]


@pytest.mark.parametrize(
    ("group", "field"), fields(), ids=lambda value: value["name"] if isinstance(value, dict) else value
)
def test_every_label_is_a_question_with_a_reason(group: str, field: dict[str, Any]) -> None:
    assert field["label"].endswith("?") or field["label"].startswith("Enter ")
    if group != "readings":
        assert (
            field["hint"].endswith(".") or field["hint"].startswith("For example: ") or "For example: " in field["hint"]
        )
        assert field["why"].endswith(".")
    if field["options"]:
        assert all(option["label"] for option in field["options"])
        unsure = [option for option in field["options"] if option["value"] is None]
        assert unsure == field["options"][-1:] or (group, field["name"]) in (("events", "kind"), ("periods", "kind"))


def test_questions_ask_for_facts_and_never_for_conclusions() -> None:
    conclusions = "unlawful|inadmissib|barred|authori[sz]ed|departure|bona fide|frivolous|qualifying|admitted|accru"
    labels = [field["label"] for group, field in fields() if group != "readings"]
    assert [label for label in labels if re.search(conclusions, label, re.IGNORECASE)] == []


PATTERNS = (
    r"Enter .+",
    r"Select .+",
    r".+ must (be|include) .+",
    r"Check .+",
    r"These .+",
    r"You said .+\. (Both cannot be right\. )?Change one",
    r"Add at least one .+",
    r"Leave .+ empty: .+",
    r"Choose .+",
    r".+ is not a name that a facts document has\..*",
    r"This is not a JSON document: .+",
    r"A facts document is one JSON object\.",
    r"This edition reads facts of version .+",
    r"Too much is not told .+ Tell us first: .+",
    r"You said .+, but a later stay follows\. Change one",
)


def test_every_error_fits_the_fixed_set_of_patterns() -> None:
    texts = catalogue.load("en").some("problem")
    assert [text for text in texts.values() if not any(re.fullmatch(pattern, text) for pattern in PATTERNS)] == []


def test_every_dispute_shows_two_authorities_or_more() -> None:
    facts = {
        "as_of": "2026-11-24",
        "person": {"born_on": "1970-01-01", "resident": False, "battered": False, "trafficking_victim": False},
        "stays": [
            {
                "entered_on": "2024-07-01",
                "entry": "admitted_until",
                "authorized_until": "2025-01-01",
                "left_on": "2025-07-01",
                "exit": "voluntary",
            }
        ],
    }
    shown = json.loads(door.show(json.dumps(facts)))
    assert shown["verdict"]["finding"] == "contested"
    (hangs,) = (section for section in shown["sections"] if section["id"] == "hangs")
    lists = [block["items"] for block in hangs["blocks"] if block["kind"] == "list"]
    assert lists
    assert all(len([item for item in items if "Authority: " in item]) > 1 for items in lists)
