"""One site, one browser, and for each test a reader of its own: a fresh profile in an awkward time zone."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import builder
import server
from browser.reading import TIME_ZONE

# Waiting longer costs nothing where all is well, and a busy machine is no failure.
expect.set_options(timeout=30_000)

FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

ASKED: list[str] = []
"""Every path the site was asked for, by whatever part of the browser."""


class NotingHandler(server.QuietSiteHandler):
    def log_request(self, *_: object) -> None:
        ASKED.append(self.path)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address at which the built site is served."""
    with server.site_server(builder.SITE, 0, NotingHandler) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_port}/"
        served.shutdown()


@pytest.fixture
def asked() -> list[str]:
    """What the site is asked for from here on."""
    ASKED.clear()
    return ASKED


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    environment: dict[str, str | float | bool] = {**os.environ, "TZ": TIME_ZONE}
    with sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        started = playwright.chromium.launch(executable_path=chromium, args=FLAGS, env=environment)
        yield started
        started.close()


@pytest.fixture
def new_page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Opens a page in a fresh profile, with the settings given."""
    contexts: list[BrowserContext] = []

    def open_page(**settings: Any) -> Page:  # noqa: ANN401 - the browser's own settings
        contexts.append(browser.new_context(base_url=site, timezone_id=TIME_ZONE, **settings))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def broken_page(new_page: Callable[..., Page]) -> Page:
    """A page on which something will fail, and the browser will say so."""
    return new_page()


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Iterator[Page]:
    """A page on which no script fails and the policy refuses nothing."""
    opened, said = new_page(), []
    opened.on("console", lambda message: said.append(message.text) if message.type in {"error", "warning"} else None)
    opened.on("pageerror", lambda error: said.append(error.message))
    yield opened
    assert said == []
