"""Runs on Pyodide: use every door on every example, then print which modules of the library that took.

What the calculator never imports is not sent to the browser.
"""

import json
import sys
import traceback

sys.path.insert(0, sys.argv[1])

from inadmissibility import door

LIBRARY = "/lib/python"
NEEDED_WHEN_SOMETHING_BREAKS = (traceback,)
"""Imported here so that what it needs is sent too: Pyodide shows a Python failure with it."""

BROKEN = ("", "{", "[]", "{}", '{"version": 2}', '{"version": 1, "as_of": "2026-02-30", "stayz": []}')


def use(text: str) -> None:
    """Ask every door about one facts document."""
    for ask in (door.answer, door.show, door.picture):
        ask(text)
    try:
        facts = json.loads(text)
    except ValueError:
        facts = text
    door.what_if(json.dumps({"facts": facts, "stay": 1, "from": "2026-11-24", "to": "2026-11-26"}))


# Not pathlib: it would then count as used.
with open(sys.argv[2], encoding="utf-8") as file:  # noqa: PTH123
    for example in json.load(file):
        use(json.dumps(example))
for broken in BROKEN:
    use(broken)
door.form()
door.schema("facts")
door.schema("answer")

specs = [getattr(module, "__spec__", None) for module in list(sys.modules.values())]
origins = {spec.origin or "" for spec in specs if spec}
files = sorted(origin.split(".zip/", 1)[1] for origin in origins if origin.startswith(LIBRARY) and ".zip/" in origin)
print(json.dumps({"python": sys.version.split()[0], "files": files}))
