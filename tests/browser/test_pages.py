"""Every page can be read: by assistive technology, on a small phone, without script, under its own policy."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

import builder
import workshop
from browser.reading import CALCULATOR, LEFT_IN_TIME, ROUGH, ask, open_form, open_link
from inadmissibility.words import catalogue

AXE = (workshop.CALCULATOR / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RUN_AXE = """async () => {
  const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations, passes } = await axe.run(document, { runOnly: { type: "tag", values } });
  if (passes.length === 0) throw new Error("axe looked at nothing");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}"""

SMALL_PHONE: ViewportSize = {"width": 320, "height": 640}
POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'"


def opened(address: str) -> Callable[[Page], None]:
    def open_it(page: Page) -> None:
        page.goto(address)

    return open_it


def with_problems(page: Page) -> None:
    open_link(page, {**LEFT_IN_TIME, "as_of": "2026-13-24"})
    ask(page, "problems")


def with_result(page: Page) -> None:
    open_link(page, ROUGH)
    ask(page)


FINDINGS = set(catalogue.load("en").some("finding").values())

SCREENS: dict[str, Callable[[Page], None]] = {
    "home": opened(""),
    "calculator": open_form,
    "problems": with_problems,
    "result": with_result,
    "bars": opened("law/three-and-ten-year-bars/"),
    "children": opened("law/children/"),
    "readings": opened("law/readings/"),
    "not there": opened("not-there/"),
}
SCHEMES = {"light": "default", "dark": "slate"}


@pytest.fixture(scope="module", params=SCREENS)
def screen(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """One state of one page, looked at by several tests."""
    with browser.new_context(base_url=site, reduced_motion="reduce") as context:
        page = context.new_page()
        SCREENS[request.param](page)
        yield page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(screen: Page, scheme: Literal["light", "dark"]) -> None:
    screen.emulate_media(color_scheme=scheme)
    expect(screen.locator("body")).to_have_attribute("data-md-color-scheme", SCHEMES[scheme])
    screen.evaluate(AXE)
    assert screen.evaluate(RUN_AXE) == []


def test_a_small_phone_scrolls_one_way(screen: Page) -> None:
    screen.set_viewport_size(SMALL_PHONE)
    assert screen.evaluate("document.documentElement.scrollWidth") == SMALL_PHONE["width"]


def test_without_script_the_stories_can_be_read(new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(CALCULATOR)
    expect(page.locator("noscript p")).to_be_visible()
    stories = page.locator("inadmissibility-calculator > ol > li")
    expect(stories).to_have_count(6)
    for story in stories.all():
        _, finding = story.locator("strong").all_text_contents()
        assert finding in FINDINGS


def test_every_page_carries_its_policy() -> None:
    pages = {file: file.read_text(encoding="utf-8") for file in builder.SITE.rglob("*.html")}
    assert builder.SITE / "404.html" in pages
    assert [file.name for file, text in pages.items() if POLICY not in text] == []


def test_the_calculator_names_all_its_modules_in_advance() -> None:
    """One left out would come late, after the module that asks for it."""
    page = (builder.SITE / CALCULATOR / "index.html").read_text(encoding="utf-8")
    modules = {file.name for file in (workshop.CALCULATOR / "widget").glob("*.js")}
    named = set(re.findall(r'<link rel="modulepreload" href="\.\./assets/calculator/(\w+\.js)">', page))
    assert named == modules - {"calculator.js", "early.js", "worker.js"}


def test_search_and_colors_work_under_the_policy(page: Page) -> None:
    """That the policy refused nothing on the way is held by the fixture."""
    page.goto("")
    page.locator("form.md-header__option label:not([hidden])").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-media", "(prefers-color-scheme: light)")
    page.get_by_placeholder("Search").press_sequentially("permanent")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
