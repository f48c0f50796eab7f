"""What the page loads is what the manifest says, and the same source gives the same bytes."""

import hashlib
import json
import subprocess
from pathlib import Path

import builder
import runtime
import workshop

RUNTIME = builder.ASSETS / "runtime"


def test_the_manifest_lists_every_file_with_its_size_and_hash() -> None:
    manifest = json.loads((RUNTIME / "manifest.json").read_text(encoding="utf-8"))
    found = [
        {"name": file.name, "bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
        for file in sorted(RUNTIME.iterdir())
        if file.name != "manifest.json"
    ]
    assert manifest["files"] == found


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    (wheel,) = (builder.BUILD / "wheel").glob("*.whl")
    again = builder.build_wheel(tmp_path)
    assert again.read_bytes() == wheel.read_bytes()
    runtime.build(again, tmp_path / "runtime")
    for file in RUNTIME.iterdir():
        assert (tmp_path / "runtime" / file.name).read_bytes() == file.read_bytes(), file.name


def test_the_version_of_pyodide_is_written_down_once() -> None:
    """Everything else reads it from the lock."""
    lock = json.loads((workshop.CALCULATOR / "package-lock.json").read_text(encoding="utf-8"))
    version = lock["packages"]["node_modules/pyodide"]["version"]
    listed = subprocess.run(
        ["git", "grep", "--untracked", "--fixed-strings", "--files-with-matches", version],
        check=True,
        capture_output=True,
        text=True,
        cwd=workshop.ROOT,
    )
    assert listed.stdout.split() == ["calculator/package-lock.json"]
