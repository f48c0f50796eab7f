"""Runs on Pyodide: turn the sources in a zip into this Python's bytecode, with pyodide-build."""

import sys

sys.path.insert(0, "/shared/pyodide-tools")

from pyodide_build.cli.py_compile import main

main([sys.argv[1], "--silent"], standalone_mode=False)
