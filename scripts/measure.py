"""How fast and how large the calculator is, measured in one run; times from two runs cannot be compared.

Loads are interleaved, each cold one in a browser profile of its own, each warm one in the same profile after it.
"""

import base64
import gzip
import json
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, sync_playwright

import builder
import runtime
from inadmissibility import door
from server import QuietSiteHandler, site_server

LOADS = 7
ANSWERS = 200
COLD_GOAL = 0.60
WARM_GOAL = 0.50
BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

FACTS = {
    "version": 1,
    "as_of": "2026-11-24",
    "person": {"born_on": "1990-05-02", "resident": False, "battered": False, "trafficking_victim": False},
    "stays": [
        {
            "entered_on": "2019-02-01",
            "entry": "admitted_until",
            "authorized_until": "2019-07-31",
            "left_on": "2020-09-15",
            "exit": "voluntary",
        },
        {"entered_on": "2021-04", "entry": "without_inspection", "here_now": True},
    ],
}
WHAT_IF = {"facts": FACTS, "stay": 2, "from": "2026-11-24", "to": "2029-11-27"}
WHAT_IF_DAYS = 1_100

STOCK_PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>'
STOCK_PAGE_SCRIPT = """
const worker = new Worker("worker.js", { type: "module" });
worker.onmessage = () => performance.mark("stock:ready");
"""
STOCK_WORKER = """
import { loadPyodide } from "./pyodide.mjs";
await loadPyodide();
postMessage("ready");
"""

ASK_IN_WORKER = """
([address, what, text, times]) => new Promise((resolve, reject) => {
  const worker = new Worker(address, { type: "module" });
  const took = [];
  let asked = 0;
  const ask = () => { asked = performance.now(); worker.postMessage({ id: took.length, do: what, text }); };
  worker.onmessage = ({ data }) => {
    if (data.failed) reject(new Error(data.failed.message));
    if (data.stage === "ready") ask();
    if (data.text === undefined) return;
    took.push(performance.now() - asked);
    if (took.length < times) ask(); else { worker.terminate(); resolve(took); }
  };
  worker.postMessage({ do: "start", lang: "en", patience: 60 });
})
"""


class CachedSiteHandler(QuietSiteHandler):
    """Lets the browser keep what it has, and notes what it asked for."""

    asked: set[str] = set()  # noqa: RUF012 - shared on purpose: a handler lives for one request

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_request(self, *_: object) -> None:
        self.asked.add(self.path)


def main() -> int:
    """Measure all of it and print it; the exit code says whether the goals are met."""
    builder.build()
    on_cpython()
    stock = builder.BUILD / "stock"
    make_stock_site(stock)
    with serving(stock) as stock_address, serving(builder.SITE) as address:
        return in_browser(stock_address, f"{address}calculator/")


def on_cpython() -> None:
    """Print the times of the core on this machine's own Python."""
    text, what_if = json.dumps(FACTS), json.dumps(WHAT_IF)
    if "problems" in json.loads(door.answer(text)) or len(json.loads(door.what_if(what_if))["days"]) != WHAT_IF_DAYS:
        raise SystemExit("The facts measured here are no longer read as facts.")
    answers = [timed(lambda: door.answer(text)) for _ in range(ANSWERS)]
    print(f"CPython {sys.version.split()[0]}")
    print_times("one answer", answers)
    print(f"  cases a second: {1000 / statistics.mean(answers):,.0f}")
    print_times(f"what-if over {WHAT_IF_DAYS:,} days", [timed(lambda: door.what_if(what_if)) for _ in range(LOADS)])


