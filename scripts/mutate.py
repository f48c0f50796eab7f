"""How many broken copies of each law file its own table tells from the true one.

A copy differs in one spot, as the operators of cosmic-ray change it, and is held in memory only. The table notices it
when a row fails, raises, or makes it run far longer than the true file. No copies are made of what is no behaviour:

- heads and readings (citations, days of force and of checking, marks), which only the site shows; docstrings and types;
- `is` for `==` and the like: members of an enumeration are equal only to themselves, and whether equal texts or numbers
  are one object is the interpreter's choice;
- the order of texts and of members of an enumeration: it is that of their spelling, and no rule asks for it.
"""

import argparse
import ast
import importlib
import importlib.abc
import importlib.util
import json
import os
import resource
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, NoReturn

from cosmic_ray import mutating, plugins
from cosmic_ray.ast import ast_nodes, get_ast

import table_match
import workshop

PACKAGE = workshop.CALCULATOR / "inadmissibility"
EXAMPLES = workshop.ROOT / "tests" / "examples"
ROOMS = ("ledger", "bars", "exceptions", "grounds", "classes", "notices", "waivers", "routes", "readings")
NO_BEHAVIOUR = ("HEAD", "READING")
IDENTITY = {"Is", "IsNot"}
TIMES_LONGER = 10
SHORTEST_LIMIT = 1.0
ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


class Mutant(NamedTuple):
    """One broken copy: where it was broken, how, and its whole source."""

    line: int
    operator: str
    source: str


class Measured(NamedTuple):
    """What became of the broken copies of one file."""

    name: str
    mutants: int
    survivors: list[Mutant]

    @property
    def line(self) -> str:
        """One line of the report."""
        killed = self.mutants - len(self.survivors)
        share = f"{killed / self.mutants:.1%}" if self.mutants else "nothing to break"
        return f"{self.name}: {self.mutants} mutants, {killed} killed, {share}"


class Instead(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports one module from a text, not from its file."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.source = name, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def get_source(self, fullname: str) -> str:
        return self.source


def main(arguments: list[str]) -> int:
    """Measure the files named, or all. That some copies live is no failure: a spot may be one that changes nothing."""
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="law files; all of them if none is named")
    parser.add_argument("--jobs", type=int, default=1, help="how many files to measure at a time")
    asked = parser.parse_args(arguments)
    files = [file.resolve() for file in asked.files] or law_files()
    done: list[Measured] = []
    with ProcessPoolExecutor(asked.jobs) as pool:
        for one in pool.map(measure, files):
            done.append(one)
            print(one.line, flush=True)
            for mutant in one.survivors:
                print(f"    {mutant.line}: {mutant.operator}: {mutant.source.splitlines()[mutant.line - 1].strip()}")
    print(Measured("all", sum(one.mutants for one in done), [left for one in done for left in one.survivors]).line)
    return 0


def law_files() -> list[Path]:
    """Every file that holds a provision or an open question."""
    return [file for room in ROOMS for file in sorted((PACKAGE / "law" / room).glob("*.py")) if file.stem != "__init__"]


def measure(file: Path) -> Measured:
    """Break one file in every way, and run its table over each."""
    within = file.relative_to(PACKAGE).with_suffix("")
    rows = table_match.load_table(EXAMPLES, EXAMPLES / within.parent.name / f"{file.stem}.toml")
    name = ".".join((PACKAGE.name, *within.parts))
    source = file.read_text(encoding="utf-8")
    before = _seconds_used()
    if not holds(rows, name, source, limit=0):
        raise SystemExit(f"{within}: its table does not hold as it is.")
    limit = max(SHORTEST_LIMIT, TIMES_LONGER * (_seconds_used() - before))
    copies = list(mutants(source))
    return Measured(within.as_posix(), len(copies), [one for one in copies if holds(rows, name, one.source, limit)])


def mutants(source: str) -> Iterator[Mutant]:
    """Every broken copy of a source."""
    skipped = list(_no_behaviour(ast.parse(source)))
    nodes = list(ast_nodes(get_ast(source)))
    for title in plugins.operator_names():
        operator_class = plugins.get_operator(title)
        operator = title.rpartition("/")[2]
        if operator_class.arguments() or len(IDENTITY & set(operator.split("_"))) == 1:
            continue
        places = [place for node in nodes for place in operator_class().mutation_positions(node)]
        for number, (start, _) in enumerate(places):
            if not any(first <= start < end for first, end in skipped):
                copy = mutating.mutate_code(source, operator_class(), number)
                if copy is not None and _is_a_rule(copy):
                    yield Mutant(start[0], operator, copy)


def holds(rows: list[table_match.Row], name: str, source: str, limit: float) -> bool:
    """Whether every row holds when a module has this source; asked in a child that imports everything anew."""
    child = os.fork()
    if child == 0:
        _ask(rows, name, source, limit)
    return os.waitpid(child, 0)[1] == 0


def _ask(rows: list[table_match.Row], name: str, source: str, limit: float) -> NoReturn:
    fault = 1
    try:
        signal.setitimer(signal.ITIMER_PROF, limit)  # its signal ends the child; it counts only the child's own time
        sys.meta_path.insert(0, Instead(name, source))
        door = importlib.import_module("inadmissibility.door")
        fault = int(any(table_match.check(row, json.loads(door.answer(json.dumps(row.facts)))) for row in rows))
    finally:
        os._exit(fault)


def _no_behaviour(module: ast.Module) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """From where to where in a source nothing is broken: heads, readings and the first lines of functions."""
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            yield (node.lineno, 0), (node.body[0].lineno, 0)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in NO_BEHAVIOUR:
            yield (node.lineno, 0), ((node.end_lineno or 0) + 1, 0)


def _is_a_rule(source: str) -> bool:
    """Whether a source can be read and does not ask which of two texts comes first."""
    try:
        compared = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Compare)]
    except SyntaxError:
        return False
    texts = (node for node in compared if isinstance(getattr(node.comparators[0], "value", None), str))
    return not any(isinstance(node.ops[0], ORDERS) for node in texts)


def _seconds_used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
