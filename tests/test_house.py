"""The rules of the house that imports cannot express, held on the files themselves."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import house
from inadmissibility import door
from inadmissibility.answering import BAR_RULES
from inadmissibility.kernel.head import Reading, Rule
from inadmissibility.law import book
from inadmissibility.words import catalogue

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
SECTION = re.compile(r"\bINA\b|\bCFR\b|\bFAM\b|\d\([a-z]\)")
NO_LAW = ("stages", "form")
NUMBERED = {
    "calculator/inadmissibility/stages/place.py": {"SLOTS"},
    "calculator/inadmissibility/form/days.py": {"LAST_YEAR", "JANUARY", "DECEMBER"},
    "calculator/inadmissibility/form/read.py": {"NEAR"},
}
"""In the rooms without law, the only constants that hold a number other than 0 and 1."""

SHAPES_OF_DOCUMENTS = {"version", "as_of", "from", "to"}
LANGUAGE_AND_PAGE = {"case", "child", "clear", "count", "kind", "none", "other", "reason", "status"}
"""Words of the law that the widget's files hold in another meaning: of JavaScript, of the page, of a block."""

TABLES = sorted(file for room in (*house.ROOMS, "readings") for file in (house.EXAMPLES / room).glob("*.toml"))


def stems(folder: Path, ending: str) -> list[str]:
    return sorted(file.stem for file in folder.glob(f"*.{ending}") if file.stem != "__init__")


