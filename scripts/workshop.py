"""Get the tools ready, then do the work with them. Needs only Python's own library.

Each step leaves a stamp that holds the hash of what it was made from, so a second run does nothing.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
CALCULATOR = ROOT / "calculator"
VENV = ROOT / ".venv"
VENV_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
VENV_PYTHON = VENV_BIN / ("python.exe" if os.name == "nt" else "python")
OLDEST_PYTHON = (3, 11)
OLDEST_NODE = 20


def run(work: str, arguments: list[str], *, programs: tuple[str, ...] = (), requirements: tuple[str, ...] = ()) -> int:
    """Run the Python file `work` of this folder with all tools ready.

    `programs` are Debian packages it needs, `requirements` the files of Python packages that only it needs.
    """
    if sys.version_info < OLDEST_PYTHON:
        print(f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    os.chdir(ROOT)
    os.environ["PATH"] = os.pathsep.join([str(VENV_BIN), os.environ["PATH"]])
    os.environ["PYTHONPATH"] = str(ROOT / "tests")
    try:
        _python_packages()
        for file in requirements:
            _more_python_packages(SCRIPTS / file)
        _node()
        _node_packages()
        for program in programs:
            _debian_program(program)
        return subprocess.run([VENV_PYTHON, SCRIPTS / work, *arguments], check=False).returncode
    except subprocess.CalledProcessError as failed:
        print(f"This step failed, so nothing after it was tried: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return failed.returncode
    except KeyboardInterrupt:
        return 130


def pip_install(*what: str | Path) -> None:
    """Install with the pip of `.venv`."""
    _say(f"pip install {' '.join(map(str, what))}")
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *map(str, what)], check=True)


def fingerprint(*files: Path) -> str:
    """One hash over the names and bytes of these files."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.relative_to(ROOT).as_posix()}\0{file.stat().st_size}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_fresh(stamp: Path, mark: str) -> bool:
    """Whether the step that leaves this stamp was last done from the same things."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == mark


def set_stamp(stamp: Path, mark: str) -> None:
    """Note what a step was made from."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(mark, encoding="utf-8")


def _python_packages() -> None:
    requirements, stamp = SCRIPTS / "requirements.txt", VENV / "packages.stamp"
    mark = f"{ROOT} {sys.version} {fingerprint(requirements)}"
    if not is_fresh(stamp, mark):
        _say("making .venv")
        venv.create(VENV, clear=True, with_pip=True)
        pip_install("--require-hashes", "-r", requirements)
        set_stamp(stamp, mark)
    project, stamp = ROOT / "pyproject.toml", VENV / "project.stamp"
    if not is_fresh(stamp, fingerprint(project)):
        pip_install("--no-deps", "--no-build-isolation", "--editable", ROOT)
        set_stamp(stamp, fingerprint(project))


def _more_python_packages(requirements: Path) -> None:
    stamp = VENV / f"{requirements.stem}.stamp"
    if not is_fresh(stamp, fingerprint(requirements)):
        pip_install("--require-hashes", "-r", requirements)
        set_stamp(stamp, fingerprint(requirements))


def _node() -> None:
    if _node_major() >= OLDEST_NODE and shutil.which("npm"):
        return
    _say(f"no Node.js {OLDEST_NODE} or newer with npm here, taking it from PyPI")
    pip_install("--require-hashes", "-r", SCRIPTS / "node-requirements.txt")


def _node_major() -> int:
    node = shutil.which("node")
    if node is None:
        return 0
    version = subprocess.run([node, "--version"], check=True, capture_output=True, text=True).stdout
    return int(version.removeprefix("v").split(".")[0])


def _node_packages() -> None:
    stamp = CALCULATOR / "node_modules" / "packages.stamp"
    mark = fingerprint(CALCULATOR / "package.json", CALCULATOR / "package-lock.json")
    if is_fresh(stamp, mark):
        return
    _say("npm ci")
    npm = shutil.which("npm") or "npm"
    options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    subprocess.run([npm, "ci", *options], cwd=CALCULATOR, check=True)
    set_stamp(stamp, mark)


def _debian_program(program: str) -> None:
    """Install one program with apt-get where that can be done; else say what is missing, and go on."""
    if shutil.which(program):
        return
    if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        print(
            f"{program} is missing, and what needs it will fail. Installing it from here takes apt-get and root."
            f" On Debian or Ubuntu: sudo apt-get install {program}",
            file=sys.stderr,
        )
        return
    _say(f"apt-get install {program}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", program]):
        subprocess.run(["apt-get", *step], check=True, env=quiet, stdout=subprocess.DEVNULL)


def _say(what: str) -> None:
    print(f"[workshop] {what}", flush=True)
