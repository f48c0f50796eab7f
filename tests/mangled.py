"""Documents for the door that nobody meant to write: any JSON at all, and good facts with something in them changed."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import table_match

Draw = Callable[[st.SearchStrategy[Any]], Any]

ROWS = table_match.load_tables(Path(__file__).parent / "examples")
GOOD = [row.facts for row in ROWS if "problems" not in row.expect]

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.sampled_from(["2015--10", "-02-10", "2015-", "15-02-10", "2023-02-30", "1899-12-31", "2015-07", "2016"]),
    st.sampled_from(["here", "voluntary", "spouse", "visa_waiver", "status_finding", "counted", "one_year"]),
    st.dates().map(str),
    st.builds(lambda first, last: {"from": str(first), "to": str(last)}, st.dates(), st.dates()),
    st.builds(lambda first: {"from": str(first), "to": None}, st.dates()),
)
KEYS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["stays", "stay", "entered_on", "exit", "left_on", "on", "kind", "person", "readings", "as_of", "to"]
    ),
)
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)


@st.composite
def mangled(draw: Draw) -> Any:  # noqa: ANN401 - a JSON document
    """Good facts with one to three things in them replaced, taken out or put in."""
    document = copy.deepcopy(draw(st.sampled_from(GOOD)))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.sampled_from(_places(document)))
        if isinstance(place, list):
            place.append(draw(ANY_JSON))
        elif place and draw(st.booleans()):
            key = draw(st.sampled_from(sorted(place)))
            if draw(st.booleans()):
                place[key] = draw(ANY_JSON)
            else:
                del place[key]
        else:
            place[draw(KEYS)] = draw(ANY_JSON)
    return document


def _places(document: Any) -> list[Any]:  # noqa: ANN401 - a JSON document
    """Every object and list inside a document."""
    inner = document.values() if isinstance(document, dict) else document if isinstance(document, list) else ()
    below = [place for value in inner for place in _places(value)]
    return [document, *below] if isinstance(document, (dict, list)) else below
