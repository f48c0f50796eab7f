"""Rows of the tables, run through the calculator and told to a reader."""

import base64
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

import markup
import table_match
from inadmissibility import door
from inadmissibility.kernel.document import Json
from inadmissibility.words import catalogue

CALCULATOR = "../../calculator/"
WORDS = catalogue.load("en")
FORM: Any = json.loads(door.form("en"))

OUR_OWN = re.compile(r"ours$|(UP|W)-\d+")
"""Sources that name no authority: an example we made up, or one of a numbered series of worked examples."""

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """One row of a table, with what the calculator shows for it."""

    says: str
    source: str
    facts: Facts
    shown: Any

    @property
    def is_answered(self) -> bool:
        return "verdict" in self.shown

    @property
    def variety(self) -> int:
        """How many kinds of spans the answer has: a picture of one kind tells little."""
        spans = [span for stay in self.shown["answer"]["stays"] for span in stay["spans"]]
        return len({(span["because"], *span["counts_for"]) for span in spans})

    def story(self) -> str:
        """The sentence, its source, and the facts in the words of the form."""
        source = "" if OUR_OWN.match(self.source) else f"<p>Source: {plain(self.source)}</p>"
        lines = "".join(f'<span class="fact">{line}</span>' for line in _fact_lines(self.facts))
        facts = f'<details class="facts" data-search-exclude><summary>The facts</summary>{lines}</details>'
        return f"<p><strong>{plain(self.says)}</strong></p>{source}{facts}"

    def answer(self) -> str:
        if not self.is_answered:
            return "".join(markup.paragraph(problem["text"]) for problem in self.shown["problems"])
        verdict = self.shown["verdict"]
        lines = "".join(markup.paragraph(line) for line in (*verdict["lines"], *self.about_grounds()))
        return f"<p><strong>{plain(verdict['label'])}</strong></p>{lines}"

    def about_grounds(self) -> Iterator[str]:
        """What is shown of other grounds, which the verdict about bars leaves out."""
        for section in self.shown["sections"]:
            if section["id"] == "grounds":
                yield from (item for block in section["blocks"] if block["kind"] == "list" for item in block["items"])

    def answer_and_link(self) -> str:
        """The answer, and a link whose part after # holds the facts, which a browser does not send."""
        text = json.dumps(self.facts, separators=(",", ":"), ensure_ascii=False)
        packed = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
        words = "Open in the calculator"
        link = f'href="{CALCULATOR}#facts={packed}" aria-label="{words}: {plain(self.says)}"'
        return f'{self.answer()}<a class="open" data-search-exclude {link}>{words}</a>'

    def without_side(self, reading: str) -> Facts:
        sides = self.facts.get("readings", {})
        return {**self.facts, "readings": {name: side for name, side in sides.items() if name != reading}}

    def on_side(self, reading: str, side: str) -> "Example":
        open_facts = self.without_side(reading)
        facts = {**open_facts, "readings": {**open_facts["readings"], reading: side}}
        return replace(self, facts=facts, shown=_shown(facts))

    def picture(self) -> str:
        return door.picture(json.dumps(self.facts), "en")

    def picture_as_table(self) -> Iterator[str]:
        (timeline,) = (section for section in self.shown["sections"] if section["id"] == "timeline")
        for block in timeline["blocks"]:
            if block["kind"] == "table":
                yield from markup.table(block["caption"], block["head"], (map_plain(row) for row in block["rows"]))


def examples(table: Path) -> list[Example]:
    """The rows of one table; stops at a row that the calculator answers otherwise than it expects."""
    content = tomllib.loads(table.read_text(encoding="utf-8"))
    rows = []
    for row in content.get("row", []):  # a table of cases that wait for a rule has none
        facts = table_match.facts_of(content, row)
        shown = _shown(facts)
        answer = shown.get("answer", shown)
        if faults := table_match.mismatches(answer, row["expect"]):
            raise SystemExit("\n".join([f"{table.name}: {row['says']}", *faults]))
        rows.append(Example(row["says"], row["source"], facts, shown))
    return rows


def plain(text: str) -> str:
    return escape(text)


def map_plain(texts: list[str]) -> list[str]:
    return [plain(text) for text in texts]


def day(value: Json) -> str:
    """A day of the facts document, as people write it."""
    return plain(WORDS.day(value))


def mark(name: str, *, check_first: bool) -> str:
    """How sure a rule is, in words."""
    keys = [f"mark.{name}", *(["mark.check_first"] if check_first else [])]
    return " ".join(f'<span class="mark">{plain(WORDS.say(key))}</span>' for key in keys)


def _shown(facts: Facts) -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(door.show(json.dumps(facts), "en"))


def _fact_lines(facts: Facts) -> Iterator[str]:
    yield f"{plain(FORM['as_of']['label'])} {day(facts['as_of'])}"
    for group in FORM["groups"]:
        around = facts.get(group["inside"]) or {} if group["inside"] else facts
        told = around.get(group["id"]) or []
        for number, thing in enumerate(told if group["many"] else [told], start=1):
            known = [field for field in group["fields"] if thing and thing.get(field["name"]) is not None]
            if known:
                name = group["item"].replace("{n}", str(number)) if group["many"] else group["legend"]
                yield f"<b>{plain(name)}</b>"
            for field in known:
                yield f"{plain(field['label'])} {_value(field, thing[field['name']])}"


def _value(field: Facts, value: Json) -> str:
    if field["kind"] == "day":
        return day(value)
    return plain(next(option["label"] for option in field["options"] if option["value"] == value))
