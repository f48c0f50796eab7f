"""A JSON document in; facts out, or every problem it has, each at its place."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from inadmissibility.form.days import read_day
from inadmissibility.form.ground_questions import CRIMES, GROUND_GROUPS
from inadmissibility.form.question import CHOICE, DAY, Group, Question
from inadmissibility.form.questions import CASE, GROUPS, INSIDE_GROUNDS, NOT_YET_IN_CASE, VERSION
from inadmissibility.kernel.days import Day, Rough
from inadmissibility.kernel.problems import Problem
from inadmissibility.records.case import Case, Relative
from inadmissibility.records.facts import Attempt, Event, Facts, Period, Person, Removal, Stay

Sides = Mapping[str, Sequence[str]]
Told = dict[str, Rough | StrEnum | bool | None]
R = TypeVar("R")

NEAR = 0.5
"""How alike two names must be to ask whether one was meant for the other."""
TOP = ("version", "as_of", *(group.name for group in GROUPS), "grounds", "readings")


def read(document: object, sides: Sides) -> tuple[Facts | None, tuple[Problem, ...]]:
    """The facts, or None with all problems. `sides` lists the readings that may be chosen and their sides."""
    problems: list[Problem] = []
    if not isinstance(document, dict):
        return None, (Problem("not_an_object", "", {}),)
    _known(document, TOP, "", problems)
    if document.get("version", VERSION) != VERSION or isinstance(document.get("version"), bool):
        problems.append(Problem("wrong_version", "version", {"wanted": str(VERSION)}))
    as_of = _as_of(document.get("as_of"), problems)
    told = {group.name: _group(group, document.get(group.name), problems) for group in GROUPS}
    grounds, crimes = _grounds(document.get("grounds"), problems)
    readings = _readings(document.get("readings"), sides, problems)
    if not told["stays"] and not told["removals"] and document.get("stays") in (None, []):
        problems.append(Problem("at_least_one", "stays", {"field": "stays"}))
    if problems:
        return None, tuple(problems)
    facts = Facts(
        as_of=as_of,
        person=_one(Person, told["person"]),
        stays=_all(Stay, told["stays"]),
        attempts=_all(Attempt, told["attempts"]),
        events=_all(Event, told["events"]),
        periods=_all(Period, told["periods"]),
        removals=_all(Removal, told["removals"]),
        case=_one(Case, told["case"]),
        relatives=_all(Relative, told["relatives"]),
        grounds=grounds,
        crimes=tuple(crimes),
        readings=readings,
    )
    return facts, ()


def _one(record: Callable[..., R], told: list[Told]) -> R:
    return record(**told[0])


def _all(record: Callable[..., R], told: list[Told]) -> tuple[R, ...]:
    return tuple(record(**item) for item in told)


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
            problems.append(Problem("must_be_a_list", group.path, {"field": group.name}))
            return []
        return [_item(group, item, f"{group.path}[{index}]", problems) for index, item in enumerate(items)]
    return [_item(group, {} if value is None else value, group.path, problems)]


def _grounds(value: object, problems: list[Problem]) -> tuple[dict[str, Told], list[Told]]:
    """What was told of each ground, a ground of which nothing is told left out; and of each crime."""
    given = {} if value is None else value
    if not isinstance(given, dict):
        problems.append(Problem("must_be_an_object", "grounds", {"field": "grounds"}))
        return {}, []
    _known(given, tuple(group.name for group in INSIDE_GROUNDS), "grounds", problems)
    told = {
        group.name: _group(group, given[group.name], problems)[0]
        for group in GROUND_GROUPS
        if given.get(group.name) is not None
    }
    return told, _group(CRIMES, given.get(CRIMES.name), problems)


def _item(group: Group, value: object, path: str, problems: list[Problem]) -> Told:
    if not isinstance(value, dict):
        problems.append(Problem("must_be_an_object", path, {"field": path}))
        return {}
    waiting = NOT_YET_IN_CASE if group is CASE else ()
    _known(value, (*(question.name for question in group.questions), *waiting), path, problems)
    _refuse_what_waits(value, waiting, f"{path}.", problems)
    return {
        question.field or question.name: _answer(
            question, value.get(question.name), f"{path}.{question.name}", problems
        )
        for question in group.questions
    }


def _refuse_what_waits(given: Mapping[str, object], waiting: Sequence[str], path: str, problems: list[Problem]) -> None:
    """What the public document holds and this edition does not compute is refused, unless it is empty."""
    problems.extend(
        Problem("not_yet_modelled", path + name, {"what": name})
        for name in waiting
        if given.get(name) not in (None, [], {})
    )


def _answer(question: Question, value: object, path: str, problems: list[Problem]) -> Rough | StrEnum | bool | None:
    if value is None:
        if question.needed:
            problems.append(Problem("missing", path, {"field": question.name}))
        return None
    if question.kind == DAY:
        return read_day(value, path, problems)
    if question.kind == CHOICE:
        return _choice(question, value, path, problems)
    if isinstance(value, bool):
        return value
    problems.append(Problem("not_yes_or_no", path, {"field": question.name}))
    return None


def _choice(question: Question, value: object, path: str, problems: list[Problem]) -> StrEnum | None:
    if isinstance(value, str):
        for option in question.options:
            if option == value:
                return option
    near = get_close_matches(value, question.options, n=1, cutoff=NEAR) if isinstance(value, str) else []
    code = "not_a_choice_near" if near else "not_a_choice"
    values = {"field": question.name, "near": near[0] if near else "", "choices": ", ".join(question.options)}
    problems.append(Problem(code, path, values))
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
