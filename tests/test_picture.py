"""The picture: plain SVG that a strict page can show, with every span and every bar in it."""

import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import pytest

import house
import mangled
import table_match
from inadmissibility import door
from inadmissibility.picture.draw import draw
from inadmissibility.words.catalogue import Words, load

SVG = "{http://www.w3.org/2000/svg}"
CLASSES = {"tl", "tl-axis", "tl-bar", "tl-counted", "tl-left-out", "tl-authorized", "tl-rough", "tl-mark", "tl-text"}
ATTRIBUTES = {
    "class",
    "role",
    "viewBox",
    "aria-label",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "width",
    "height",
    "text-anchor",
}
PICTURED = [row for row in mangled.ROWS if "problems" not in row.expect and row.number <= 3]
"""The first rows of every table: each rule is drawn, and drawing knows no rule."""


def drawn(facts: table_match.Content) -> tuple[ET.Element, dict[str, Any]]:
    text = json.dumps(facts)
    return ET.fromstring(door.picture(text)), json.loads(door.answer(text))


def classes(element: ET.Element) -> set[str]:
    return set(element.get("class", "").split())


def bands(svg: ET.Element) -> list[ET.Element]:
    """The bands on the line of days; those of the legend all have the size of the last."""
    rects = list(svg.iter(f"{SVG}rect"))
    return [rect for rect in rects if rect.get("width") != rects[-1].get("width")]


@pytest.mark.parametrize("row", PICTURED, ids=lambda row: row.name)
def test_every_span_and_every_bar_is_drawn(row: table_match.Row) -> None:
    svg, answer = drawn(row.facts)
    spans = [span for stay in answer["stays"] for span in stay["spans"]]
    found = bands(svg)
    assert len(found) == len(spans) + len(answer["bars"])
    for band, span in zip(found, spans, strict=False):
        counts = len(span["counts_for"])
        assert ("tl-authorized", "tl-left-out", "tl-counted", "tl-counted")[counts] in classes(band)
        assert ("tl-rough" in classes(band)) == any(isinstance(span[end], dict) for end in ("first", "last"))
    for band, bar in zip(found[len(spans) :], answer["bars"], strict=True):
        # A bar that is lifted is drawn as days left out; one that only may be, like days that only may be.
        assert ("tl-left-out" if bar["lifted_by"] else "tl-bar") in classes(band)
        assert "tl-rough" in classes(band) or bar["finding"] != "depends" or bar["lifted_by"]
    # Each lies inside the picture, and has a width that can be seen.
    for band in found:
        start, width = (float(band.get(name, "").removesuffix("%")) for name in ("x", "width"))
        assert start >= 0
        assert width > 0
        assert start + width <= 100.5


@pytest.mark.parametrize("row", PICTURED, ids=lambda row: row.name)
def test_nothing_in_it_can_run_or_needs_a_style(row: table_match.Row) -> None:
    svg, _ = drawn(row.facts)
    assert svg.tag == f"{SVG}svg"
    assert svg.get("role") == "img"
    assert svg.get("aria-label")
    for element in svg.iter():
        assert element.tag.removeprefix(SVG) in {"svg", "rect", "line", "text"}
        assert set(element.attrib) <= ATTRIBUTES
        assert classes(element)
        assert classes(element) <= CLASSES


def test_the_style_sheet_knows_every_class_of_the_picture() -> None:
    sheet = (house.DOCS / "assets" / "site.css").read_text(encoding="utf-8")
    assert set(re.findall(r"\.(tl[\w-]*)", sheet)) == CLASSES


def test_a_bar_without_an_end_reaches_the_edge_that_the_longest_bar_reaches() -> None:
    facts = {
        "as_of": "2026-11-24",
        "person": {"born_on": "1970-01-01", "resident": False},
        "stays": [
            {"entered_on": "2018-01-01", "entry": "without_inspection", "left_on": "2020-06-01", "exit": "voluntary"},
            {"entered_on": "2021-01-01", "entry": "without_inspection", "left_on": "2021-02-01", "exit": "voluntary"},
        ],
    }
    svg, answer = drawn(facts)
    assert [bar["id"] for bar in answer["bars"]] == ["ten_year", "permanent_presence"]
    ends = [
        float(band.get("x", "").rstrip("%")) + float(band.get("width", "").rstrip("%"))
        for band in bands(svg)
        if "tl-bar" in classes(band)
    ]
    assert ends[0] == pytest.approx(ends[1], abs=0.05)


def test_words_are_escaped() -> None:
    texts = {**load("en").texts, "picture.stay": "<b>{n}</b> & more", "picture.title": 'a "title" <'}
    answer = json.loads(
        door.answer('{"as_of": "2026-11-24", "stays": [{"entered_on": "2018", "entry": "visa_waiver"}]}')
    )
    svg = ET.fromstring(draw(answer, Words("en", texts)))
    assert svg.get("aria-label") == 'a "title" <'
    assert "<b>1</b> & more" in {element.text for element in svg.iter(f"{SVG}text")}
