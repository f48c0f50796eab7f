"""Make everything that is published: the wheel, the calculator's runtime, the pages."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import fragments
import runtime
import seal
import workshop
from inadmissibility import door
from inadmissibility.words.catalogue import LANGUAGES

BUILD = workshop.ROOT / "build"
SITE = workshop.ROOT / "site"
ASSETS = workshop.ROOT / "docs" / "assets" / "calculator"
PACKAGE = workshop.CALCULATOR / "inadmissibility"


def main() -> None:
    """Build what is not fresh; with --twice build all of it twice and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--twice", action="store_true", help="build twice from nothing and compare the bytes")
    if parser.parse_args().twice:
        first, second = _from_nothing(), _from_nothing()
        if first != second:
            sys.exit(f"Two builds differ in: {sorted(name for name in first if first[name] != second.get(name))}")
        print(f"Two builds gave the same {len(first)} files.")
    else:
        build()


def build() -> None:
    """Bring everything up to date, in the order in which one thing needs another."""
    calculator = [
        *_files(PACKAGE),
        *_files(workshop.ROOT / "tests" / "examples"),
        *workshop.SCRIPTS.glob("*runtime*"),
        *(workshop.ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE")),
        workshop.CALCULATOR / "package-lock.json",
    ]
    _once("calculator", calculator, _calculator)
    pages = [
        *calculator,
        *_files(workshop.CALCULATOR / "widget"),
        *(file for file in _files(workshop.ROOT / "docs") if ASSETS not in file.parents),
        *_files(workshop.SCRIPTS),
        workshop.ROOT / "mkdocs.yml",
    ]
    _once("pages", pages, _pages)


def _calculator() -> None:
    shutil.rmtree(BUILD / "wheel", ignore_errors=True)
    runtime.build(build_wheel(BUILD / "wheel"), ASSETS / "runtime")


def build_wheel(out: Path) -> Path:
    """Build the package's wheel into a folder that has none yet."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--quiet", "--outdir", str(out), "."]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": runtime.EPOCH}
    subprocess.run(command, check=True, env=environment, cwd=workshop.ROOT, stdout=subprocess.DEVNULL)
    (wheel,) = out.glob("*.whl")
    return wheel


def _pages() -> None:
    for file in list(ASSETS.glob("*.*")):
        file.unlink()
    for file in _files(workshop.CALCULATOR / "widget"):
        if file.suffix in {".js", ".css"}:
            shutil.copyfile(file, ASSETS / file.name)
    for lang in LANGUAGES:
        (ASSETS / f"form.{lang}.json").write_text(door.form(lang), encoding="utf-8")
    for document in ("facts", "answer"):
        (ASSETS / f"schema.{document}.json").write_text(door.schema(document), encoding="utf-8")
    fragments.main(BUILD / "fragments")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(SITE)]
    # The notice is about MkDocs 2, which the requirements rule out.
    subprocess.run(command, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, cwd=workshop.ROOT)
    seal.seal(SITE)


def _once(name: str, sources: list[Path], make: Callable[[], None]) -> None:
    stamp, mark = BUILD / f"{name}.stamp", workshop.fingerprint(*sorted(sources))
    if workshop.is_fresh(stamp, mark):
        return
    print(f"[build] {name}", flush=True)
    make()
    workshop.set_stamp(stamp, mark)


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts]


def _from_nothing() -> dict[str, str]:
    for folder in (BUILD, SITE, ASSETS):
        shutil.rmtree(folder, ignore_errors=True)
    build()
    built = [*_files(BUILD / "wheel"), *_files(ASSETS)]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in built}


if __name__ == "__main__":
    main()
