"""The command line: `inadmissibility answer | schema | what-if | readings | picture`."""

import argparse
import io
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from inadmissibility import door
from inadmissibility.words.catalogue import LANGUAGES, load


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 1 when a document could not be answered, 2 for a wrong call."""
    called = _parser().parse_args(arguments)
    if isinstance(sys.stdin, io.TextIOWrapper):
        # One bad byte spoils one document, not the run.
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = _run(called)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our lines has stopped, as `head` does; what is left must not be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _run(called: argparse.Namespace) -> int:
    if called.command == "schema":
        print(door.schema(called.name))
        return 0
    if called.command == "readings":
        return _readings(called.lang, as_json=called.json)
    if called.command == "answer" and called.lines:
        return _lines(called.lang)
    text = _text(called.file)
    if text is None:
        return 2
    return {"answer": _one, "picture": _picture, "what-if": _what_if}[called.command](text, called)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="inadmissibility", description="US unlawful-presence bars, day by day.")
    commands = parser.add_subparsers(dest="command", required=True)
    answer = commands.add_parser("answer", help="answer one case, or many as JSON Lines")
    answer.add_argument("file", nargs="?", help="a facts document, or - for standard input")
    answer.add_argument("--json", action="store_true", help="print the answer document")
    answer.add_argument("--lines", action="store_true", help="read one facts document a line from standard input")
    schema = commands.add_parser("schema", help="print a JSON Schema")
    schema.add_argument("name", choices=("facts", "answer"))
    what_if = commands.add_parser("what-if", help="counted days and bars for each exit day")
    what_if.add_argument("file", help="a facts document, or - for standard input")
    what_if.add_argument("--stay", type=int, required=True, help="which stay, from 1")
    what_if.add_argument("--from", dest="first", required=True, help="the first exit day, year-month-day")
    what_if.add_argument("--to", dest="last", required=True, help="the last exit day, year-month-day")
    what_if.add_argument("--json", action="store_true", help="print the document")
    readings = commands.add_parser("readings", help="every open question of law, its sides and authorities")
    readings.add_argument("--json", action="store_true", help="print the document")
    picture = commands.add_parser("picture", help="the timeline as SVG")
    picture.add_argument("file", help="a facts document, or - for standard input")
    for command in (answer, what_if, readings, picture):
        command.add_argument("--lang", choices=LANGUAGES, default="en")
    return parser


def _text(name: str | None) -> str | None:
    if name is None:
        print("inadmissibility: name a file, or - for standard input", file=sys.stderr)
        return None
    if name == "-":
        return sys.stdin.read()
    try:
        return Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        print(f"inadmissibility: {name}: {error}", file=sys.stderr)
        return None


def _lines(lang: str) -> int:
    """One answer a line, as soon as its facts are read: memory does not grow with the number of cases."""
    failed = False
    for line in sys.stdin:
        if line.strip():
            told = door.answer(line, lang)
            failed = failed or _has_problems(told)
            print(told)
    return int(failed)


def _has_problems(told: str) -> bool:
    return '"problems":[' in told[:40]


def _one(text: str, called: argparse.Namespace) -> int:
    if called.json:
        told = door.answer(text, called.lang)
        print(told)
        return int(_has_problems(told))
    shown = json.loads(door.show(text, called.lang))
    if "problems" in shown:
        return _problems(shown, called.lang)
    print("\n".join(_plain(shown)))
    return 0


def _problems(document: Mapping[str, object], lang: str) -> int:
    print(load(lang).say("cli.problems"))
    problems = document["problems"]
    assert isinstance(problems, list)
    for problem in problems:
        print(f"- {problem['path']}: {problem['text']}" if problem["path"] else f"- {problem['text']}")
    return 1


def _plain(shown: Mapping[str, object]) -> list[str]:
    verdict, sections = shown["verdict"], shown["sections"]
    assert isinstance(verdict, dict)
    assert isinstance(sections, list)
    lines = [f"{verdict['label']}.", *verdict["lines"]]
    for section in sections:
        lines += ["", section["heading"], "-" * len(section["heading"])]
        for block in section["blocks"]:
            lines += _block(block)
    return lines


def _block(block: Mapping[str, object]) -> list[str]:
    kind = block["kind"]
    if kind == "text":
        return [str(block["text"])]
    items, head, body = block.get("items"), block.get("head"), block.get("rows")
    if isinstance(head, list) and isinstance(body, list):
        return [str(block["caption"]), *("  " + " | ".join(row) for row in (head, *body))]
    if isinstance(items, list):
        return [f"- {item if isinstance(item, str) else item['text']}" for item in items]
    return []


def _readings(lang: str, *, as_json: bool) -> int:
    told = door.readings(lang)
    if as_json:
        print(told)
        return 0
    first = load(lang).say("cli.reading_default")
    for reading in json.loads(told)["readings"]:
        print(f"{reading['id']}: {reading['question']}")
        for side in reading["sides"]:
            mark = f" ({first})" if side["id"] == reading["default"] else ""
            print(f"  {side['id']}{mark}: {side['text']}. {side['authority']}.")
    return 0


def _picture(text: str, called: argparse.Namespace) -> int:
    drawn = door.picture(text, called.lang)
    print(drawn)
    return int(_has_problems(drawn))


def _what_if(text: str, called: argparse.Namespace) -> int:
    try:
        facts: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        print(f"inadmissibility: {called.file}: {error}", file=sys.stderr)
        return 1
    request = json.dumps({"facts": facts, "stay": called.stay, "from": called.first, "to": called.last})
    told = door.what_if(request, called.lang)
    document = json.loads(told)
    if "problems" in document:
        if called.json:
            print(told)
            return 1
        return _problems(document, called.lang)
    if called.json:
        print(told)
        return 0
    for day in document["days"]:
        counts = f"{day['three_year']:>6} {day['ten_year']:>6} {day['permanent']:>6}"
        print(f"{day['left_on']} {counts}  {' '.join(day['bars'])}".rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
