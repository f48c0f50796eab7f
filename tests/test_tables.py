"""Every row of every table holds: what a reader sees as an example is what the core answers."""

import copy
import json
from pathlib import Path

import pytest

import table_match
from documents import FACTS, check_all
from inadmissibility import door
from inadmissibility.answering import answer_in_codes
from inadmissibility.kernel.document import Document
from inadmissibility.records.facts import Facts

ROWS = table_match.load_tables(Path(__file__).parent / "examples")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row_holds(row: table_match.Row, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer holds all that the row expects, and all that comes of it is as schemas and pictures must be."""
    weighed: dict[str, Document] = {}

    def once(facts: Facts) -> Document:
        # The words are put on a copy of the same codes for each document.
        name = repr(facts)
        if name not in weighed:
            weighed[name] = answer_in_codes(facts)
        return copy.deepcopy(weighed[name])

    monkeypatch.setattr("inadmissibility.door.answer_in_codes", once)
    text = json.dumps(row.facts)
    assert table_match.check(row, json.loads(door.answer(text))) == []
    if "problems" not in row.expect:
        FACTS.validate(row.facts)
    check_all(text)


def test_there_are_rows() -> None:
    """An empty folder must not pass for a green one."""
    assert len(ROWS) > 1_500
