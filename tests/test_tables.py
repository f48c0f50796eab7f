"""Every row of every table holds: what a reader sees as an example is what the core answers."""

import json
from pathlib import Path

import pytest

import table_match
from inadmissibility import door

ROWS = table_match.load_tables(Path(__file__).parent / "examples")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row_holds(row: table_match.Row) -> None:
    """The answer holds all that the row expects."""
    answer = json.loads(door.answer(json.dumps(row.facts)))
    assert table_match.check(row, answer) == []


def test_there_are_rows() -> None:
    """An empty folder must not pass for a green one."""
    assert len(ROWS) > 350