def table(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def includes(folder: str) -> list[tuple[str, str]]:
    """Each fragment a page includes, with the anchor of the heading it stands under."""
    found = []
    for page in sorted(house.DOCS.rglob("*.md")):
        anchor = ""
        for line in page.read_text(encoding="utf-8").splitlines():
            if heading := re.fullmatch(r"#+ .*\{#([\w-]+)\}", line):
                anchor = heading[1]
            elif include := re.fullmatch(rf'--8<-- "{folder}/(\w+)\.md"', line):
                found.append((include[1], anchor))
    return sorted(found)


# Twins: file, table, page, entry in the book and words; none without the others.


@pytest.mark.parametrize("room", house.ROOMS)
def test_each_provision_has_its_file_its_table_and_its_entry_in_the_book(room: str) -> None:
    listed = sorted(rule.stem for rule in book.RULES if rule.room == room)
    assert stems(house.CORE / "law" / room, "py") == listed
    assert stems(house.EXAMPLES / room, "toml") == listed


def test_every_rule_stands_in_a_known_room_and_once() -> None:
    assert {rule.room for rule in book.RULES} == set(house.ROOMS)
    assert len({rule.id for rule in book.RULES}) == len(book.RULES)


def test_each_open_question_has_its_file_its_table_and_its_entry_in_the_book() -> None:
    listed = sorted(reading.id for reading in book.READINGS)
    assert stems(house.CORE / "law" / "readings", "py") == listed
    assert stems(house.EXAMPLES / "readings", "toml") == listed


def test_each_provision_and_question_has_exactly_one_section_on_the_site() -> None:
    assert includes("law") == sorted((rule.stem, rule.id) for rule in book.RULES)
    assert includes("readings") == sorted((reading.id, reading.id) for reading in book.READINGS)


@pytest.mark.parametrize("lang", catalogue.LANGUAGES)
def test_each_provision_and_question_has_its_words_in_every_language(lang: str) -> None:
    words = catalogue.load(lang)
    lifting = {f"{rule_id}.exception" for rule_id, _, _ in book.EXCEPTIONS}
    assert set(words.some("rule")) == lifting | {
        f"{rule.id}.{part}" for rule in book.RULES for part in ("name", "rule", "long")
    }
    sides = {f"{one.id}.side.{side.id}" for one in book.READINGS for side in one.sides}
    assert set(words.some("reading")) == sides | {
        f"{r.id}.{part}" for r in book.READINGS for part in ("name", "question")
    }
    assert set(words.some("not_modelled")) == set(book.NOT_YET_MODELLED)


@pytest.mark.parametrize("rule", book.RULES, ids=lambda rule: rule.id)
def test_a_law_file_is_named_by_its_citation_and_opens_with_the_sentence_readers_see(rule: Rule) -> None:
    file = house.CORE / "law" / rule.room / f"{rule.stem}.py"
    opening = ast.get_docstring(house.tree(file)) or ""
    assert opening.splitlines()[0] == catalogue.load("en").say(f"rule.{rule.id}.rule")
    assert {reading.id for reading in book.READINGS} >= set(rule.readings)
    assert rule.cites
    starts = [step.start for step in rule.in_force]
    assert starts == sorted(set(starts))
    assert all(step.source for step in rule.in_force)
    assert rule.checked_on <= book.LAW_AS_OF


@pytest.mark.parametrize("reading", book.READINGS, ids=lambda reading: reading.id)
def test_a_reading_has_two_sides_or_more_and_shows_one_first(reading: Reading) -> None:
    file = house.CORE / "law" / "readings" / f"{reading.id}.py"
    opening = ast.get_docstring(house.tree(file)) or ""
    assert opening.splitlines()[0] == catalogue.load("en").say(f"reading.{reading.id}.question")
    sides = [side.id for side in reading.sides]
    assert len(set(sides)) == len(sides) > 1
    assert reading.default in sides
    assert all(side.authority for side in reading.sides)
    assert any(reading.id in rule.readings for rule in book.RULES)


def test_the_book_lists_what_authorizes_first_then_what_leaves_out_then_the_definition() -> None:
    order = ("NO_COUNT", "PERMANENT_ONLY", "ALL_BUT_THREE_YEAR", "EVERY_COUNT")
    ranks = []
    # The first entry is the part of a later rule that leaves days out of every sum.
    for rule_id, _ in book.LEDGER[1:]:
        module = house.tree(house.CORE / "law" / "ledger" / f"{rule_id.replace('-', '_')}.py")
        used = {node.id for node in ast.walk(module) if isinstance(node, ast.Name)} & set(order)
        # A rule on whose days readings differ stands where it leaves out the fewest.
        ranks.append(max(order.index(name) for name in used))
    assert ranks == sorted(ranks)
    assert ranks.count(order.index("EVERY_COUNT")) == 1


# Tables.


@pytest.mark.parametrize("file", TABLES, ids=lambda file: file.stem)
def test_a_table_names_its_rule_and_has_rows_below_at_and_above_each_edge(file: Path) -> None:
    content = table(file)
    assert content["rule"].replace("-", "_") == file.stem
    said = [(row["edge"], row["at"]) for row in content["row"] if "edge" in row]
    assert {edge for edge, _ in said} == set(content["edges"])
    for edge in content["edges"]:
        assert {at for name, at in said if name == edge} == {"below", "at", "above"}, edge


@pytest.mark.parametrize("file", sorted(house.EXAMPLES.rglob("*.toml")), ids=lambda file: file.stem)
def test_every_row_is_named_by_a_sentence_of_its_own_and_has_a_source(file: Path) -> None:
    rows = table(file).get("row", [])
    says = [row["says"] for row in rows]
    assert len(set(says)) == len(says)
    for row in rows:
        assert re.fullmatch(r"[A-Z\d].*[.?]", row["says"]), row["says"]
        assert row["source"]
        assert row["expect"]


# Sizes.


@pytest.mark.parametrize(("room", "most"), [("law", 120), ("stages", 150), ("records", 130), ("kernel", 80)])
def test_files_stay_small(room: str, most: int) -> None:
    lengths = {house.name_of(f): f.read_text(encoding="utf-8").count("\n") for f in house.python_files(room)}
    assert {
        name: length
        for name, length in lengths.items()
        if length > most and not name.endswith(("law/book.py", "records/choices.py"))
    } == {}


def test_functions_stay_small() -> None:
    long = [
        f"{house.name_of(file)}: {node.name}"
        for file in house.python_files()
        for node in ast.walk(house.tree(file))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []


def test_widget_modules_stay_small() -> None:
    assert house.scripts()
    assert [f.name for f in house.scripts() if f.read_text(encoding="utf-8").count("\n") > 200] == []


# No law outside the law, no words in the code.


@pytest.mark.parametrize("file", house.python_files(*NO_LAW), ids=house.name_of)
def test_no_law_outside_the_law(file: Path) -> None:
    module = house.tree(file)
    named = house.module_constants(module)
    inside = {place for places in named.values() for place in places}
    counting = [(node, value) for node, value in house.numbers(module) if value not in (0, 1)]
    assert [f"line {node.lineno}: {value}" for node, value in counting if id(node) not in inside] == []
    holding = {name for name, places in named.items() if any(id(node) in places for node, _ in counting)}
    assert holding <= NUMBERED.get(house.name_of(file), set())
    assert [text for _, text in house.strings(module) if ISO_DAY.search(text) or SECTION.search(text)] == []


@pytest.mark.parametrize("file", house.python_files("law", "records", "stages"), ids=house.name_of)
def test_no_words_in_the_code(file: Path) -> None:
    """Heads hold citations and authorities; beside them no text has a space, so no sentence hides in the code."""
    module = house.tree(file)
    named = house.module_constants(module)
    quoted = named.get("HEAD", set()) | named.get("READING", set()) | house.inside_calls(module, "Step")
    assert [text for node, text in house.strings(module) if " " in text and id(node) not in quoted] == []


def test_the_picture_has_sizes_but_no_number_of_the_law() -> None:
    lawful = {value for file in house.python_files("law") for _, value in house.numbers(house.tree(file))}
    beyond_a_month = {value for value in lawful if value > 31}
    for file in house.python_files("picture"):
        module = house.tree(file)
        assert {value for _, value in house.numbers(module)} & beyond_a_month == set()
        assert [text for _, text in house.strings(module) if ISO_DAY.search(text) or SECTION.search(text)] == []


def law_words() -> set[str]:
    """Every name and choice of the facts, and every code of the law."""
    words: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            words.update(node.get("properties", {}))
            words.update(value for value in node.get("enum", []) if isinstance(value, str))
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    walk(json.loads(door.schema("facts")))
    words |= {rule.id for rule in book.RULES} | {notice for notice, _, _ in book.NOTICES}
    return words | set(BAR_RULES) | set(book.NOT_YET_MODELLED)


@pytest.mark.parametrize("file", house.scripts(), ids=lambda file: file.name)
def test_the_widget_knows_no_law(file: Path) -> None:
    tokens = set(re.findall(r"[\w-]+", house.script(file)))
    assert (tokens & law_words()) - SHAPES_OF_DOCUMENTS - LANGUAGE_AND_PAGE == set()


@pytest.mark.parametrize("file", house.scripts(), ids=lambda file: file.name)
def test_the_widget_has_no_clock_and_writes_no_markup(file: Path) -> None:
    forbidden = r"\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bTemporal\b|innerHTML|outerHTML|insertAdjacentHTML|\beval\("
    assert re.findall(forbidden, house.script(file)) == []
    assert re.findall(r"localStorage|sessionStorage|indexedDB|document\.cookie", house.script(file)) == []


# Nothing but the standard library.


def test_the_core_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); before = set(sys.modules)\n"
        "import inadmissibility.__main__\n"
        "from inadmissibility import door\n"
        'door.show(\'{"as_of":"2026-11-24","stays":[{}]}\')\n'
        "print(*{name.partition('.')[0] for name in set(sys.modules) - before})"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", code, str(house.CORE.parent)], check=True, capture_output=True, text=True
    )
    loaded = set(ran.stdout.split())
    assert "inadmissibility" in loaded
    assert loaded - sys.stdlib_module_names - {"inadmissibility"} == set()


# Records.


def test_no_fact_has_a_default() -> None:
    module = house.tree(house.CORE / "records" / "facts.py")
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    fields = [field for one in classes for field in one.body if isinstance(field, ast.AnnAssign)]
    assert fields
    assert [ast.unparse(field) for field in fields if field.value is not None] == []
