"""Random exact histories, each answered by the core and by the naive counter.

    python tests/many_histories.py 20000 [seed]

prints how many were compared and every one on which the two differ; exit status 1 if any does.
"""

import json
import sys
from collections import Counter
from datetime import timedelta
from random import Random
from typing import NamedTuple

from inadmissibility import door
from made_histories import history
from naive_counter import Naive, naive
from naive_days import Document
from open_points import other_sides


class Compared(NamedTuple):
    """What the door and the naive counter say differently, and the rows of the open points that explain all of it."""

    differences: list[str]
    explained_by: list[str]

    @property
    def wrong(self) -> bool:
        """Whether something is said differently that no open point explains."""
        return bool(self.differences) and not self.explained_by


def compare(facts: Document) -> Compared | None:
    """One exact history answered by both; None where the door refuses it."""
    answer = json.loads(door.answer(json.dumps(facts)))
    if "problems" in answer:
        return None
    found = differences(naive(facts, facts["readings"]), answer)
    other = other_sides(facts["readings"]) if found else ()
    explained = (rows for rows, sides in other if not differences(naive(facts, sides), answer))
    return Compared(found, next(explained, []))


def differences(mine: Naive, answer: Document) -> list[str]:
    """Everything that the naive counter and an answer say differently."""
    names = ("three_year", "ten_year", "permanent")
    theirs = [
        tuple((stay["days"][name]["least"], stay["days"][name]["most"]) for name in names) for stay in answer["stays"]
    ]
    pairs = {
        "stays": ([tuple((n, n) for n in counts) for counts in mine.stays], theirs),
        "total": ({"least": mine.total, "most": mine.total}, answer["total_days"]),
        "barred": (mine.barred, answer["outcome"]["barred_on_as_of"]),
        "finding": ("settled", answer["outcome"]["finding"]),
        "depends_on": ([], [item["fact"] for item in answer["outcome"]["depends_on"]]),
        "contested_by": ([], [item["reading"] for item in answer["outcome"]["contested_by"]]),
        "clear_on": (
            (mine.last_barred_day + timedelta(days=1)).isoformat() if mine.last_barred_day else None,
            answer["outcome"]["clear_on"],
        ),
        "bars": (
            {
                bar.id + " " + bar.cause: (
                    bar.starts_on.isoformat(),
                    bar.last_barred_day.isoformat() if bar.last_barred_day else None,
                    bar.in_force,
                    bar.lifted,
                )
                for bar in mine.bars
            },
            {
                bar["id"] + " " + bar["cause"]: (
                    bar["from"],
                    bar["last_barred_day"],
                    bar["in_force"],
                    bool(bar["lifted_by"]),
                )
                for bar in answer["bars"]
            },
        ),
    }
    return [f"{name}: naive {ours!r}, core {core!r}" for name, (ours, core) in pairs.items() if ours != core]


def main(many: int, seed: int) -> int:
    """Compare that many histories; print the figures and every difference."""
    pick = Random(seed)
    wrong = refused = differ = 0
    met: Counter[str] = Counter()
    known: Counter[str] = Counter()
    for _ in range(many):
        facts = history(pick)
        found = compare(facts)
        if found is None:
            refused += 1
            continue
        met.update({bar.id for bar in naive(facts, facts["readings"]).bars} or {"no bar"})
        differ += bool(found.explained_by)
        known.update(found.explained_by)
        if found.wrong:
            wrong += 1
            print(json.dumps(facts), *found.differences, sep="\n  ")
    print(f"{many} histories (seed {seed}), {refused} refused, {differ} differ on open points, {wrong} mismatches")
    print("open points that explain them:", ", ".join(f"{row} in {number}" for row, number in known.most_common()))
    print("met:", ", ".join(f"{name} in {number}" for name, number in sorted(met.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [20_000, 1][len(arguments) :])))
