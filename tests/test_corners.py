"""What no table can say: faults of the book, odd days of the calendar, and stories of which little is known."""

import io
import json
import os
import re
import runpy
import sys
from typing import Any

import pytest

from inadmissibility import __main__ as command_line
from inadmissibility import door
from inadmissibility.kernel.dated import Dated, OutOfRange, Step
from inadmissibility.kernel.days import day, has_leap_day
from inadmissibility.kernel.problems import BookError
from inadmissibility.law import book
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import EVERY_COUNT, NO_COUNT, CountedStay, LedgerSpan
from inadmissibility.records.timeline import LaidStay
from inadmissibility.records.world import World
from inadmissibility.words.catalogue import load


def answered(facts: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(door.answer(json.dumps(facts)))
    return answer


def test_a_dated_value_ends_where_the_next_one_starts() -> None:
    fee = Dated(Step(day("2020-01-01"), 930, "old"), Step(day("2024-04-01"), 1050, "new"))
    assert (fee.on(day("2024-03-31")), fee.on(day("2024-04-01"))) == (930, 1050)


def test_a_day_without_text_is_refused() -> None:
    with pytest.raises(OutOfRange):
        Dated(Step(day("2020-01-01"), 1, "act")).on(day("2019-12-31"))


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (Step(2, 1, "act"), Step(1, 1, "act")),
        (Step(1, 1, "act"), Step(1, 2, "act")),
        (Step(1, 1, ""),),
    ],
)
def test_a_dated_value_out_of_order_or_without_source_is_a_fault_of_the_book(steps: tuple[Step[int], ...]) -> None:
    with pytest.raises(BookError):
        Dated(*steps)


def test_an_unknown_reading_is_a_fault_of_the_book() -> None:
    with pytest.raises(BookError):
        book.reading("no_such_reading")


def test_leap_days() -> None:
    assert has_leap_day(day("2024-02-29"), day("2024-02-29"))
    assert not has_leap_day(day("2024-03-01"), day("2028-02-28"))
    assert not has_leap_day(day("1900-02-01"), day("1900-03-31"))
    assert has_leap_day(day("2000-02-01"), day("2000-03-31"))


def test_a_year_with_a_gap_is_measured_by_its_days_on_either_reading() -> None:
    first = day("2023-01-01")
    spans = (
        LedgerSpan(first, first + 199, EVERY_COUNT, "counted"),
        LedgerSpan(first + 200, first + 299, NO_COUNT, "gap"),
        LedgerSpan(first + 300, first + 464, EVERY_COUNT, "counted"),
    )
    counted = CountedStay(spans, 365, 365, 365, first)
    stay = LaidStay(
        number=0,
        entered_on=first,
        entry=Entry.WITHOUT_INSPECTION,
        authorized_until=None,
        should_be_until=None,
        present_to=first + 465,
        left=True,
        found_on=None,
        parole_ended_on=None,
        released_on=None,
        filed_on=(),
        expedited_on=None,
        charged_on=(),
        findings=(),
        proceedings_ended_on=None,
        ordered_on=None,
        ordered_path=None,
    )
    for side in ("days_365", "anniversary"):
        world = World({}, {"readings.one_year": side}, {}, {})
        assert book.ten_year.find(stay, 365, (counted,), world)[0].holds


def test_days_in_words() -> None:
    words = load("en")
    assert words.day("2019-03") == "March 2019"
    assert words.day("2019") == "2019"
    assert words.day({"from": "2019-03-05", "to": "2019-03-05"}) == "March 5, 2019"
    assert words.day({"from": "2024-02-01", "to": "2024-02-29"}) == "some day in February 2024"
    assert words.day({"from": "2019-03-01", "to": "2019-03-30"}) == ("some day from March 1, 2019 to March 30, 2019")


def test_a_missing_sentence_or_language_is_a_fault_of_the_catalogue() -> None:
    with pytest.raises(BookError):
        load("en").say("no.such.key")
    with pytest.raises(BookError):
        load("tlh")


def test_five_stays_with_nothing_but_years_are_looked_at_whole() -> None:
    facts = {
        "as_of": "2026-11-24",
        "person": {"resident": False, "battered": False, "trafficking_victim": False},
        "stays": [
            {"entered_on": "1998", "entry": "without_inspection", "left_on": "2000", "exit": "voluntary"},
            {"entered_on": "2001", "entry": "without_inspection", "left_on": "2003", "exit": "voluntary"},
            {"entered_on": "2004", "entry": "without_inspection", "left_on": "2006", "exit": "voluntary"},
            {"entered_on": "2007", "entry": "without_inspection", "left_on": "2009", "exit": "voluntary"},
            {"entered_on": "2010", "entry": "without_inspection", "left_on": "2026", "exit": "voluntary"},
        ],
    }
    answer = answered(facts)
    assert answer["outcome"]["every_world_tried"] is True
    assert answer["outcome"]["barred_on_as_of"] is True
    assert {bar["id"] for bar in answer["bars"]} == {"three_year", "ten_year", "permanent_presence"}


