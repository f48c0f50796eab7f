"""What must hold of any document that comes out of the door."""

import json
import xml.etree.ElementTree as ET
from typing import Any

import jsonschema

import drawing
from inadmissibility import door

ANSWER = jsonschema.Draft202012Validator(json.loads(door.schema("answer")))
FACTS_SCHEMA: dict[str, Any] = json.loads(door.schema("facts"))
FACTS = jsonschema.Draft202012Validator(FACTS_SCHEMA)


def check_all(text: str) -> None:
    told = json.loads(door.answer(text))
    shown = json.loads(door.show(text))
    drawn = door.picture(text)
    if "problems" in told:
        assert told["problems"]
        assert shown == told == json.loads(drawn)
        return
    ANSWER.validate(told)
    assert shown["answer"] == told
    assert shown["verdict"]["lines"]
    assert drawn.startswith("<svg ")
    assert any(block.get("svg") == drawn for section in shown["sections"] for block in section["blocks"])
    drawing.check(ET.fromstring(drawn), told)
