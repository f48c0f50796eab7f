"""The door never raises: whatever comes in, valid JSON goes out, and what goes out is what the schemas say."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import mangled
from documents import FACTS, FACTS_SCHEMA, check_all
from inadmissibility import door
from inadmissibility.form.questions import GROUPS, INSIDE_GROUNDS
from inadmissibility.kernel.problems import BookError
from inadmissibility.law import book

OPEN_STAYS = 1
"""Stays of which next to nothing is told in one fuzzed document: more of them take minutes."""

fuzz = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def is_light(document: Any) -> bool:  # noqa: ANN401 - a JSON document
    """Whether it takes a moment only: few stays are left nearly empty."""
    stays = document.get("stays") if isinstance(document, dict) else None
    told = [stay for stay in stays or [] if isinstance(stay, dict)] if isinstance(stays, list) else []
    return sum(len([value for value in stay.values() if value is not None]) < 3 for stay in told) <= OPEN_STAYS


@fuzz
@given(mangled.ANY_JSON)
def test_any_json_gives_an_answer_or_problems(document: object) -> None:
    check_all(json.dumps(document))


@fuzz
@given(st.text())
def test_any_text_gives_problems(text: str) -> None:
    check_all(text)


@fuzz
@given(mangled.mangled())
def test_mangled_facts_give_an_answer_or_problems(document: object) -> None:
    assume(is_light(document))
    check_all(json.dumps(document))


@fuzz
@given(mangled.mangled(), mangled.ANY_JSON, mangled.ANY_JSON, mangled.ANY_JSON)
def test_any_what_if_gives_days_or_problems(facts: object, stay: object, first: object, last: object) -> None:
    told = json.loads(door.what_if(json.dumps({"facts": facts, "stay": stay, "from": first, "to": last})))
    assert ("problems" in told) != ("days" in told)


def test_what_the_schema_of_facts_accepts_is_read() -> None:
    told = {
        "version": 1,
        "as_of": "2026-11-24",
        "person": {"born_on": "1990", "resident": None, "battered": False, "aggravated_felony": True},
        "stays": [
            {
                "entered_on": {"from": "2015-01-10", "to": "2015-03"},
                "entry": "visa_waiver",
                "left_on": "2016-02",
                "exit": None,
            },
            {"entered_on": "2018-01-01", "entry": "paroled", "authorized_until": "2019-01-01", "here_now": True},
        ],
        "attempts": [{"on": None, "manner": "false_citizenship_claim"}],
        "events": [{"kind": "notice_to_appear_served", "on": "2018"}],
        "relatives": [{"relation": None, "status": "other"}],
        "readings": {"departure_day": "counted", "one_year": None},
        "periods": [],
        "removals": None,
        "case": {},
        "grounds": {},
    }
    FACTS.validate(told)
    check_all(json.dumps(told))
    assert "problems" not in json.loads(door.answer(json.dumps(told)))
    for group in ("person", "readings", "periods", "removals", "case", "grounds"):
        nothing = {"as_of": "2026-11-24", "stays": [{"entered_on": "2015", "entry": "visa_waiver"}], group: None}
        FACTS.validate(nothing)
        assert "outcome" in json.loads(door.answer(json.dumps(nothing)))


@pytest.mark.parametrize(
    "wrong", [{"stays": []}, {"as_of": "2026"}, {"stay": 1}, {"events": [{}]}, {"periods": [1]}, {"person": {"x": 1}}]
)
def test_what_the_schema_of_facts_refuses_is_a_problem(wrong: dict[str, object]) -> None:
    told = {"as_of": "2026-11-24", "stays": [{}], **wrong}
    assert not FACTS.is_valid(told)
    assert json.loads(door.answer(json.dumps(told)))["problems"]


def test_an_unknown_schema_or_language_is_a_fault_of_the_caller() -> None:
    with pytest.raises(KeyError):
        door.schema("form")
    with pytest.raises(BookError):
        door.form("xx")


def test_the_form_asks_each_fact_and_offers_each_side() -> None:
    form = json.loads(door.form())
    groups = {group["id"]: group for group in form["groups"]}
    properties = FACTS_SCHEMA["properties"]
    assert {group["path"] for group in form["groups"]} == {
        *(one.path for one in (*GROUPS, *INSIDE_GROUNDS)),
        "readings",
    }
    assert {group.name for group in GROUPS} | {"grounds", "readings"} <= set(properties)
    sides = {field["name"]: [one["value"] for one in field["options"]] for field in groups["readings"]["fields"]}
    assert sides == {reading.id: [*(side.id for side in reading.sides), None] for reading in book.READINGS}
    stays = {field["name"]: field for field in groups["stays"]["fields"]}
    assert set(stays) == set(properties["stays"]["oneOf"][1]["items"]["properties"])
    for group in groups.values():
        names = [field["name"] for field in group["fields"]]
        for field in group["fields"]:
            if shown := field["shown_when"]:
                assert names.index(shown["field"]) < names.index(field["name"])


def test_every_open_question_is_listed_with_its_sides() -> None:
    listed = json.loads(door.readings())["readings"]
    assert [reading["id"] for reading in listed] == [reading.id for reading in book.READINGS]
    assert all(reading["default"] in [side["id"] for side in reading["sides"]] for reading in listed)
    assert all(side["text"] and side["authority"] for reading in listed for side in reading["sides"])


# What if: each exit day answered at once is each exit day answered alone.

BASE: dict[str, Any] = {
    "as_of": "2026-11-24",
    "person": {"born_on": "1970-01-01", "resident": False, "battered": False, "trafficking_victim": False},
}
OVERSTAY = {"entered_on": "2025-11-01", "entry": "admitted_until", "authorized_until": "2026-05-28", "here_now": True}
CROSSED = {"entered_on": "2015-06-01", "entry": "without_inspection", "left_on": "2016-01-10", "exit": "voluntary"}
DEFAULTS = {reading.id: reading.default for reading in book.READINGS}
STORIES: dict[str, tuple[dict[str, Any], int, str, str]] = {
    "an overstay": ({**BASE, "stays": [OVERSTAY]}, 1, "2026-11-20", "2027-06-03"),
    "an earlier stay": ({**BASE, "stays": [CROSSED, OVERSTAY]}, 1, "2016-05-20", "2016-06-10"),
    "a stay begun without inspection": (
        {**BASE, "stays": [CROSSED, {"entered_on": "2025-05-01", "entry": "without_inspection", "here_now": True}]},
        2,
        "2026-04-25",
        "2026-05-05",
    ),
    "a chosen side": (
        {**BASE, "readings": {"departure_day": "counted"}, "stays": [OVERSTAY]},
        1,
        "2026-11-22",
        "2026-11-28",
    ),
    "a removal": ({**BASE, "stays": [{**CROSSED, "exit": "removed"}]}, 1, "2015-11-25", "2015-12-03"),
    "a child": ({**BASE, "person": {"born_on": "2008-03-01"}, "stays": [OVERSTAY]}, 1, "2026-12-30", "2027-01-04"),
}


@pytest.mark.parametrize("name", STORIES)
def test_what_if_is_the_answer_of_each_exit_day(name: str) -> None:
    facts, stay, first, last = STORIES[name]
    told = json.loads(door.what_if(json.dumps({"facts": facts, "stay": stay, "from": first, "to": last})))
    length = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
    days = [(date.fromisoformat(first) + timedelta(days=n)).isoformat() for n in range(length)]
    assert [day["left_on"] for day in told["days"]] == days
    for tried in told["days"]:
        left = {"exit": "voluntary"} | facts["stays"][stay - 1] | {"left_on": tried["left_on"], "here_now": False}
        stays = [*facts["stays"][: stay - 1], left, *facts["stays"][stay:]]
        readings = DEFAULTS | facts.get("readings", {})
        asked_on = max(facts["as_of"], tried["left_on"])
        alone = json.loads(door.answer(json.dumps({**facts, "as_of": asked_on, "stays": stays, "readings": readings})))
        counts = alone["stays"][stay - 1]["days"]
        assert {name: {"least": tried[name], "most": tried[name]} for name in counts} == counts
        bars = [bar["id"] for bar in alone["bars"] if bar["cause"] == f"stays[{stay - 1}]" and not bar["lifted_by"]]
        assert sorted(bars) == sorted(tried["bars"])


def test_what_if_leaves_out_days_on_which_nobody_can_have_left() -> None:
    facts = {**BASE, "stays": [OVERSTAY]}
    told = json.loads(door.what_if(json.dumps({"facts": facts, "stay": 1, "from": "2025-10-30", "to": "2025-11-02"})))
    assert [day["left_on"] for day in told["days"]] == ["2025-11-01", "2025-11-02"]
