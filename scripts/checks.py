"""The linters and type checkers. Each runs, whatever the others say."""

import subprocess
import sys

import workshop

TSC = workshop.CALCULATOR / "node_modules" / "typescript" / "bin" / "tsc"
CHECKS: dict[str, list[str]] = {
    "ruff check": [sys.executable, "-m", "ruff", "check"],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check"],
    "mypy": [sys.executable, "-m", "mypy"],
    "import-linter": [str(workshop.VENV_BIN / "lint-imports"), "--no-logo"],
    "tsc": ["node", str(TSC), "--project", str(workshop.CALCULATOR)],
}


def failing() -> list[str]:
    """Run every check and give the names of those that fail."""
    return [name for name, command in CHECKS.items() if not passes(name, command)]


def passes(name: str, command: list[str]) -> bool:
    """Run one command under its name."""
    print(f"[check] {name}", flush=True)
    return subprocess.run(command, check=False, cwd=workshop.ROOT).returncode == 0


def verdict(failed: list[str]) -> int:
    """Say what failed; the exit code."""
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(verdict(failing()))
