"""What the answer hangs on: for each fact not fully told, what each of its values leads to."""

from collections.abc import Sequence
from itertools import combinations

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Hinge
from inadmissibility.records.world import Value
from inadmissibility.worlds.expand import Branch
from inadmissibility.worlds.search import FOUND, Seen

Key = tuple[str, str]
Result = tuple[frozenset[Key], frozenset[Key]]


def hinges(facts: Facts, shown: Sequence[Branch]) -> tuple[Hinge, ...]:
    """Every value of every fact that can change a bar, in the order of the facts."""
    found: list[Hinge] = []
    for path in _dates(shown):
        found.extend(_of_date(path, _having(path, shown)))
    dated = {hinge.fact for hinge in found}
    for path in sorted({path for branch in shown for path in branch.facts}):
        if path.partition("#")[0] in dated:
            # Where among the stays it falls follows from its day, and the days are already told apart.
            continue
        found.extend(_of_choice(path, _having(path, shown)))
    return tuple(found)


def _having(path: str, shown: Sequence[Branch]) -> list[Branch]:
    """The branches that have such a fact: a stay that goes on has no exit, and not every entry a last allowed day."""
    return [branch for branch in shown if path not in _absent(branch)]


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
    matters = len(runs) > 1 or any(_opens(branch.seen, path) for branch in shown)
    if not matters:
        return []
    return [
        Hinge(
            fact=path,
            value=None,
            days=days,
            opens_before=days.first == whole.first,
            opens_after=days.last == whole.last,
            then=_ids(then),
            may=_ids(may - then),
        )
        for days, (then, may) in runs
    ]


def _opens(seen: Seen, path: str) -> bool:
    """Whether the date moves a number of some bar that is open."""
    return any(
        (index, FOUND) in seen.spread
        and any((index, e.id) in seen.spread for e in candidate.elements)
        and path in seen.touching[index]
        for index, candidate in enumerate(seen.candidates)
    )


def _on(path: str, day: Day, shown: Sequence[Branch]) -> Result:
    """The bars that stand in every world, and in some, in which the date is that day."""
    then: set[Key] | None = None
    may: set[Key] = set()
    for branch in shown:
        seen = branch.seen
        if not _within(seen.box[path], day):
            continue
        some = {
            key
            for index, key in enumerate(seen.keys)
            if key[0] not in seen.lifted and _holds(seen, (index, FOUND), path, day)
        }
        sure = {
            key
            for index, key in enumerate(seen.keys)
            if key in some and not any(_holds(seen, (index, e.id), path, day) for e in seen.candidates[index].elements)
        }
        then = sure if then is None else then & sure
        may |= some
    return frozenset(then or ()), frozenset(may)


def _holds(seen: Seen, tag: tuple[int, str], path: str, day: Day) -> bool:
    spread = seen.spread.get(tag)
    return spread is not None and (path not in spread or _within(spread[path], day))


def _within(days: Rough, day: Day) -> bool:
    return days.first <= day <= days.last


def _of_choice(path: str, shown: Sequence[Branch]) -> list[Hinge]:
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
            then=_ids(then),
            may=_ids(may - then),
        )
        for value, (then, may) in results.items()
    ]


def _together(branches: Sequence[Branch]) -> Result:
    then: set[Key] | None = None
    may: set[Key] = set()
    for branch in branches:
        sure, some = _result(branch)
        then = set(sure) if then is None else then & sure
        may |= some
    return frozenset(then or ()), frozenset(may)


def _result(branch: Branch) -> Result:
    seen = branch.seen
    some = {key for index, key in enumerate(seen.keys) if (index, FOUND) in seen.spread and key[0] not in seen.lifted}
    sure = {
        key
        for index, key in enumerate(seen.keys)
        if key in some and not any((index, e.id) in seen.spread for e in seen.candidates[index].elements)
    }
    return frozenset(sure), frozenset(some)


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


def _ids(keys: frozenset[Key]) -> tuple[str, ...]:
    return tuple(sorted({bar for bar, _ in keys}))
