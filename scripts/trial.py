"""Everything that must hold: the checks, the build, and all tests with full coverage of the core."""

import sys

import builder
import checks

PYTEST = [sys.executable, "-m", "pytest"]
ALL_OF_IT = ["--cov", "--cov-report=term", "--numprocesses=2", "--dist=worksteal"]


def main(arguments: list[str]) -> int:
    """Run it all, or only the tests that the arguments ask pytest for."""
    failed = [] if arguments else checks.failing()
    builder.build()
    if not checks.passes("pytest", [*PYTEST, *(arguments or ALL_OF_IT)]):
        failed.append("pytest")
    return checks.verdict(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
