"""The form as data for a page: every question with its words, choices and the condition on which it is shown."""

from collections.abc import Callable, Sequence

from inadmissibility.form.question import CHOICE, DAY, Group, Question
from inadmissibility.form.questions import GROUPS, INSIDE_GROUNDS
from inadmissibility.kernel.document import Document, Json

Say = Callable[..., str]

N = "{n}"
"""The page puts the number of the item in its place."""


def form(say: Say, ui: dict[str, str], readings: Sequence[tuple[str, Sequence[str]]], lang: str) -> Document:
    """The whole form in one language; `readings` are the open questions with their sides."""
    return {
        "version": 1,
        "lang": lang,
        "as_of": {
            "name": "as_of",
            "kind": DAY,
            "rough": False,
            "label": say("form.as_of"),
            "hint": say("form.as_of_hint"),
            "why": say("form.as_of_why"),
            "options": [],
            "shown_when": None,
        },
        "groups": [*(_group(group, say) for group in (*GROUPS, *INSIDE_GROUNDS)), _readings(readings, say)],
        "parts": {"grounds": {"legend": say("form.grounds.legend"), "hint": say("form.grounds.hint")}},
        "ui": dict(ui),
    }


def _group(group: Group, say: Say) -> Document:
    words: dict[str, Json] = (
        {name: say(f"form.{group.name}.{name}", n=N) for name in ("item", "add", "remove")} if group.many else {}
    )
    return {
        "id": group.name,
        "path": group.path,
        "inside": group.inside or None,
        "many": group.many,
        "at_least": group.at_least,
        "closed": group.closed or bool(group.inside),
        "legend": say(f"form.{group.name}.legend"),
        "hint": say(f"form.{group.name}.hint"),
        **words,
        "fields": [_field(group, question, say) for question in group.questions],
    }


def _field(group: Group, question: Question, say: Say) -> Document:
    key = f"form.{group.name}.{question.name}"
    shown = question.shown_when
    return {
        "name": question.name,
        "kind": question.kind,
        "rough": question.kind == DAY,
        "label": say(f"{key}.label"),
        "hint": say(f"{key}.hint"),
        "why": say(f"{key}.why"),
        "options": _options(group.name, question, say),
        "shown_when": None if shown is None else {"field": shown[0], "is": list(shown[1])},
    }


def _options(group: str, question: Question, say: Say) -> list[Json]:
    if question.kind == DAY:
        return []
    if question.kind == CHOICE:
        listed: list[Json] = [
            {"value": value, "label": say(f"option.{group}.{question.name}.{value}")} for value in question.options
        ]
        return listed if question.needed else [*listed, {"value": None, "label": say("unsure.choice")}]
    return [
        {"value": True, "label": say("option.yes_no.true")},
        {"value": False, "label": say("option.yes_no.false")},
        {"value": None, "label": say("unsure.yes_no")},
    ]


def _readings(readings: Sequence[tuple[str, Sequence[str]]], say: Say) -> Document:
    return {
        "id": "readings",
        "path": "readings",
        "inside": None,
        "many": False,
        "at_least": 0,
        "closed": True,
        "legend": say("form.readings.legend"),
        "hint": say("form.readings.hint"),
        "fields": [
            {
                "name": name,
                "kind": CHOICE,
                "rough": False,
                "label": say(f"reading.{name}.question"),
                "hint": "",
                "why": "",
                "options": [
                    *({"value": side, "label": say(f"reading.{name}.side.{side}")} for side in sides),
                    {"value": None, "label": say("unsure.reading")},
                ],
                "shown_when": None,
            }
            for name, sides in readings
        ],
    }
