"""A person's mistakes come back as data: all at once, each with its code, path, values and a sentence."""

import ast
import json
from typing import Any

import pytest

import house
from inadmissibility import door
from inadmissibility.words import catalogue

STAY = {"entered_on": "2015-03-10", "entry": "without_inspection", "left_on": "2016-03-10", "exit": "voluntary"}
LATER = {"entered_on": "2018-01-01", "entry": "without_inspection", "here_now": True}


def facts(**changed: object) -> dict[str, object]:
    return {"version": 1, "as_of": "2026-11-24", "stays": [STAY], **changed}


def stay(**changed: object) -> dict[str, object]:
    return facts(stays=[{**STAY, **changed}])


def problems(document: object) -> list[dict[str, Any]]:
    answer = json.loads(door.answer(json.dumps(document)))
    assert set(answer) == {"version", "problems"}
    for problem in answer["problems"]:
        assert set(problem) == {"code", "path", "values", "text"}
        assert problem["text"]
    return list(answer["problems"])


ONE: list[tuple[str, str, object]] = [
    ("not_an_object", "", []),
    ("not_an_object", "", "2015"),
    ("not_an_object", "", None),
    ("wrong_version", "version", facts(version=2)),
    ("wrong_version", "version", facts(version=True)),
    ("not_yet_modelled", "case.refused_under", facts(case={"refused_under": ["212(a)(6)(C)"]})),
    ("missing", "periods[0].kind", facts(periods=[{"from": "2019-01-01"}])),
    (
        "ended_before_it_began",
        "periods[0].to",
        facts(periods=[{"kind": "tps", "from": "2019-02-01", "to": "2019-01-31"}]),
    ),
    (
        "ended_before_it_began",
        "periods[0].work_to",
        facts(
            periods=[
                {"kind": "asylum", "from": "2019-02-01", "to": "2020", "work_from": "2019-06", "work_to": "2019-05"}
            ]
        ),
    ),
    (
        "ended_and_goes_on",
        "periods[0].ongoing",
        facts(periods=[{"kind": "tps", "from": "2019-02-01", "to": "2020-01-31", "ongoing": True}]),
    ),
    ("in_the_future", "periods[0].from", facts(periods=[{"kind": "tps", "from": "2030-02-01"}])),
    ("in_the_future", "removals[0].left_on", facts(removals=[{"kind": "other", "left_on": "2030-02-01"}])),
    (
        "removed_before_order",
        "removals[0].left_on",
        facts(removals=[{"kind": "other", "ordered_on": "2014-02-02", "left_on": "2014-02-01"}]),
    ),
    (
        "ended_before_it_began",
        "case.decided_on",
        facts(case={"filed_on": "2024-03-02", "decided_on": "2024-03-01"}),
    ),
    ("must_be_an_object", "grounds", facts(grounds=[1])),
    ("must_be_an_object", "grounds.misrepresentation", facts(grounds={"misrepresentation": 1})),
    ("unknown_key_near", "grounds.misrepresentaton", facts(grounds={"misrepresentaton": {}})),
    ("not_yes_or_no", "grounds.misrepresentation.knowingly", facts(grounds={"misrepresentation": {"knowingly": 1}})),
    ("must_be_a_list", "grounds.crimes", facts(grounds={"crimes": {}})),
    ("not_a_choice", "grounds.crimes[0].kind", facts(grounds={"crimes": [{"kind": "zzzzzzzz"}]})),
    ("unknown_key", "zzzzzzzz", facts(zzzzzzzz=1)),
    ("unknown_key_near", "stay", facts(stay=[])),
    ("unknown_key_near", "stays[0].enterd_on", stay(enterd_on="2015-03-10")),
    ("unknown_key_near", "person.bornon", facts(person={"bornon": None})),
    ("unknown_key_near", "readings.departure", facts(readings={"departure": "counted"})),
    ("missing", "as_of", facts(as_of=None)),
    ("missing", "events[0].kind", facts(events=[{"on": "2015-06-01"}])),
    ("must_be_exact", "as_of", facts(as_of="2026-11")),
    ("must_be_a_list", "stays", facts(stays=STAY)),
    ("must_be_an_object", "stays[0]", facts(stays=["2015"])),
    ("must_be_an_object", "person", facts(person=[])),
    ("must_be_an_object", "readings", facts(readings=[])),
    ("at_least_one", "stays", facts(stays=[])),
    ("at_least_one", "stays", facts(stays=None)),
    ("not_a_choice", "stays[0].entry", stay(entry=7)),
    ("not_a_choice", "stays[0].entry", stay(entry="zzzz")),
    ("not_a_choice_near", "stays[0].exit", stay(exit="volontary")),
    ("not_a_choice", "readings.departure_day", facts(readings={"departure_day": "maybe"})),
    ("not_yes_or_no", "stays[0].here_now", stay(here_now="yes")),
    ("not_yes_or_no", "person.resident", facts(person={"resident": 1})),
    ("not_a_day", "stays[0].entered_on", stay(entered_on=20150310)),
    ("not_a_day", "stays[0].entered_on", stay(entered_on=True)),
    ("not_a_day", "stays[0].entered_on", stay(entered_on="March 10")),
    ("not_a_day", "stays[0].entered_on", stay(entered_on="2015-3-10")),
    ("not_a_day", "stays[0].entered_on", stay(entered_on="\uff12\uff10\uff11\uff15-03-10")),
    ("not_a_day", "stays[0].entered_on", stay(entered_on=["2015-03-10"])),
    ("day_lacks_year", "stays[0].entered_on", stay(entered_on="-02-10")),
    ("day_lacks_year", "stays[0].entered_on", stay(entered_on="-02")),
    ("day_lacks_month", "stays[0].entered_on", stay(entered_on="2015--10")),
    ("day_lacks_month", "stays[0].entered_on", stay(entered_on="2015-")),
    ("year_form", "stays[0].entered_on", stay(entered_on="15-02-10")),
    ("year_form", "stays[0].entered_on", stay(entered_on="20155-02-10")),
    ("year_out_of_reach", "stays[0].entered_on", stay(entered_on="1899-12-31")),
    ("year_out_of_reach", "stays[0].left_on", stay(left_on="2200-01-01")),
    ("not_on_the_calendar", "stays[0].entered_on", stay(entered_on="2015-02-30")),
    ("not_on_the_calendar", "stays[0].entered_on", stay(entered_on="2015-13")),
    ("not_a_range", "stays[0].entered_on", stay(entered_on={"from": "2015-01-10"})),
    ("not_a_range", "stays[0].entered_on", stay(entered_on={"from": "2015-01-10", "to": None})),
    ("not_a_range", "stays[0].entered_on", stay(entered_on={"from": None, "to": "2015-01-10"})),
    ("not_a_range", "stays[0].entered_on", stay(entered_on={"from": {"from": "2015", "to": "2015"}, "to": "2015"})),
    ("day_lacks_month", "stays[0].entered_on", stay(entered_on={"from": "2015--10", "to": "2015-05-10"})),
    ("range_backwards", "stays[0].entered_on", stay(entered_on={"from": "2015-05-10", "to": "2015-03-10"})),
    ("in_the_future", "stays[0].left_on", stay(left_on="2026-11-25")),
    ("left_before_entry", "stays[0].left_on", stay(left_on="2015-03-09")),
    ("allowed_before_entry", "stays[0].authorized_until", stay(entry="paroled", authorized_until="2015-03-09")),
    ("here_and_left", "stays[0].here_now", stay(here_now=True)),
    ("here_but_not_last", "stays[0].here_now", facts(stays=[{**LATER, "entered_on": "2010"}, LATER])),
    (
        "stays_overlap",
        "stays[1].entered_on",
        facts(stays=[STAY, {**STAY, "entered_on": "2016-03-09", "left_on": "2017"}]),
    ),
    ("born_after_entry", "person.born_on", facts(person={"born_on": "2015-03-11"})),
    ("attempt_while_here", "attempts[0].on", facts(attempts=[{"on": "2015-06-01"}])),
    ("attempt_while_here", "attempts[0].on", facts(stays=[LATER], attempts=[{"on": "2019-06-01"}])),
    ("no_text_for_day", "as_of", facts(as_of="1997-03-31")),
    (
        "impossible_order",
        "stays",
        facts(stays=[STAY, {}, {**STAY, "entered_on": "2015-06-01", "left_on": "2017-01-01"}]),
    ),
]


