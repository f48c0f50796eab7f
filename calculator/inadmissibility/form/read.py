"""A JSON document in; facts out, or every problem it has, each at its place."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from inadmissibility.form.days import read_day
from inadmissibility.form.questions import CHOICE, DAY, GROUPS, NOT_YET, VERSION, Group, Question
from inadmissibility.kernel.days import Day, Rough
from inadmissibility.kernel.problems import Problem
from inadmissibility.records.facts import (
    Attempt,
    Entry,
    Event,
    EventKind,
    Exit,
    Facts,
    Manner,
    Person,
    Relation,
    Relative,
    Standing,
    Stay,
)

Sides = Mapping[str, Sequence[str]]
Told = dict[str, Rough | str | bool | None]
W = TypeVar("W", bound=StrEnum)

NEAR = 0.5
"""How alike two names must be to ask whether one was meant for the other."""
TOP = ("version", "as_of", *(group.name for group in GROUPS), "readings", *NOT_YET)


def read(document: object, sides: Sides) -> tuple[Facts | None, tuple[Problem, ...]]:
    """The facts, or None with all problems. `sides` lists the readings that may be chosen and their sides."""
    problems: list[Problem] = []
    if not isinstance(document, dict):
        return None, (Problem("not_an_object", "", {}),)
    _known(document, TOP, "", problems)
    if document.get("version", VERSION) != VERSION or isinstance(document.get("version"), bool):
        problems.append(Problem("wrong_version", "version", {"wanted": str(VERSION)}))
    for name in NOT_YET:
        if document.get(name):
            problems.append(Problem("not_yet_modelled", name, {"what": name}))
    as_of = _as_of(document.get("as_of"), problems)
    told = {group.name: _group(group, document.get(group.name), problems) for group in GROUPS}
    readings = _readings(document.get("readings"), sides, problems)
    if problems:
        return None, tuple(problems)
    facts = Facts(
        as_of=as_of,
        person=_person(told["person"][0]),
        stays=tuple(_stay(item) for item in told["stays"]),
        attempts=tuple(Attempt(on=_day(i, "on"), manner=_word(i, "manner", Manner)) for i in told["attempts"]),
        events=tuple(Event(kind=_word(i, "kind", EventKind), on=_day(i, "on")) for i in told["events"]),
        relatives=tuple(
            Relative(relation=_word(i, "relation", Relation), status=_word(i, "status", Standing))
            for i in told["relatives"]
        ),
        readings=readings,
    )
    return facts, ()


def _known(given: Mapping[str, object], names: Sequence[str], path: str, problems: list[Problem]) -> None:
    """Refuse each key that is not one of the names, with the nearest that is."""
    for key in given:
        if key not in names:
            near = get_close_matches(key, names, n=1, cutoff=NEAR)
            problems.append(
                Problem(
                    "unknown_key_near" if near else "unknown_key",
                    f"{path}.{key}" if path else key,
                    {"key": key, "near": near[0] if near else ""},
                )
            )


def _as_of(value: object, problems: list[Problem]) -> Day:
    days = read_day(value, "as_of", problems)
    if value is None:
        problems.append(Problem("missing", "as_of", {"field": "as_of"}))
    elif days is not None and not days.exact:
        problems.append(Problem("must_be_exact", "as_of", {"field": "as_of"}))
    return days.first if days is not None else 0


def _group(group: Group, value: object, problems: list[Problem]) -> list[Told]:
    if group.many:
        if value is None:
            items: list[object] = []
        elif isinstance(value, list):
            items = value
        else:
            problems.append(Problem("must_be_a_list", group.name, {"field": group.name}))
            return []
        if len(items) < group.at_least:
            problems.append(Problem("at_least_one", group.name, {"field": group.name}))
        return [_item(group, item, f"{group.name}[{index}]", problems) for index, item in enumerate(items)]
    return [_item(group, {} if value is None else value, group.name, problems)]


def _item(group: Group, value: object, path: str, problems: list[Problem]) -> Told:
    names = tuple(question.name for question in group.questions)
    if not isinstance(value, dict):
        problems.append(Problem("must_be_an_object", path, {"field": path}))
        return dict.fromkeys(names)
    extra = ("ongoing",) if group.name == "stays" else ()
    _known(value, (*names, *extra), path, problems)
    return {q.name: _answer(q, value.get(q.name), f"{path}.{q.name}", problems) for q in group.questions}


def _answer(question: Question, value: object, path: str, problems: list[Problem]) -> Rough | str | bool | None:
    if value is None:
        if question.needed:
            problems.append(Problem("missing", path, {"field": question.name}))
        return None
    if question.kind == DAY:
        return read_day(value, path, problems)
    if question.kind == CHOICE:
        if isinstance(value, str) and value in question.options:
            return value
        near = get_close_matches(value, question.options, n=1, cutoff=NEAR) if isinstance(value, str) else []
        code = "not_a_choice_near" if near else "not_a_choice"
        values = {"field": question.name, "near": near[0] if near else "", "choices": ", ".join(question.options)}
        problems.append(Problem(code, path, values))
        return None
    if isinstance(value, bool):
        return value
    problems.append(Problem("not_yes_or_no", path, {"field": question.name}))
    return None


def _readings(value: object, sides: Sides, problems: list[Problem]) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        problems.append(Problem("must_be_an_object", "readings", {"field": "readings"}))
        return {}
    _known(value, tuple(sides), "readings", problems)
    chosen = {}
    for name, side in value.items():
        if side is None or name not in sides:
            continue
        if side in sides[name]:
            chosen[name] = str(side)
        else:
            choices = ", ".join(sides[name])
            problems.append(
                Problem("not_a_choice", f"readings.{name}", {"field": name, "near": "", "choices": choices})
            )
    return chosen


def _day(told: Told, name: str) -> Rough | None:
    value = told[name]
    return value if isinstance(value, Rough) else None


def _flag(told: Told, name: str) -> bool | None:
    value = told[name]
    return value if isinstance(value, bool) else None


def _word(told: Told, name: str, words: type[W]) -> W | None:
    value = told[name]
    return words(value) if isinstance(value, str) else None


def _person(told: Told) -> Person:
    return Person(
        born_on=_day(told, "born_on"),
        resident=_flag(told, "resident"),
        battered=_flag(told, "battered"),
        trafficking_victim=_flag(told, "trafficking_victim"),
        aggravated_felony=_flag(told, "aggravated_felony"),
    )


def _stay(told: Told) -> Stay:
    return Stay(
        entered_on=_day(told, "entered_on"),
        entry=_word(told, "entry", Entry),
        authorized_until=_day(told, "authorized_until"),
        here_now=_flag(told, "here_now"),
        left_on=_day(told, "left_on"),
        exit=_word(told, "exit", Exit),
    )
