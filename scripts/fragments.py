"""Write what the pages say about the rules, from the law, its words, its tables: nothing is typed twice."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import inadmissibility
import markup
import told
import workshop
from inadmissibility.kernel.head import Reading, Rule
from inadmissibility.law import book
from told import WORDS, Example

EXAMPLES = workshop.ROOT / "tests" / "examples"
UNFOLDED = 4
ROOMS = ("ledger", "bars", "grounds", "classes", "exceptions", "waivers", "routes", "notices", "readings")
LIMITS = (
    "ina-212-a-9-b-i-i-three-year",
    "ina-212-a-9-b-i-ii-ten-year",
    "ina-212-a-9-c-i-i-permanent",
    "ina-212-a-9-b-i-period",
)
STORIES = (
    ("ina_212_a_9_b_i_i_three_year", "UP-01"),
    ("ina_212_a_9_b_i_i_three_year", "UP-03"),
    ("ina_212_a_9_b_i_ii_ten_year", "UP-05"),
    ("ina_212_a_9_b_iii_i_minor", "UP-14"),
    ("ina_212_a_9_b_ii_duration_of_status", "UP-27"),
    ("ina_212_a_9_c_i_i_permanent", "UP-38"),
)
"""Table and source of the rows that the calculator's page tells to a reader without scripts."""


def main(out: Path) -> None:
    """Write every fragment; stop at the first row that the calculator answers otherwise than its table."""
    shutil.rmtree(out, ignore_errors=True)
    files = [file for room in ROOMS for file in sorted((EXAMPLES / room).glob("*.toml"))]
    with ProcessPoolExecutor() as pool:
        tables = {file.stem: rows for file, rows in zip(files, pool.map(told.examples, files), strict=True)}
    for rule in book.RULES:
        _write(out / "law" / f"{rule.stem}.md", rule_lines(rule, tables[rule.stem]))
    for reading in book.READINGS:
        _write(out / "readings" / f"{reading.id}.md", reading_lines(reading, tables[reading.id]))
    for number, (stem, source) in enumerate(STORIES, start=1):
        _write(out / "stories" / f"{number}.html", story_lines(source, tables[stem]))
    _write(out / "limits.html", (f"<li>{_rule_word(name, 'rule')}</li>" for name in LIMITS))
    _write(out / "rules.md", rules_lines())
    _write(out / "cases.md", case_lines())
    _write(out / "not_modelled.md", not_modelled_lines())
    _write(out / "versions.md", version_lines())
    _write(out / "every_page.md", every_page_lines())


def rule_lines(rule: Rule, rows: list[Example]) -> Iterator[str]:
    """One provision: what it says, whence, how sure, its examples, one picture, what it leaves out."""
    name = WORDS.say(f"rule.{rule.id}.name")
    yield markup.paragraph(WORDS.say(f"rule.{rule.id}.rule"))
    yield markup.paragraph(WORDS.say(f"rule.{rule.id}.long"))
    steps = [f"{told.day(step.start.isoformat())}: {told.plain(step.source)}" for step in rule.in_force]
    about = [
        ["Source", "<br>".join(markup.link(cite.text, cite.url) for cite in rule.cites)],
        ["In force since", "<br>".join(steps)],
        ["How sure", told.mark(rule.mark, check_first=rule.check_first)],
        ["Last checked", told.day(rule.checked_on.isoformat())],
    ]
    yield from markup.table(f"About this rule: {name}", [], about)
    for reading in rule.readings:
        question = WORDS.say(f"reading.{reading}.question")
        yield from ("", f"Where authorities differ: [{question}](readings.md#{reading})")
    yield from markup.heading("Examples", f"{rule.id}-examples")
    yield from _examples(f"Examples: {name}", [[row.story(), row.answer_and_link()] for row in rows])
    telling = max((row for row in rows if row.is_answered), key=lambda row: row.variety)
    yield from markup.heading("One example as a picture", f"{rule.id}-picture")
    yield from markup.figure(telling.picture(), telling.says, rule.id)
    yield from telling.picture_as_table()
    if rule.not_modelled:
        yield from markup.heading("What this rule leaves out", f"{rule.id}-left-out")
        yield from markup.items(WORDS.say(f"not_modelled.{code}") for code in rule.not_modelled)


