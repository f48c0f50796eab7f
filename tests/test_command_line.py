"""The command line: what it prints, and the exit code 0, 1 or 2."""

import io
import json
import resource
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import house
from inadmissibility import __main__, door

STAY = {"entered_on": "2024-07-01", "entry": "admitted_until", "authorized_until": "2025-01-01"}
LEFT = {**STAY, "left_on": "2025-07-20", "exit": "voluntary"}
GOOD = json.dumps(
    {
        "as_of": "2026-11-24",
        "person": {"born_on": "1970", "resident": False, "battered": False, "trafficking_victim": False},
        "stays": [LEFT],
    }
)
OPEN = json.dumps(
    {
        "as_of": "2026-11-24",
        "person": {"born_on": "1970", "resident": False, "battered": False, "trafficking_victim": False},
        "stays": [STAY],
    }
)
BAD = json.dumps({"as_of": "2026-11", "stay": [], "stays": [LEFT]})
MEGABYTES = 1024 * 1024

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def called(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = __main__.main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return called


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "facts.json"
    path.write_text(GOOD, encoding="utf-8")
    return str(path)


def test_one_case_is_answered_in_words(run: Run, file: str) -> None:
    code, out, err = run("answer", file)
    assert (code, err) == (0, "")
    assert out.startswith("Settled: the same in every case.\nOn what you told us, the 3-year bar applies.")
    for heading in ("Which bars, since when, until when", "Why: which days were counted", "About this answer"):
        assert f"\n{heading}\n{'-' * len(heading)}\n" in out
    assert " | " in out
    assert "<svg" not in out


def test_what_would_change_the_answer_is_a_list_too(run: Run) -> None:
    code, out, _ = run("answer", "-", typed=OPEN)
    assert code == 0
    assert "- Whether you are still in the United States (stay 1)" in out


def test_one_case_is_answered_as_a_document(run: Run, file: str) -> None:
    assert run("answer", file, "--json") == (0, door.answer(GOOD) + "\n", "")
    assert run("answer", "-", "--json", typed=GOOD) == (0, door.answer(GOOD) + "\n", "")


def test_problems_are_printed_in_words_or_as_a_document(run: Run) -> None:
    code, out, _ = run("answer", "-", typed=BAD)
    assert code == 1
    assert out.splitlines()[0] == "The facts cannot be read:"
    assert '- stay: "stay" is not a name that a facts document has. Did you mean "stays"?' in out
    assert run("answer", "-", "--json", typed=BAD) == (1, door.answer(BAD) + "\n", "")
    code, out, _ = run("answer", "-", typed="nothing")
    assert code == 1
    assert "\n- This is not a JSON document" in out


def test_a_file_that_cannot_be_read_is_a_wrong_call(run: Run, tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b"\xff\xfe")
    for name in (str(tmp_path / "missing.json"), str(tmp_path), str(tmp_path / "latin.json")):
        for command in (("answer",), ("picture",), ("what-if", "--stay", "1", "--from", "2026", "--to", "2026")):
            code, out, err = run(command[0], name, *command[1:])
            assert (code, out) == (2, "")
            assert err.startswith(f"inadmissibility: {name}: ")
    code, out, err = run("answer")
    assert (code, out) == (2, "")
    assert "name a file" in err


@pytest.mark.parametrize(
    "wrong", [(), ("fly",), ("schema",), ("schema", "form"), ("answer", "--lang", "xx"), ("what-if", "-"), ("picture",)]
)
def test_a_wrong_call_ends_with_two(run: Run, wrong: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(*wrong)
    assert stopped.value.code == 2


def test_many_cases_are_answered_a_line_each(run: Run) -> None:
    assert run("answer", "--lines", typed=f"{GOOD}\n\n{GOOD}\n") == (0, f"{door.answer(GOOD)}\n" * 2, "")


def test_a_bad_line_becomes_problems_and_the_run_goes_on(run: Run) -> None:
    code, out, _ = run("answer", "--lines", typed=f"{BAD}\n{{\n{GOOD}\n")
    assert code == 1
    told = [json.loads(line) for line in out.splitlines()]
    assert [problem["code"] for problem in told[0]["problems"]] == ["unknown_key_near", "must_be_exact"]
    assert told[1]["problems"][0]["code"] == "not_json"
    assert told[2]["outcome"]["bars"] == ["three_year"]


LINES = [sys.executable, "-m", "inadmissibility", "answer", "--lines"]


def keep_small() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (200 * MEGABYTES, 200 * MEGABYTES))


def test_memory_does_not_grow_with_the_number_of_cases(tmp_path: Path) -> None:
    """256 MB of cases, made long by blank space, go through a process that may hold 200 MB in all."""
    out = tmp_path / "answers.jsonl"
    with out.open("wb") as answers:
        process = subprocess.Popen(
            LINES,
            cwd=house.CORE.parent,
            stdin=subprocess.PIPE,
            stdout=answers,
            preexec_fn=keep_small,  # noqa: PLW1509 - no threads run here
        )
        with process, process.stdin or answers as cases:
            for _ in range(64):
                cases.write((GOOD + " " * 4 * MEGABYTES + "\n").encode())
    assert process.returncode == 0
    assert out.read_text(encoding="utf-8").splitlines() == [door.answer(GOOD)] * 64


def test_a_bad_byte_spoils_one_line_only() -> None:
    typed = b'{"\xff": 1}\n' + GOOD.encode() + b"\n"
    ran = subprocess.run(LINES, cwd=house.CORE.parent, input=typed, check=False, capture_output=True)
    assert ran.returncode == 1
    spoiled, good = ran.stdout.decode().splitlines()
    assert json.loads(spoiled)["problems"]
    assert good == door.answer(GOOD)


def test_whoever_stops_reading_stops_the_run_without_a_traceback() -> None:
    ran = subprocess.run(
        [
            "bash",
            "-c",
            f"yes '{GOOD}' | head -n 3000 | '{sys.executable}' -m inadmissibility answer --lines | head -n 1",
        ],
        cwd=house.CORE.parent,
        check=False,
        capture_output=True,
        text=True,
    )
    assert ran.stdout == door.answer(GOOD) + "\n"
    assert ran.stderr == ""


def test_the_schemas_are_printed(run: Run) -> None:
    for name in ("facts", "answer"):
        assert run("schema", name) == (0, door.schema(name) + "\n", "")


WHAT_IF = ("what-if", "-", "--stay", "1", "--from", "2025-06-30", "--to", "2025-07-02")


def test_what_if_prints_a_line_a_day(run: Run) -> None:
    code, out, _ = run(*WHAT_IF, typed=OPEN)
    assert code == 0
    assert [line.split() for line in out.splitlines()[-3:]] == [
        ["2025-06-30", "179", "179", "179"],
        ["2025-07-01", "180", "180", "180"],
        ["2025-07-02", "181", "181", "181", "three_year"],
    ]
    code, out, _ = run(*WHAT_IF, "--json", typed=OPEN)
    assert code == 0
    assert json.loads(out)["days"][2]["bars"] == ["three_year"]


def test_a_bad_what_if_ends_with_one(run: Run) -> None:
    code, out, _ = run(*WHAT_IF, typed=BAD)
    assert code == 1
    assert out.startswith("The facts cannot be read:\n")
    code, out, _ = run(*WHAT_IF, "--json", typed=BAD)
    assert code == 1
    assert json.loads(out)["problems"]
    code, out, err = run(*WHAT_IF, typed="{")
    assert (code, out) == (1, "")
    assert err.startswith("inadmissibility: -: ")


def test_the_readings_are_printed(run: Run) -> None:
    code, out, _ = run("readings")
    assert code == 0
    assert "departure_day: Is the day of departure counted?\n  not_counted (shown first): " in out
    assert run("readings", "--json") == (0, door.readings() + "\n", "")


def test_the_picture_is_printed(run: Run, file: str) -> None:
    assert run("picture", file) == (0, door.picture(GOOD) + "\n", "")
    assert run("picture", "-", typed=BAD) == (1, door.answer(BAD) + "\n", "")


def test_the_command_is_what_the_package_names() -> None:
    project = tomllib.loads((house.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"inadmissibility": "inadmissibility.__main__:main"}
