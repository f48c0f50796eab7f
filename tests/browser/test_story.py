"""A whole story: told, answered, changed, taken along."""

import json

import pytest
from playwright.sync_api import Page, expect

from browser import keyboard
from browser.reading import (
    CALCULATOR,
    LEFT_IN_TIME,
    ROUGH,
    UI,
    Facts,
    arrived,
    ask,
    facts_in_form,
    open_form,
    open_link,
    unpacked,
    wait_for_answer,
)
from inadmissibility import door

BOTH = pytest.mark.parametrize("facts", [LEFT_IN_TIME, ROUGH], ids=["exact", "rough"])

ANSWER_IN_WORKER = """([address, text]) => new Promise((resolve, reject) => {
  const worker = new Worker(address, { type: "module" });
  worker.onmessage = ({ data }) => {
    if (data.failed) reject(new Error(data.failed.message));
    if (data.text !== undefined) resolve(data.text);
  };
  worker.postMessage({ do: "start", lang: "en", patience: 60 });
  worker.postMessage({ id: 1, do: "answer", text });
})"""


def test_by_keyboard_alone(page: Page) -> None:
    open_form(page)
    keyboard.enter_day(page, "Which day do you ask about?", 2026, 11, 24)
    keyboard.enter_day(page, "When were you born?", 1990, 5, 2)
    keyboard.choose(page, "On the day you ask about, do you have a green card (lawful permanent resident)?", "No")
    keyboard.choose(page, "Did a husband, wife or parent hurt you or treat you cruelly?", "No")
    keyboard.choose(page, "Did someone force or trick you into work or sex for their gain (human trafficking)?", "No")
    keyboard.enter_day(page, "What day did you come in?", 2024, 1, 10)
    keyboard.choose(page, "How did you come in?", "An officer let me in until a date")
    keyboard.enter_day(page, "What date was the last allowed day of this stay?", 2024, 7, 9)
    keyboard.choose(page, "Are you still in the United States on this stay?", "No")
    keyboard.enter_day(page, "What day did you leave?", 2025, 2, 20)
    keyboard.choose(page, "How did you leave?", "On my own")
    keyboard.press(page, UI["answer"])
    wait_for_answer(page)
    expect(page.get_by_role("heading", name=UI["result"], exact=True)).to_be_focused()
    expect(page.locator(".calculator-verdict")).to_contain_text("3-year bar")
    expect(page.get_by_role("button", name=UI["print"])).to_be_visible()
    nothing_else: Facts = {
        "periods": [],
        "events": [],
        "removals": [],
        "attempts": [],
        "case": {},
        "relatives": [],
        "readings": {},
    }
    assert facts_in_form(page) == {**LEFT_IN_TIME, **nothing_else}


def test_a_change_link_leads_to_its_question(page: Page) -> None:
    open_link(page, ROUGH)
    ask(page)
    change = page.get_by_role("button", name="Change the day you left (stay 1)")
    change.press("Enter")
    assert keyboard.where(page) == ("What day did you leave?", "Month")


def test_an_answer_that_was_changed_is_marked(page: Page) -> None:
    open_link(page, LEFT_IN_TIME)
    ask(page)
    expect(page.get_by_text(UI["stale"])).to_be_hidden()
    page.get_by_label("Yes", exact=True).first.check()
    expect(page.get_by_text(UI["stale"])).to_be_visible()


@BOTH
def test_the_page_shows_what_the_door_says_on_this_machine(page: Page, facts: Facts) -> None:
    shown = json.loads(door.show(json.dumps(facts)))
    open_link(page, facts)
    ask(page)
    verdict = [shown["verdict"]["label"], *shown["verdict"]["lines"]]
    assert page.locator(".calculator-verdict p").all_text_contents() == verdict
    headings = [section["heading"] for section in shown["sections"]]
    assert page.locator(".calculator-section > h3").all_text_contents() == headings


@BOTH
def test_the_worker_answers_as_this_machine_does(page: Page, site: str, facts: Facts) -> None:
    page.goto(CALCULATOR)
    text = json.dumps(facts)
    worker = f"{site}assets/calculator/worker.js"
    assert json.loads(page.evaluate(ANSWER_IN_WORKER, [worker, text])) == json.loads(door.answer(text))


def test_an_example_opens_in_the_calculator(page: Page) -> None:
    page.goto("law/three-and-ten-year-bars/")
    example = page.get_by_role("link", name="Open in the calculator").first
    href = str(example.get_attribute("href"))
    example.click()
    expect(arrived(page)).to_have_text(UI["link_opened"])
    ask(page)
    expect(page.locator(".calculator-verdict p").first).not_to_be_empty()
    told, shown = (door.answer(json.dumps(facts)) for facts in (unpacked(href), facts_in_form(page)))
    assert told == shown
