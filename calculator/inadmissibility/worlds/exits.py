"""One stay tried with every exit day: the days that would count and the bars that would start."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.choices import Exit
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import CountedStay
from inadmissibility.worlds.expand import with_sides_shown_first
from inadmissibility.worlds.search import FOUND, Wanted


def exits(facts: Facts, index: int, first: Day, last: Day) -> Iterator[tuple[Day, CountedStay, tuple[str, ...]]]:
    """For each exit day from `first` to `last`: the stay's sums and the bars that start from it.

    The readings shown first are used. Where facts are not told the fullest possible world is counted, and a bar
    is named when it may follow.
    """
    cause = f"stays[{index}]"
    for day in range(first, last + 1):
        stay = facts.stays[index]._replace(left_on=Rough(day, day))
        tried = facts._replace(
            as_of=max(facts.as_of, day),
            stays=(*facts.stays[:index], stay, *facts.stays[index + 1 :]),
        )
        branches = with_sides_shown_first(tried, Wanted(spreads=False, numbers=False))
        if not branches:
            continue
        bars = dict.fromkeys(
            key[0]
            for branch in branches
            for number, key in enumerate(branch.seen.keys)
            if branch.seen.candidates[number].from_path == f"{cause}.left_on"
            and (number, FOUND) in branch.seen.spread
            and key[0] not in branch.seen.lifted
        )
        fullest = max(branches, key=lambda branch: branch.seen.most.ledger.stays[index].permanent)
        yield day, fullest.seen.most.ledger.stays[index], tuple(bars)


def leaving(facts: Facts, index: int) -> Facts:
    """The facts with the stay ending by a voluntary exit on a day still to be put in."""
    told = facts.stays[index]
    ended = told._replace(here_now=False, exit=told.exit or Exit.VOLUNTARY)
    return facts._replace(stays=(*facts.stays[:index], ended, *facts.stays[index + 1 :]))
