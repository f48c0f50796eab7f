"""The core agrees with a second counter that shares no code with it, on exact histories near every threshold.

HISTORIES is the number of histories; the test command leaves it as it stands here.
"""

import os
from random import Random

import pytest

from inadmissibility.law import book
from made_endings import SIDES
from made_histories import history
from many_histories import compare
from naive_counter import naive
from small_cases import BEARING

HISTORIES = int(os.environ.get("HISTORIES", "2400"))
PARTS = 10
BARS = (
    "three_year",
    "ten_year",
    "permanent_presence",
    "permanent_removal",
    "removal_5",
    "removal_10",
    "removal_20",
    "removal_permanent",
    "missed_hearing",
)


@pytest.mark.parametrize("part", range(PARTS))
def test_both_count_the_same(part: int) -> None:
    """Exact histories, every side chosen: the same days, bars and end."""
    pick = Random(part)
    refused = 0
    for _ in range(HISTORIES // PARTS):
        facts = history(pick)
        found = compare(facts)
        refused += found is None
        assert found is None or not found.wrong, (found, facts)
    assert refused <= HISTORIES // PARTS // 20


def test_every_side_is_tried() -> None:
    """The naive counter knows the same open questions as the book, the side shown first first."""
    assert {name: frozenset(sides) for name, sides in SIDES.items()} == {
        name: frozenset(sides) for name, sides in BEARING.items()
    }
    assert {name: sides[0] for name, sides in SIDES.items()} == {
        r.id: r.default for r in book.READINGS if r.id in BEARING
    }


def test_the_histories_meet_every_bar() -> None:
    """A comparison that never sees a bar, in force and (where it can) run out or lifted, proves nothing."""
    pick = Random(7)
    met = {
        (bar.id, bar.in_force)
        for facts in (history(pick) for _ in range(400))
        for bar in naive(facts, facts["readings"]).bars
    }
    endless = {"permanent_presence", "permanent_removal", "removal_permanent"}
    assert met >= {(bar, True) for bar in BARS} | {(bar, False) for bar in BARS if bar not in endless}
