"""What was not told and is not named as missing cannot matter: no other answer to it changes the result.

Whole lists that were not told are named under `assumed`, and so are what the person applies for and that papers are
right.
"""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

import mangled
import table_match
from inadmissibility import door
from inadmissibility.form.question import CHOICE, DAY, Question
from inadmissibility.form.questions import GROUPS

ASSUMED = ("case", "relatives")
ASSUMED_RIGHT = "should_be_until"
DAYS = ("1996-01-01", "2005-05-05", "2019-11-24", "2026-11-20")
ROWS = [row for row in mangled.ROWS if "problems" not in row.expect and row.number <= 2]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_is_not_named_as_missing_changes_nothing(row: table_match.Row) -> None:
    answer = json.loads(door.answer(json.dumps(row.facts)))
    named = {item["fact"] for item in answer["missing"]} | {hinge["fact"] for hinge in answer["outcome"]["depends_on"]}
    for path, facts in varied(row.facts):
        if path not in named:
            other = json.loads(door.answer(json.dumps(facts)))
            assert "problems" in other or result(other) == result(answer), (path, facts)


def result(answer: dict[str, Any]) -> object:
    bars = [(bar["id"], bar["cause"], bar["in_force"], bar["last_barred_day"]) for bar in answer["bars"]]
    return answer["outcome"]["finding"], bars, [stay["days"] for stay in answer["stays"]]


def varied(facts: table_match.Content) -> Iterator[tuple[str, dict[str, Any]]]:
    """The facts with each untold fact told in each way in turn, where the form would ask for it."""
    for group in GROUPS:
        if group.name in ASSUMED:
            continue
        items = facts.get(group.name) or ([] if group.many else {})
        for number, item in enumerate(items if group.many else [items]):
            path = f"{group.name}[{number}]" if group.many else group.name
            for question in group.questions:
                if item.get(question.name) is None and question.name != ASSUMED_RIGHT and asked(question, item):
                    for value in values(question):
                        changed = copy.deepcopy(dict(facts))
                        place = changed[group.name][number] if group.many else changed.setdefault(group.name, {})
                        place[question.name] = value
                        yield f"{path}.{question.name}", changed


def asked(question: Question, item: table_match.Content) -> bool:
    return question.shown_when is None or item.get(question.shown_when[0]) in question.shown_when[1]


def values(question: Question) -> tuple[object, ...]:
    if question.kind == DAY:
        return DAYS
    return tuple(map(str, question.options)) if question.kind == CHOICE else (True, False)
