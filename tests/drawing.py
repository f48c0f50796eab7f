"""What must hold of any picture: every span and every bar drawn, and nothing that a strict page cannot show."""

import json
import xml.etree.ElementTree as ET
from typing import Any

import table_match
from inadmissibility import door

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


def drawn(facts: table_match.Content) -> tuple[ET.Element, dict[str, Any]]:
    text = json.dumps(facts)
    return ET.fromstring(door.picture(text)), json.loads(door.answer(text))


def classes(element: ET.Element) -> set[str]:
    return set(element.get("class", "").split())


def bands(svg: ET.Element) -> list[ET.Element]:
    """The bands on the line of days; those of the legend all have the size of the last."""
    rects = list(svg.iter(f"{SVG}rect"))
    return [rect for rect in rects if rect.get("width") != rects[-1].get("width")]


def check(svg: ET.Element, answer: table_match.Content) -> None:
    _everything_is_there(svg, answer)
    _nothing_can_run_or_needs_a_style(svg)


def _everything_is_there(svg: ET.Element, answer: table_match.Content) -> None:
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


def _nothing_can_run_or_needs_a_style(svg: ET.Element) -> None:
    assert svg.tag == f"{SVG}svg"
    assert svg.get("role") == "img"
    assert svg.get("aria-label")
    for element in svg.iter():
        assert element.tag.removeprefix(SVG) in {"svg", "rect", "line", "text"}
        assert set(element.attrib) <= ATTRIBUTES
        assert classes(element)
        assert classes(element) <= CLASSES