def test_an_exact_day_that_may_lie_in_a_stay_or_after_it_is_told_as_another_place_in_the_story() -> None:
    facts = {
        "as_of": "2023-02-18",
        "person": {**NO_FELONY, "born_on": "1950-02-03"},
        "stays": [
            {
                "entered_on": "2020-12-31",
                "entry": "admitted_until",
                "authorized_until": "2021-01-01",
                "left_on": "2022-01-04",
                "exit": "voluntary",
            },
            {
                "entered_on": "2022-01-07",
                "entry": "visa_waiver",
                "authorized_until": "2022-02-16",
                "left_on": {"from": "2023-02-12", "to": "2023-02-18"},
                "exit": "voluntary",
            },
        ],
        "events": [{"kind": "notice_to_appear_filed", "on": "2023-02-15"}],
        "attempts": [{"on": "2023-02-15", "manner": "without_inspection"}],
    }
    hinges = [hinge for hinge in answered(facts)["outcome"]["depends_on"] if hinge["fact"] == "events[0].on"]
    assert {hinge["if"] for hinge in hinges} == {None}
    assert any("three_year" in hinge["then"] for hinge in hinges)
    assert not all("three_year" in hinge["then"] for hinge in hinges)
    assert all(hinge["text"].startswith("another place in the story:") for hinge in hinges)


def test_one_day_is_told_as_a_day_and_not_as_a_range() -> None:
    facts = {
        "as_of": "2026-11-24",
        "person": {"born_on": "1990", "resident": False, "battered": False, "trafficking_victim": False},
        "stays": [
            {"entered_on": "2015", "entry": "without_inspection", "left_on": "2016-11", "exit": "voluntary"},
            {"entered_on": "2021-04", "entry": "without_inspection", "here_now": True},
        ],
    }
    texts = [hinge["text"] for hinge in answered(facts)["outcome"]["depends_on"]]
    assert any(text.startswith("November 2, 2015:") for text in texts)
    assert not any(re.match(r"(\w+ \d+, \d+) to \1", text) for text in texts)


def test_an_answer_comes_of_a_stay_of_which_next_to_nothing_is_told() -> None:
    for stay in ({}, {"entry": "without_inspection"}, {"entered_on": "2015"}):
        answer = answered({"as_of": "2026-11-24", "stays": [stay]})
        assert answer["outcome"]["finding"] == "depends"
        assert answer["outcome"]["barred_on_as_of"] is None
        shown = json.loads(door.show(json.dumps({"as_of": "2026-11-24", "stays": [stay]})))
        assert shown["verdict"]["finding"] == "depends"


