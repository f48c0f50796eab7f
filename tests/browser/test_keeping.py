"""Files and links: taken as a whole or not at all."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.reading import (
    LEFT_IN_TIME,
    ROUGH,
    UI,
    Facts,
    arrived,
    ask,
    facts_in_form,
    open_file,
    open_link,
    press,
    problems,
    status,
)


def saved(page: Page) -> bytes:
    with page.expect_download() as download:
        press(page, "save")
    return Path(download.value.path()).read_bytes()


def test_a_file_comes_back_as_it_was_saved(page: Page) -> None:
    open_link(page, ROUGH)
    file = saved(page)
    press(page, "wipe")
    press(page, "wipe_yes")
    expect(status(page)).to_have_text(UI["wiped"])
    assert "#" not in page.url
    assert facts_in_form(page)["stays"] == [{}]
    open_file(page, file)
    expect(status(page)).to_have_text(UI["file_opened"])
    assert saved(page) == file
    assert json.loads(file)["stays"] == ROUGH["stays"]


@pytest.mark.parametrize("content", [b"not a file of ours", b"\xff\xfe", b"[]", b'{"version": 2}'])
def test_a_broken_file_changes_nothing(page: Page, content: bytes) -> None:
    open_link(page, ROUGH)
    before = facts_in_form(page)
    open_file(page, content)
    expect(status(page)).to_contain_text(UI["file_refused"])
    assert facts_in_form(page) == before


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"stays": [{"entry": "by_rocket"}]}, "stays[0].entry"),
        ({"stays": {}}, "stays"),
        ({"person": {"born_on": 1990}}, "person.born_on"),
    ],
)
def test_a_link_that_does_not_fit_is_refused_in_words(page: Page, wrong: Facts, path: str) -> None:
    open_link(page, {"version": 1, **wrong})
    expect(arrived(page)).to_have_text(f"{UI['link_refused']} {UI['refused_at'].format(path=path)}")
    assert facts_in_form(page)["stays"] == [{}]


def test_a_name_that_no_question_has_is_shown_and_then_refused(page: Page) -> None:
    open_link(page, {**LEFT_IN_TIME, "stayz": ["2019"]})
    expect(page.get_by_text(UI["carried_hint"])).to_be_visible()
    ask(page, "problems")
    expect(problems(page)).to_contain_text('"stayz"')
