"""The tables hold in the browser's Python too: in the very files the page's worker loads."""

import json
import subprocess
from pathlib import Path

import builder
import table_match
import workshop

RUN_TABLES = Path(__file__).parent / "pyodide" / "run_tables.mjs"
RUNTIME = builder.ASSETS / "runtime"


def test_every_row_holds_in_the_runtime_that_is_published(tmp_path: Path) -> None:
    rows = table_match.load_tables(workshop.ROOT / "tests" / "examples")
    told = tmp_path / "facts.json"
    told.write_text(json.dumps([json.dumps(row.facts) for row in rows]), encoding="utf-8")
    ran = subprocess.run(["node", RUN_TABLES, RUNTIME, told], check=True, capture_output=True, text=True)
    answers = json.loads(ran.stdout)

    print(f"{len(answers)} rows answered by Pyodide")
    assert len(answers) == len(rows) > 0
    mismatches = [table_match.check(row, json.loads(text)) for row, text in zip(rows, answers, strict=True)]
    assert [mismatch for mismatch in mismatches if mismatch] == []