@pytest.mark.parametrize(("code", "path", "document"), ONE, ids=[f"{code} {n}" for n, (code, _, _) in enumerate(ONE)])
def test_one_mistake_is_one_problem_at_its_place(code: str, path: str, document: object) -> None:
    assert [(problem["code"], problem["path"]) for problem in problems(document)] == [(code, path)]


def test_all_problems_come_at_once() -> None:
    document = {
        "as_of": "2026-13-01",
        "stay": [],
        "person": {"born_on": "15-02-10", "resident": "no"},
        "stays": [{"entered_on": "2015--10", "entry": "flown", "left_on": {"from": "2015", "to": None}}, 5],
        "events": {},
    }
    assert [(problem["code"], problem["path"]) for problem in problems(document)] == [
        ("unknown_key_near", "stay"),
        ("not_on_the_calendar", "as_of"),
        ("year_form", "person.born_on"),
        ("not_yes_or_no", "person.resident"),
        ("day_lacks_month", "stays[0].entered_on"),
        ("not_a_choice", "stays[0].entry"),
        ("not_a_range", "stays[0].left_on"),
        ("must_be_an_object", "stays[1]"),
        ("must_be_a_list", "events"),
    ]


def test_contradictions_come_at_once_too() -> None:
    document = facts(
        person={"born_on": "2020"}, stays=[{**STAY, "left_on": "2014", "here_now": True}], attempts=[{"on": "2027"}]
    )
    assert [problem["code"] for problem in problems(document)] == [
        "in_the_future",
        "left_before_entry",
        "here_and_left",
        "born_after_entry",
    ]