def _examples(caption: str, body: list[list[str]]) -> Iterator[str]:
    """The first few at once, the rest folded: a page is read on a phone too."""
    head = ["What happened", "What the calculator answers"]
    yield from markup.table(caption, head, body[:UNFOLDED])
    if len(body) > UNFOLDED:
        more = len(body) - UNFOLDED
        yield from ("", f'<details class="more"><summary>{more} more examples</summary>')
        yield from markup.table(f"More: {caption}", head, body[UNFOLDED:])
        yield from ("</details>", "")


def reading_lines(reading: Reading, rows: list[Example]) -> Iterator[str]:
    """One open question: its sides, who takes each, which is shown first, what each makes of the examples."""
    names = {side.id: WORDS.say(f"reading.{reading.id}.side.{side.id}") for side in reading.sides}
    yield markup.paragraph(WORDS.say(f"reading.{reading.id}.question"))
    sides = [
        [
            told.plain(names[side.id]),
            told.plain(side.authority),
            "Yes" if side.id == reading.default else "No",
        ]
        for side in reading.sides
    ]
    yield from markup.table("The sides", ["Answer", "Who says so", "Shown first"], sides)
    since = f"It matters for days from {told.day(reading.since.isoformat())} on."
    yield markup.paragraph(f"{since} {WORDS.say('mark.check_first')}" if reading.check_first else since)
    yield from markup.heading("Examples", f"{reading.id}-examples")
    head = ["What happened", *(f"If: {name}" for name in names.values())]
    # Rows that differ only in the side they choose are one story here.
    stories = {json.dumps(row.without_side(reading.id), sort_keys=True): row for row in reversed(rows)}
    body = [
        [row.story(), *(row.on_side(reading.id, side).answer_and_link() for side in names)]
        for row in reversed(stories.values())
    ]
    yield from markup.table("The same facts on each side", head, body)


def story_lines(source: str, rows: list[Example]) -> Iterator[str]:
    """One story for a reader whose browser runs no scripts."""
    row = next((row for row in rows if row.is_answered and re.search(rf"\b{source}\b", row.source)), None)
    if row is None:
        raise SystemExit(f"No answered row has the source {source}, which the calculator's page tells.")
    yield f"<li>{row.story()}{row.answer()}</li>"


def rules_lines() -> Iterator[str]:
    """Every rule in one table: its sentence, its source, how sure."""
    rows = [
        [
            _rule_word(rule.id, "rule"),
            markup.link(rule.cites[0].text, rule.cites[0].url),
            told.mark(rule.mark, check_first=rule.check_first),
        ]
        for rule in book.RULES
    ]
    yield from markup.table("All rules the calculator knows", ["Rule", "Source", "How sure"], rows)


def case_lines() -> Iterator[str]:
    """Stories that others published, as the calculator answers them."""
    rows = [row for file in sorted((EXAMPLES / "cases").glob("*.toml")) for row in told.examples(file)]
    yield from _examples("Published cases", [[row.story(), row.answer_and_link()] for row in rows])


def not_modelled_lines() -> Iterator[str]:
    """What the rules leave out, each with the rules it stands beside."""
    beside: dict[str, list[str]] = {}
    for rule in book.RULES:
        for code in rule.not_modelled:
            beside.setdefault(code, []).append(_rule_word(rule.id, "name"))
    body = ([told.plain(WORDS.say(f"not_modelled.{code}")), "<br>".join(names)] for code, names in beside.items())
    yield from markup.table("Not computed yet", ["What is left out", "Beside which rule"], body)


def version_lines() -> Iterator[str]:
    """What was built: the law, its edition, the engine, the Python in the browser."""
    lock = json.loads((workshop.CALCULATOR / "package-lock.json").read_text(encoding="utf-8"))
    pyodide = lock["packages"]["node_modules/pyodide"]["version"]
    rows = [
        ["Law as of", told.day(book.LAW_AS_OF.isoformat())],
        ["Edition of the rules", told.plain(book.EDITION)],
        ["Calculator", told.plain(inadmissibility.__version__)],
        ["Python in the browser", f"Pyodide {told.plain(pyodide)}"],
    ]
    yield from markup.table("Version", [], rows)


def every_page_lines() -> Iterator[str]:
    """What stands at the end of every page."""
    yield (
        "General information, not legal advice. No lawyer has reviewed it."
        f" Law as of {told.day(book.LAW_AS_OF.isoformat())}. [Find free or low-cost legal help](/help.md)."
    )
    yield '{: .every-page data-search-exclude="" }'


def _rule_word(rule: str, word: str) -> str:
    return told.plain(WORDS.say(f"rule.{rule}.{word}"))


def _write(file: Path, lines: Iterable[str]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
