"""What a reader meets when something is wrong: with an answer, or with the runtime."""

import time

import pytest
from playwright.sync_api import Page, Route, expect

from browser import keyboard
from browser.reading import (
    CALCULATOR,
    LEFT_IN_TIME,
    UI,
    ask,
    calculator,
    facts_in_form,
    open_link,
    packed,
    problems,
    send,
)

BAD = {**LEFT_IN_TIME, "as_of": "2026-13-24", "stays": [{**LEFT_IN_TIME["stays"][0], "left_on": "2023-02-30"}]}
WASM = "**/pyodide.asm.wasm"
FAILED = 20_000
SLOW = 2
"""Seconds until the largest part comes."""
ELEMENT = "<inadmissibility-calculator"


def test_bad_days_are_named_on_top_and_at_their_place(page: Page) -> None:
    open_link(page, BAD)
    before = facts_in_form(page)
    ask(page, "problems")
    expect(problems(page)).to_be_focused()
    expect(page).to_have_title(f"{UI['error_prefix']}Calculator - Unlawful presence calculator")
    links = problems(page).get_by_role("link")
    assert links.count() == page.locator(".calculator-field--wrong").count() > 0
    for number in range(links.count()):
        text = str(links.nth(number).text_content())
        links.nth(number).press("Enter")
        question, _ = keyboard.where(page)
        wrong = page.locator(".calculator-field--wrong", has=page.get_by_text(question, exact=True))
        expect(wrong.locator(".calculator-error")).to_have_text(UI["error_prefix"] + text)
    assert facts_in_form(page) == before


@pytest.mark.parametrize("part", ["pyodide.asm.mjs", "snapshot.bin.gz"])
def test_a_missing_part_is_said_and_the_next_try_answers(broken_page: Page, part: str) -> None:
    broken_page.route(f"**/{part}", lambda route: route.fulfill(status=404))
    open_link(broken_page, LEFT_IN_TIME)
    send(broken_page).click()
    expect(broken_page.locator(".calculator-failure")).to_contain_text(UI["failed"], timeout=FAILED)
    broken_page.unroute(f"**/{part}")
    broken_page.get_by_role("button", name=UI["again"]).click()
    expect(calculator(broken_page)).to_have_attribute("data-answer", "shown", timeout=FAILED)


def test_a_runtime_that_never_settles_is_given_up(broken_page: Page) -> None:
    def impatient(route: Route) -> None:
        got = route.fetch()
        route.fulfill(response=got, body=got.text().replace(ELEMENT, f'{ELEMENT} patience="2"'))

    broken_page.route(f"**/{CALCULATOR}", impatient)
    broken_page.route(WASM, lambda route: route.fulfill(content_type="application/wasm", body=b"\0asm"))
    broken_page.goto(f"{CALCULATOR}#facts={packed(LEFT_IN_TIME)}")
    expect(broken_page.locator(".calculator-failure")).to_contain_text(UI["reason_timeout"], timeout=FAILED)
    broken_page.get_by_role("button", name=UI["stories"]).click()
    assert keyboard.where(broken_page)[1] == "How does this work out for a person?"


def test_a_host_that_sends_the_wrong_type_does_no_harm(page: Page) -> None:
    def wrong(route: Route) -> None:
        route.fulfill(response=route.fetch(), content_type="application/octet-stream")

    page.route(WASM, wrong)
    open_link(page, LEFT_IN_TIME)
    ask(page)


def test_on_a_slow_line_the_smaller_part_is_taken(page: Page, asked: list[str]) -> None:
    def late(route: Route) -> None:
        time.sleep(SLOW)
        route.continue_()

    page.route(WASM, late)
    open_link(page, LEFT_IN_TIME)
    ask(page)
    parts = {path.rpartition("/")[2] for path in asked}
    assert "python_stdlib.zip" in parts
    assert "snapshot.bin.gz" not in parts


def test_on_a_fast_line_python_goes_on_from_where_it_was_left(page: Page, asked: list[str]) -> None:
    open_link(page, LEFT_IN_TIME)
    ask(page)
    parts = {path.rpartition("/")[2] for path in asked}
    assert "snapshot.bin.gz" in parts
    assert "python_stdlib.zip" not in parts
