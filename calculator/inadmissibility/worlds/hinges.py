"""What the answer hangs on: for each fact not fully told, what each of its values leads to."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import combinations
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.law import alike
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Hinge
from inadmissibility.records.world import ORDER, Value
from inadmissibility.stages.match_removals import AT_A_PORT, BY_ORDER
from inadmissibility.worlds.search import FOUND, OVER, RUNS, Seen, Tag
from inadmissibility.worlds.trial import Branch

Key = tuple[str, str]


class Result(NamedTuple):
    """The bars that stand in every world and in some, and those that are in force in every world and in some."""

    then: frozenset[Key]
    may: frozenset[Key]
    runs: frozenset[Key]
    may_run: frozenset[Key]


def hinges(facts: Facts, shown: Sequence[Branch]) -> tuple[Hinge, ...]:
    """Every value of every fact that can change a bar, in the order of the facts."""
    found: list[Hinge] = []
    for path in _dates(shown):
        having = _having(path, shown, facts)
        found.extend(_of_date(path, having) if having else ())
    dated = {hinge.fact for hinge in found}
    for path in sorted({path for branch in shown for path in branch.facts}):
        if path.partition("#")[0] in dated:
            # Where among the stays it falls follows from its day, and the days are already told apart.
            continue
        found.extend(_of_choice(path, _having(path, shown, facts), facts))
    return tuple(found)


def _having(path: str, shown: Sequence[Branch], facts: Facts) -> list[Branch]:
    """The branches that have such a fact: a stay that goes on has no exit, and not every entry a last allowed day."""
    return [branch for branch in shown if path not in _absent(branch) and _asked_for(path, branch, facts)]


def _asked_for(path: str, branch: Branch, facts: Facts) -> bool:
    """Whether a fact that there is only where another is so is there."""
    if path == "person.abuse_caused_overstay":
        return branch.facts.get("person.battered", facts.person.battered) is True
    if path == "person.trafficking_caused_stay":
        return branch.facts.get("person.trafficking_victim", facts.person.trafficking_victim) is True
    if path.startswith("removals") and path.endswith("].left_on") and "#" not in path:
        number = int(path.partition("[")[2].partition("]")[0])
        told = facts.removals[number]
        # An order made at a port is carried out on its own day: it has no other day of leaving.
        at_a_port = branch.facts.get(f"removals[{number}].kind", told.kind) in AT_A_PORT
        return told.left_on is not None or told.ordered_on is None or not at_a_port
    if path.endswith("].removal"):
        number = int(path.partition("[")[2].partition("]")[0])
        return branch.facts.get(f"stays[{number}].exit", facts.stays[number].exit) in BY_ORDER
    return True


def _absent(branch: Branch) -> frozenset[str]:
    return frozenset(
        f"stays[{stay.number}].{name}"
        for stay in branch.seen.most.timeline.stays
        for name, there in (
            ("left_on", stay.left),
            ("exit", stay.left),
            ("authorized_until", stay.authorized_until is not None),
        )
        if not there
    )


def _dates(shown: Sequence[Branch]) -> tuple[str, ...]:
    rough = {
        path
        for branch in shown
        for path, days in branch.seen.box.items()
        if not days.exact and path not in _absent(branch)
    }
    order = list(shown[0].seen.box)
    return tuple(sorted(rough, key=order.index))


def _of_date(path: str, shown: Sequence[Branch]) -> list[Hinge]:
    whole = Rough(
        min(branch.seen.box[path].first for branch in shown), max(branch.seen.box[path].last for branch in shown)
    )
    edges = {whole.first}
    for branch in shown:
        for days in (
            branch.seen.box[path],
            *(spread[path] for spread in branch.seen.spread.values() if path in spread),
        ):
            edges |= {edge for edge in (days.first, days.last + 1) if whole.first < edge <= whole.last}
    runs: list[tuple[Rough, Result]] = []
    starts = sorted(edges)
    for first, following in zip(starts, [*starts[1:], whole.last + 1], strict=True):
        result = _on(path, first, shown)
        if runs and runs[-1][1] == result:
            runs[-1] = (Rough(runs[-1][0].first, following - 1), result)
        else:
            runs.append((Rough(first, following - 1), result))
    matters = len(runs) > 1 or any(_opens(branch.seen, path) for branch in shown) or _order_matters(path, shown)
    if not matters:
        return []
    return [
        Hinge(
            fact=path,
            value=None,
            days=days,
            opens_before=days.first == whole.first,
            opens_after=days.last == whole.last,
            **_bars(result),
        )
        for days, result in runs
    ]


def _order_matters(path: str, shown: Sequence[Branch]) -> bool:
    """Whether it makes a difference on which side of another date this one lies."""
    orders = {key for branch in shown for key in branch.facts if ORDER in key and path in key.split(ORDER)}
    return any(_pair_differs(key, [branch for branch in shown if key in branch.facts]) for key in orders)


def _opens(seen: Seen, path: str) -> bool:
    """Whether the date moves a number of some bar that is open, or open to be over."""
    return any(
        (index, FOUND) in seen.spread
        and (
            any((index, e.id) in seen.spread for e in candidate.elements)
            or {(index, RUNS), (index, OVER)} <= seen.spread.keys()
        )
        and path in seen.touching[index]
        for index, candidate in enumerate(seen.candidates)
    )


def _on(path: str, day: Day, shown: Sequence[Branch]) -> Result:
    """What stands in every world, and in some, in which the date is that day."""
    return _merged(
        _read(branch.seen, partial(_holds, branch.seen, path, day))
        for branch in shown
        if _within(branch.seen.box[path], day)
    )


def _read(seen: Seen, holds: Callable[[Tag], bool]) -> Result:
    """One branch, as far as a tag holds in the worlds looked at."""
    may = {i for i, key in enumerate(seen.keys) if key[0] not in seen.lifted and holds((i, FOUND))}
    then = {i for i in may if not any(holds((i, element.id)) for element in seen.candidates[i].elements)}
    may_run = {i for i in may if holds((i, RUNS))}
    runs = {i for i in then & may_run if not holds((i, OVER))}
    return Result(*(frozenset(seen.keys[i] for i in found) for found in (then, may, runs, may_run)))


def _merged(results: Iterable[Result]) -> Result:
    parts = list(results) or [Result(frozenset(), frozenset(), frozenset(), frozenset())]
    return Result(
        frozenset.intersection(*(part.then for part in parts)),
        frozenset.union(*(part.may for part in parts)),
        frozenset.intersection(*(part.runs for part in parts)),
        frozenset.union(*(part.may_run for part in parts)),
    )


def _holds(seen: Seen, path: str, day: Day, tag: Tag) -> bool:
    spread = seen.spread.get(tag)
    return spread is not None and (path not in spread or _within(spread[path], day))


def _within(days: Rough, day: Day) -> bool:
    return days.first <= day <= days.last


def _of_choice(path: str, shown: Sequence[Branch], facts: Facts) -> list[Hinge]:
    values = list(dict.fromkeys(branch.facts[path] for branch in shown if path in branch.facts))
    # A branch in which no rule asks for the fact is the same whatever its value.
    results = {value: _together([b for b in shown if b.facts.get(path, value) == value]) for value in values}
    if len(set(results.values())) < 2 and not _pair_differs(path, shown):
        return []
    fact = path.partition("#")[0]
    return [
        Hinge(
            fact=fact,
            value=None if "#" in path else value,
            days=None,
            opens_before=False,
            opens_after=False,
            **_bars(result),
        )
        for tried, result in results.items()
        for value in alike.twins(fact, tried, facts)
    ]


def _together(branches: Sequence[Branch]) -> Result:
    return _merged(_result(branch) for branch in branches)


def _result(branch: Branch) -> Result:
    return _read(branch.seen, lambda tag: tag in branch.seen.spread)


def _pair_differs(path: str, shown: Sequence[Branch]) -> bool:
    """Whether two branches that may differ only in this fact differ in their bars.

    Where a rule asks for a fact in one branch only, its value there may be the other's too.
    """
    shared = frozenset.intersection(*(frozenset(branch.facts) for branch in shown)) - {path}
    groups: dict[tuple[Value, ...], list[tuple[dict[str, Value], Result]]] = {}
    for branch in shown:
        same = tuple(branch.facts[name] for name in sorted(shared))
        groups.setdefault(same, []).append((branch.facts, _result(branch)))
    return any(
        one[1] != other[1] and all(other[0].get(name, value) == value for name, value in one[0].items() if name != path)
        for group in groups.values()
        for one, other in combinations(group, 2)
    )


def _bars(result: Result) -> dict[str, tuple[str, ...]]:
    return {
        "then": _ids(result.then),
        "may": _ids(result.may - result.then),
        "in_force": _ids(result.runs),
        "may_be_in_force": _ids(result.may_run - result.runs),
    }


def _ids(keys: frozenset[Key]) -> tuple[str, ...]:
    return tuple(sorted({bar for bar, _ in keys}))
