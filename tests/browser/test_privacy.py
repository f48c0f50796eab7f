"""What is typed stays on the device: every request of a whole story is looked at."""

import json

from playwright.sync_api import Page, Request, expect

from browser.reading import LEFT_IN_TIME, ROUGH, UI, ask, open_file, open_form, open_link, press, wait_until_ready

READING_PAGES = ("", "law/", "law/three-and-ten-year-bars/", "law/readings/", "privacy/", "help/")

KEPT = """async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  cookie: document.cookie,
})"""


def test_a_story_asks_only_this_site_and_nothing_once_the_runtime_is_ready(
    page: Page, site: str, asked: list[str]
) -> None:
    requests: list[Request] = []
    sockets: list[str] = []
    page.context.on("request", lambda request: requests.append(request))  # noqa: PLW0108 - it hangs a note on its handler
    page.on("websocket", lambda socket: sockets.append(socket.url))
    open_form(page)
    page.get_by_label("Year").first.fill("2026")
    wait_until_ready(page)
    before, asked_before = len(requests), list(asked)

    open_file(page, json.dumps(LEFT_IN_TIME).encode())
    ask(page)
    press(page, "copy_link")
    open_file(page, json.dumps(ROUGH).encode())
    ask(page)
    page.wait_for_timeout(500)  # a beacon may come late

    assert any(request.url.endswith(".wasm") for request in requests), "the worker's requests are not seen"
    assert [request.url for request in requests if not request.url.startswith((site, f"blob:{site}"))] == []
    assert {(request.method, request.post_data) for request in requests} == {("GET", None)}
    assert [request.url for request in requests[before:]] == []
    assert asked == asked_before
    assert [path for path in asked if "?" in path] == []
    assert sockets == []


def test_facts_in_a_link_are_neither_sent_nor_kept(page: Page, asked: list[str]) -> None:
    open_link(page, LEFT_IN_TIME)
    ask(page)
    # Once read, they leave the address too.
    assert "#" not in page.url
    assert [path for path in asked if "facts=" in path or "?" in path] == []
    kept = page.evaluate(KEPT)
    assert {name: value for name, value in kept.items() if value} == {}
    assert page.context.cookies() == []


def test_only_colors_that_were_chosen_are_kept(page: Page) -> None:
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("Object.keys(localStorage)") == []
    page.locator("form.md-header__option label:not([hidden])").click()
    assert page.evaluate("Object.keys(localStorage)") == ["/.__palette"]
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-media", "(prefers-color-scheme: light)")


def test_wiping_leaves_no_fact_on_the_page(page: Page) -> None:
    open_link(page, LEFT_IN_TIME)
    ask(page)
    expect(page.locator(".calculator-result")).to_be_visible()
    press(page, "wipe")
    press(page, "wipe_yes")
    expect(page.get_by_text(UI["wiped"])).to_be_visible()
    assert "#" not in page.url
    expect(page.locator(".calculator-result")).to_be_hidden()
    assert {field.input_value() for field in page.locator("form input[type=text]").all()} == {""}
    expect(page.locator("form :checked:is(input)")).to_have_count(0)


def test_pages_to_read_load_no_calculator(page: Page, asked: list[str]) -> None:
    for address in READING_PAGES:
        page.goto(address)
        page.wait_for_load_state("networkidle")
    assert [path for path in asked if "calculator/" in path] == []
