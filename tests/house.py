"""How the tests look at the project's own files: as syntax trees and plain text."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORE = ROOT / "calculator" / "inadmissibility"
WIDGET = ROOT / "calculator" / "widget"
DOCS = ROOT / "docs"
EXAMPLES = ROOT / "tests" / "examples"
ROOMS = ("ledger", "bars", "grounds", "classes", "exceptions", "waivers", "routes", "notices")
"""The rooms of the law that hold provisions; `readings` holds open questions."""


def python_files(*rooms: str) -> list[Path]:
    """The files of these rooms of the core, those of all rooms when none is named; package fronts left out."""
    folders = [CORE / room for room in rooms] or [CORE]
    return sorted(file for folder in folders for file in folder.rglob("*.py") if file.name != "__init__.py")


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def docstrings(module: ast.Module) -> set[int]:
    """The ids of the nodes that are texts standing by themselves: docstrings of modules, classes, constants."""
    blocks = [getattr(node, "body", None) for node in ast.walk(module)]
    statements = [statement for block in blocks if isinstance(block, list) for statement in block]
    return {id(one.value) for one in statements if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)}


def module_constants(module: ast.Module) -> dict[str, set[int]]:
    """For each name given a value at the top of a module, the ids of the nodes inside that value."""
    found: dict[str, set[int]] = {}
    for statement in module.body:
        if isinstance(statement, ast.Assign):
            inside = {id(node) for node in ast.walk(statement.value)}
            for target in statement.targets:
                for node in ast.walk(target):
                    if isinstance(node, ast.Name):
                        found[node.id] = inside
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
            found[statement.target.id] = {id(node) for node in ast.walk(statement.value)}
    return found


def inside_calls(module: ast.Module, name: str) -> set[int]:
    """The ids of the nodes inside calls of that name."""
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call) and ast.unparse(node.func) == name]
    return {id(node) for call in calls for node in ast.walk(call)}


def numbers(module: ast.Module) -> Iterator[tuple[ast.Constant, float]]:
    """Every number written down, truth values left out."""
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
            yield node, node.value


def strings(module: ast.Module) -> Iterator[tuple[ast.Constant, str]]:
    """Every text written down, docstrings left out."""
    own = docstrings(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in own:
            yield node, node.value


def script(file: Path) -> str:
    """A JavaScript file without its comments."""
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)


def scripts() -> list[Path]:
    return sorted(WIDGET.glob("*.js"))