def test_a_reader_that_stops_reading_ends_the_run_quietly(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    silenced: list[int] = []

    def stopped(_called: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(command_line, "_run", stopped)
    monkeypatch.setattr(os, "dup2", lambda _new, old: silenced.append(old))
    assert command_line.main(["readings"]) == 1
    assert silenced == [sys.stdout.fileno()]
    assert capfd.readouterr().err == ""


def test_a_byte_that_is_no_text_spoils_one_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe")))
    assert command_line.main(["answer", "-", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["code"] == "not_json"


def test_the_package_runs_as_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["inadmissibility", "readings", "--json"])
    monkeypatch.delitem(sys.modules, "inadmissibility.__main__")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("inadmissibility", run_name="__main__")
    assert ended.value.code == 0
    assert [reading["id"] for reading in json.loads(capsys.readouterr().out)["readings"]] == [
        reading.id for reading in book.READINGS
    ]


FIRST_SIDES = {reading.id: reading.default for reading in book.READINGS}
NOBODY = {"born_on": "1970-01-01", "resident": False, "battered": False, "trafficking_victim": False}


def lines(facts: dict[str, Any]) -> list[str]:
    shown = json.loads(door.show(json.dumps({"as_of": "2026-11-24", "readings": FIRST_SIDES, **facts})))
    return [shown["verdict"]["label"], *shown["verdict"]["lines"]]


def test_five_visits_known_by_the_year_are_too_many_tests_to_try_each_way() -> None:
    visits = [
        {
            "entered_on": f"{year}-01-02",
            "entry": "admitted_until",
            "authorized_until": f"{year}-03-01",
            "left_on": {"from": f"{year}-08-01", "to": f"{year + 1}-06-01"},
            "exit": "voluntary",
        }
        for year in (2012, 2014, 2016, 2018, 2023)
    ]
    answer = answered({"as_of": "2026-11-24", "person": NOBODY, "readings": FIRST_SIDES, "stays": visits})
    assert answer["outcome"]["finding"] == "depends"


def test_who_tried_to_come_in_later_is_not_still_here() -> None:
    stay = {"entered_on": "2020-01-01", "entry": "without_inspection"}
    answer = answered(
        {
            "as_of": "2026-11-24",
            "person": {**NOBODY, "aggravated_felony": False},
            "stays": [stay],
            "attempts": [{"on": "2022-01-01", "manner": "without_inspection"}],
        }
    )
    assert "stays[0].here_now" not in {hinge["fact"] for hinge in answer["outcome"]["depends_on"]}


REMOVED = {
    "entered_on": "2018-01-01",
    "entry": "without_inspection",
    "left_on": "2018-03-01",
    "exit": "removed",
    "removal": "other",
}
BACK = {"entered_on": "2022-01-01", "entry": "admitted_until", "authorized_until": "2027-01-01", "here_now": True}
CROSSED = {"entered_on": "2026-01-01", "entry": "without_inspection", "here_now": True}
NO_FELONY = {**NOBODY, "aggravated_felony": False}


def test_the_verdict_tells_bars_that_end_from_bars_that_do_not() -> None:
    assert "Its first clear day cannot be told yet." in lines({"person": NO_FELONY, "stays": [REMOVED, BACK]})[1]
    missed = [{"kind": "missed_hearing", "on": "2018-02-01", "good_reason": False}]
    two = lines({"person": NO_FELONY, "stays": [REMOVED, BACK], "events": missed})
    assert "The day clear of all of them cannot be told yet." in two[1]
    assert "They do not all end with time." in lines({"person": NO_FELONY, "stays": [REMOVED, CROSSED]})[1]
    felon = {**NOBODY, "aggravated_felony": True}
    assert "It does not end with time." in lines({"person": felon, "stays": [REMOVED]})[1]
    long = {**REMOVED, "left_on": "2019-03-01", "entered_on": "2017-01-01"}
    assert "clear of all of them" in lines({"person": NO_FELONY, "stays": [long]})[1]


def test_what_is_sure_is_told_apart_from_what_is_possible() -> None:
    untold = {**REMOVED, "removal": None, "left_on": "2023-03-01", "entered_on": "2023-01-01"}
    told = lines({"person": NO_FELONY, "stays": [untold, CROSSED]})
    assert any(line.startswith("In every case this applies on that day:") for line in told)
    assert any(line.startswith("Possible besides:") for line in told)
    only = lines({"person": NO_FELONY, "stays": [{**REMOVED, "left_on": "2012", "entered_on": "2012"}, CROSSED]})
    assert only


def test_a_lifted_bar_is_named_as_such_and_childhood_days_are_told_apart() -> None:
    crossed = {"entered_on": "2015-01-01", "entry": "without_inspection", "left_on": "2017-01-01", "exit": "voluntary"}
    facts = {"person": {**NOBODY, "resident": True, "born_on": "1998-01-01"}, "stays": [crossed]}
    shown = json.loads(door.show(json.dumps({"as_of": "2026-11-24", "readings": FIRST_SIDES, **facts})))
    assert "does not apply to you" in json.dumps(shown["sections"])
    assert lines({"person": NOBODY, "stays": [{**CROSSED, "here_now": True, "entered_on": "2024-01-01"}]})[
        -1
    ].startswith("Leaving on that day would start")
    assert lines({"person": NOBODY, "stays": [BACK]})[1].startswith("On what you told us, no bar")


def test_of_a_crime_told_it_is_said_also_that_it_does_not_keep_a_person_out() -> None:
    petty = {"kind": "theft_or_fraud", "convicted": True, "juvenile_finding": False, "political": False}
    small = {"maximum_over_one_year": False, "sentence_over_six_months": False}
    facts = {"as_of": "2026-11-24", "person": NO_FELONY, "grounds": {"crimes": [{**petty, **small}]}}
    answer = answered({**facts, "stays": [{"entered_on": "2020-01-01", "entry": "resident", "here_now": True}]})
    assert {ground["id"]: ground["status"] for ground in answer["grounds"]} == {
        "moral_turpitude": "none",
        "controlled_substance": "none",
    }
