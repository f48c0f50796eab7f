"""The Python that the calculator's page loads: Pyodide, and one zip of bytecode with the calculator in it.

Stock Pyodide compiles its standard library from source at each start, which is most of its start-up time. Here the
part of the library that the calculator imports, and the calculator itself, are compiled beforehand, by the very
Python that will run them.
"""

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import table_match
import workshop

PYODIDE = workshop.CALCULATOR / "node_modules" / "pyodide"
AS_PUBLISHED = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
LIBRARY = "python_stdlib.zip"
LOCK = "pyodide-lock.json"
SNAPSHOT = "snapshot.bin.gz"
"""The memory of a Python that has imported all of it: larger, and ready sooner. The page takes it on a fast line."""

TOOLS = workshop.ROOT / "build" / "pyodide-tools"
ALWAYS = ("encodings/ascii.py", "encodings/latin_1.py")
"""Reached by name, not by an import that the examples would show."""

EPOCH = "1580601600"
"""The time written into what is built, whenever that was, so that the same source gives the same bytes."""

OLDEST_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def build(wheel: Path, out: Path) -> None:
    """Fill the folder `out` with everything the page's worker loads, and a manifest of it."""
    _install_tools()
    work = TOOLS.parent
    rows = table_match.load_tables(workshop.ROOT / "tests" / "examples")
    # The first row of each table calls its rule; all rows run on Pyodide in the tests.
    examples = [row.facts for row in rows if row.number == 1]
    (work / "examples.json").write_text(json.dumps(examples), encoding="utf-8")
    shutil.copyfile(wheel, work / "package.zip")
    used = json.loads(_in_pyodide("runtime_modules.py", "/shared/package.zip", "/shared/examples.json"))

    sources = {**_library_sources([*used["files"], *ALWAYS]), **_package_sources(wheel)}
    _write_zip(work / LIBRARY, sources)
    _in_pyodide("runtime_compile.py", f"/shared/{LIBRARY}")
    compiled = _read_zip(work / LIBRARY)
    expected = {name.removesuffix(".py") + ".pyc" if name.endswith(".py") else name for name in sources}
    if set(compiled) != expected:
        raise SystemExit(f"The compiled library is not what went in: {sorted(set(compiled) ^ expected)}")

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for name in AS_PUBLISHED:
        shutil.copyfile(PYODIDE / name, out / name)
    lock = json.loads((PYODIDE / LOCK).read_text(encoding="utf-8"))
    (out / LOCK).write_text(json.dumps({"info": lock["info"], "packages": {}}), encoding="utf-8")
    _write_zip(out / LIBRARY, compiled)
    _write_snapshot(out, _modules(compiled))
    _write_manifest(out, python=used["python"], wheel=wheel)


def _install_tools() -> None:
    requirements = workshop.SCRIPTS / "pyodide-requirements.txt"
    stamp, mark = TOOLS / "packages.stamp", workshop.fingerprint(requirements)
    if workshop.is_fresh(stamp, mark):
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    # They run on Pyodide's Python, which is newer than what this machine need have.
    elsewhere = ("--target", TOOLS, "--no-deps", "--ignore-requires-python")
    workshop.pip_install(*elsewhere, "--require-hashes", "-r", requirements)
    workshop.set_stamp(stamp, mark)


def _in_pyodide(file: str, *arguments: str) -> str:
    given = (workshop.SCRIPTS / "in_pyodide.mjs", PYODIDE, TOOLS.parent, workshop.SCRIPTS / file, *arguments)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}
    ran = subprocess.run(["node", *map(str, given)], check=True, env=environment, stdout=subprocess.PIPE, text=True)
    return ran.stdout


def _modules(files: Iterable[str]) -> list[str]:
    """The names under which the compiled files are imported."""
    names = {
        file.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for file in files if file.endswith(".pyc")
    }
    return sorted(name for name in names if not name.endswith("__main__"))


def _write_snapshot(out: Path, modules: list[str]) -> None:
    memory = TOOLS.parent / "snapshot.bin"
    given = (
        workshop.SCRIPTS / "snapshot.mjs",
        out,
        workshop.SCRIPTS / "runtime_snapshot.py",
        memory,
        json.dumps(modules),
    )
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}
    subprocess.run(["node", *map(str, given)], check=True, env=environment, stdout=subprocess.DEVNULL)
    (out / SNAPSHOT).write_bytes(gzip.compress(memory.read_bytes(), compresslevel=9, mtime=0))


def _library_sources(files: list[str]) -> dict[str, bytes]:
    library = _read_zip(PYODIDE / LIBRARY)
    return {name: library[name] for name in files}


def _package_sources(wheel: Path) -> dict[str, bytes]:
    return {name: data for name, data in _read_zip(wheel).items() if ".dist-info/" not in name}


def _read_zip(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Write the files in a fixed order at a fixed time.

    Deflated, though a host that compresses would send a stored zip in fewer bytes: most hosts send a zip as it is.
    """
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, OLDEST_ZIP_TIME)
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED, compresslevel=9)


def _write_manifest(out: Path, *, python: str, wheel: Path) -> None:
    files = [
        {"name": file.name, "bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
        for file in sorted(out.iterdir())
    ]
    pyodide = json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))["version"]
    manifest = {"pyodide": pyodide, "python": python, "wheel": wheel.name.split("-")[1], "files": files}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
