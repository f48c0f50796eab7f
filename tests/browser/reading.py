"""How a reader comes to the calculator, and what stands there then."""

import base64
import json
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect

from inadmissibility import door

TIME_ZONE = "Asia/Kathmandu"
CALCULATOR = "calculator/"
UI: dict[str, str] = json.loads(door.form())["ui"]
START_UP = 30_000
"""Milliseconds that the runtime may take on a busy machine."""

Facts = dict[str, Any]

LEFT_IN_TIME: Facts = {
    "version": 1,
    "as_of": "2026-11-24",
    "person": {"born_on": "1990-05-02", "resident": False, "battered": False, "trafficking_victim": False},
    "stays": [
        {
            "entered_on": "2024-01-10",
            "entry": "admitted_until",
            "authorized_until": "2024-07-09",
            "here_now": False,
            "left_on": "2025-02-20",
            "exit": "voluntary",
        }
    ],
}
ROUGH: Facts = {
    "version": 1,
    "as_of": "2026-11-24",
    "person": {"born_on": "2003", "resident": False, "battered": False, "trafficking_victim": False},
    "stays": [
        {
            "entered_on": "2019-03",
            "entry": "without_inspection",
            "here_now": False,
            "left_on": {"from": "2021-06-01", "to": "2022-02-01"},
            "exit": "voluntary",
        },
        {"entered_on": "2023-05-20", "entry": "without_inspection", "here_now": True},
    ],
}


def packed(facts: object) -> str:
    """Facts as they stand in a link after `#facts=`."""
    return base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")


def unpacked(link: str) -> Any:  # noqa: ANN401 - a JSON document
    text = link.split("#facts=", 1)[1]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def calculator(page: Page) -> Locator:
    return page.locator("inadmissibility-calculator")


def status(page: Page) -> Locator:
    """The line that screen readers speak."""
    return page.locator(".calculator-status")


def arrived(page: Page) -> Locator:
    """The line at the top that says what came with a link."""
    return page.locator(".calculator-arrived")


def problems(page: Page) -> Locator:
    return page.locator(".calculator-problems")


def open_form(page: Page) -> None:
    page.goto(CALCULATOR)
    expect(send(page)).to_be_visible()


def open_link(page: Page, facts: object) -> None:
    page.goto("about:blank")
    page.goto(f"{CALCULATOR}#facts={packed(facts)}")
    expect(send(page)).to_be_visible()


def send(page: Page) -> Locator:
    return page.get_by_role("button", name=UI["answer"])


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=UI[name], exact=True).click()


def ask(page: Page, answer: str = "shown") -> None:
    """Press the button and wait for what comes of it."""
    send(page).click()
    wait_for_answer(page, answer)


def wait_for_answer(page: Page, answer: str = "shown") -> None:
    expect(calculator(page)).to_have_attribute("data-answer", answer, timeout=START_UP)


def wait_until_ready(page: Page) -> None:
    expect(calculator(page)).to_have_attribute("data-state", "ready", timeout=START_UP)


def facts_in_form(page: Page) -> Any:  # noqa: ANN401 - a JSON document
    """What the form holds, read from the link that it makes."""
    press(page, "copy_link")
    field = page.get_by_label(UI["link"], exact=True)
    expect(field).to_be_visible()
    return unpacked(field.input_value())


def open_file(page: Page, content: bytes) -> None:
    file: FilePayload = {"name": "answers.json", "mimeType": "application/json", "buffer": content}
    page.get_by_label(UI["open"]).set_input_files(file)