def test_an_unknown_key_is_answered_with_the_nearest_name() -> None:
    (problem,) = problems(stay(authorised_until="2015-09-10"))
    assert problem["values"] == {"key": "authorised_until", "near": "authorized_until"}
    assert "authorized_until" in problem["text"]


def test_days_stand_in_words_in_the_sentence_and_as_dates_in_the_values() -> None:
    (problem,) = problems(stay(left_on="2015-03-09"))
    assert problem["values"] == {"first": "2015-03-10", "last": "2015-03-10"}
    assert problem["text"] == "The day you left (stay 1) must be on or after March 10, 2015, the day you came in"


@pytest.mark.parametrize("text", ["", "{", "nul", '{"as_of": NaN}', '{"as_of": Infinity}', "\ufeff{}", "9" * 5000])
def test_what_is_not_json_is_one_problem(text: str) -> None:
    (problem,) = json.loads(door.answer(text))["problems"]
    assert problem["code"] == "not_json"


@pytest.mark.parametrize("depth", [500, 940, 100_000])
@pytest.mark.parametrize(("opens", "closes"), [("[", "]"), ('{"from":', ',"to":null}')])
def test_no_depth_is_too_much(depth: int, opens: str, closes: str) -> None:
    nested = opens * depth + "1" + closes * depth
    for text in (nested, f'{{"as_of":{nested},"stays":[{{}}]}}'):
        for ask in (door.answer, door.show, door.picture, door.what_if):
            assert json.loads(ask(text))["problems"]


def test_half_a_character_can_be_handed_back() -> None:
    told = door.answer('{"\\ud800": 1, "as_of": "2026-11-24", "stays": [{}]}')
    assert told.encode()
    (problem,) = json.loads(told)["problems"]
    assert problem["code"] == "unknown_key"


def test_a_key_with_an_endless_number_in_it_is_an_unknown_key() -> None:
    (problem,) = problems(facts(**{f"stays[{'9' * 5000}].entry": 1}))
    assert problem["code"] == "unknown_key"


def test_where_too_much_is_open_the_answer_names_what_to_tell_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inadmissibility.worlds.expand.OVERDRAFT", -5_990)
    open_facts = facts(stays=[{"entered_on": "2015-03-10"}])
    (problem,) = problems(open_facts)
    assert problem["code"] == "too_many_unknowns"
    assert problem["values"]["facts"].startswith("stays[0].e")
    assert "how you came in (stay 1)" in problem["text"]
    request = {"facts": open_facts, "stay": 1, "from": "2026-11-24", "to": "2026-11-24"}
    (problem,) = json.loads(door.what_if(json.dumps(request)))["problems"]
    assert problem["code"] == "too_many_unknowns"


ASKED: list[tuple[str, str, object]] = [
    ("not_an_object", "", []),
    ("not_an_object", "", {}),
    ("missing", "from", {"from": None}),
    ("must_be_exact", "to", {"to": "2027"}),
    ("not_on_the_calendar", "to", {"to": "2027-02-30"}),
    ("not_a_stay", "stay", {"stay": 0}),
    ("not_a_stay", "stay", {"stay": 2}),
    ("not_a_stay", "stay", {"stay": True}),
    ("not_a_stay", "stay", {"stay": "1"}),
    ("what_if_range", "to", {"to": "2026-11-23"}),
    ("what_if_range", "to", {"to": "2037-11-06"}),
    ("left_before_entry", "stays[0].left_on", {"facts": stay(left_on="2014-01-01")}),
]


@pytest.mark.parametrize(("code", "path", "changed"), ASKED, ids=[f"{code} {n}" for n, (code, *_) in enumerate(ASKED)])
def test_a_bad_what_if_is_a_problem(code: str, path: str, changed: object) -> None:
    asked = {"facts": facts(), "stay": 1, "from": "2026-11-24", "to": "2026-11-24"}
    request = {**asked, **changed} if isinstance(changed, dict) and changed else changed
    (problem,) = json.loads(door.what_if(json.dumps(request)))["problems"]
    assert (problem["code"], problem["path"]) == (code, path)


def test_every_code_has_words_and_a_test_and_no_words_are_left_over() -> None:
    tried = {code for code, _, _ in [*ONE, *ASKED]} | {"not_json", "too_many_unknowns"}
    for lang in catalogue.LANGUAGES:
        assert set(catalogue.load(lang).some("problem")) == tried


def test_every_problem_made_in_the_code_is_one_of_these() -> None:
    tried = {code for code, _, _ in [*ONE, *ASKED]} | {"not_json", "too_many_unknowns"}
    calls = [
        node
        for file in house.python_files()
        for node in ast.walk(house.tree(file))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Problem"
    ]
    named = {text for call in calls for _, text in house.strings(ast.Module([ast.Expr(call.args[0])], []))}
    literal = {arg.value for call in calls if isinstance(arg := call.args[0], ast.Constant)}
    assert literal | named <= tried