def in_browser(stock_address: str, address: str) -> int:
    """Print the times and bytes of the page; 1 if a goal is missed."""
    facts = base64.urlsafe_b64encode(json.dumps(FACTS).encode()).decode().rstrip("=")
    stock: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []
    with sync_playwright() as playwright:

        def profile() -> BrowserContext:
            # Without a folder of its own it gets one that is removed when it is closed.
            chromium = shutil.which("chromium")
            return playwright.chromium.launch_persistent_context("", executable_path=chromium, args=BROWSER_FLAGS)

        for _ in range(LOADS):
            stock.append(cold_and_warm(profile(), stock_address, "stock:ready"))
            CachedSiteHandler.asked.clear()
            ours.append(cold_and_warm(profile(), f"{address}#facts={facts}", "calculator:answered", press_answer))
        sent = sorted(CachedSiteHandler.asked)
        page = profile().new_page()
        page.goto(address)
        worker = f"{address}../assets/calculator/worker.js"
        answers = page.evaluate(ASK_IN_WORKER, [worker, "answer", json.dumps(FACTS), ANSWERS])
        what_if = page.evaluate(ASK_IN_WORKER, [worker, "what_if", json.dumps(WHAT_IF), LOADS])
        page.context.close()

    print(f"Chromium, {LOADS} loads each, milliseconds from navigation")
    met = [
        print_ratio("cold", [cold for cold, _ in ours], [cold for cold, _ in stock], COLD_GOAL),
        print_ratio("warm", [warm for _, warm in ours], [warm for _, warm in stock], WARM_GOAL),
    ]
    print_times("one answer in the worker", answers)
    print_times(f"what-if over {WHAT_IF_DAYS:,} days in the worker", what_if)
    print_bytes("on a fast line", sent)
    print_bytes("on a slow line", [path.replace(runtime.SNAPSHOT, runtime.LIBRARY) for path in sent])
    return 0 if all(met) else 1


def cold_and_warm(
    context: BrowserContext, address: str, mark: str, act: Callable[[Page], None] = lambda page: None
) -> tuple[float, float]:
    """Load a page twice in a new profile and give the times of its mark; then throw the profile away."""
    page = context.new_page()
    times = []
    for _ in range(2):
        page.goto(address)
        act(page)
        found = page.wait_for_function("name => performance.getEntriesByName(name)[0]?.startTime", arg=mark)
        times.append(float(found.json_value()))
        page.wait_for_timeout(1000)  # the browser writes its cache of compiled code after the load
        page.goto("about:blank")
    context.close()
    return times[0], times[1]


def press_answer(page: Page) -> None:
    """What the reader does: the facts came with the address."""
    page.locator("inadmissibility-calculator form button[type=submit]").click()


def make_stock_site(folder: Path) -> None:
    """The page to compare with: Pyodide as published, loaded in a worker and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in (*runtime.AS_PUBLISHED, runtime.LIBRARY, runtime.LOCK):
        shutil.copyfile(runtime.PYODIDE / name, folder / name)
    (folder / "index.html").write_text(STOCK_PAGE, encoding="utf-8")
    (folder / "page.js").write_text(STOCK_PAGE_SCRIPT, encoding="utf-8")
    (folder / "worker.js").write_text(STOCK_WORKER, encoding="utf-8")


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address at which a folder is served meanwhile."""
    server = site_server(folder, 0, CachedSiteHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def print_times(what: str, times: list[float]) -> None:
    """Print the median and the 95th of a hundred."""
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    print(f"  {what}: p50 {statistics.median(times):.1f} ms, p95 {p95:.1f} ms")


def print_ratio(what: str, ours: list[float], stock: list[float], goal: float) -> bool:
    """Print our first answer against a stock Pyodide that is only ready; whether the goal is met."""
    ratio = statistics.median(ours) / statistics.median(stock)
    spread = f"[{min(ours):.0f}-{max(ours):.0f}]"
    print(
        f"  {what}: first answer {statistics.median(ours):.0f} {spread}, stock ready {statistics.median(stock):.0f}"
        f" [{min(stock):.0f}-{max(stock):.0f}], ratio {ratio:.2f} (goal {goal:.2f})"
    )
    return ratio <= goal


def print_bytes(where: str, paths: list[str]) -> None:
    """Print what was sent up to the first answer, as it is and as hosts that compress would send it."""
    files = [builder.SITE / path.lstrip("/") / ("index.html" if path.endswith("/") else "") for path in paths]
    raw = gzipped = brotlied = 0
    for file in (file for file in files if file.is_file()):
        data = file.read_bytes()
        raw += len(data)
        gzipped += len(gzip.compress(data, 9))
        brotlied += len(subprocess.run(["brotli", "-q", "11", "-c", file], check=True, capture_output=True).stdout)
    print(f"Bytes to the first answer {where}: {raw:,} as they are, {gzipped:,} gzip, {brotlied:,} brotli")


if __name__ == "__main__":
    sys.exit(main())
