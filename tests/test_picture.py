"""The picture, where it is special; every row of every table is drawn where its answer is checked."""

import json
import re
import xml.etree.ElementTree as ET

import pytest

import house
from drawing import CLASSES, SVG, bands, classes, drawn
from inadmissibility import door
from inadmissibility.picture.draw import draw
from inadmissibility.words.catalogue import Words, load


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
