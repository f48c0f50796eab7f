"""Runs on Pyodide before its memory is kept: every module that an answer can need, imported, and each door used once.

A page that goes on from this memory has no library to import from later.
"""

import gc
import importlib
import json
import sys

from inadmissibility import door

for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
FACTS = {
    "as_of": "2026-11-24",
    "person": {"resident": False},
    "stays": [{"entered_on": "2015", "entry": "without_inspection", "left_on": "2016-05", "exit": "voluntary"}],
}
for ask in (door.answer, door.show, door.picture):
    ask(json.dumps(FACTS))
    ask("{}")
door.what_if(json.dumps({"facts": FACTS, "stay": 1, "from": "2016-01-01", "to": "2016-01-02"}))
del FACTS, ask, name, door
gc.collect()
