"""All branches in; what they share, what they hang on and what is disputed out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Contest, Weighed, WeighedBar
from inadmissibility.records.world import READING, World
from inadmissibility.worlds.expand import NoWorld, with_every_side, with_sides_shown_first
from inadmissibility.worlds.hinges import hinges
from inadmissibility.worlds.search import FOUND, OVER, RUNS, Wanted
from inadmissibility.worlds.staying import before_reentry, stays, whole_total
from inadmissibility.worlds.trial import Branch

Key = tuple[str, str]

CAUTIOUS = READING + "departure_day"
"""The reading whose other side gives the cautious count."""


class Picture(NamedTuple):
    """What a group of branches says.

    The bars that stand in all of its worlds and in some, that may be in force and may not, and whether any is.
    """

    then: frozenset[Key]
    may: frozenset[Key]
    running: frozenset[Key]
    over: frozenset[Key]
    barred: frozenset[bool]


def consider(facts: Facts) -> Weighed:
    """Everything told, weighed over every world that what was not told leaves possible."""
    shown = with_sides_shown_first(facts, Wanted(spreads=True, numbers=True))
    if not shown:
        raise NoWorld
    branches, every_branch = with_every_side(facts)
    usual, every = picture(shown), picture(branches)
    contests = _contests(branches, facts)
    bars = _bars(facts, shown, usual, every)
    counted, (reentered, total, cautious) = stays(facts, shown, ()), before_reentry(shown, ())
    if book.on_the_line.near(counted, total) and (careful := _cautious(facts, shown)):
        counted, (reentered, total, cautious) = stays(facts, shown, careful), before_reentry(shown, careful)
    return Weighed(
        finding=_finding(_in_force(usual), _in_force(every)),
        stays=counted,
        total=whole_total(facts, shown),
        reentered=reentered,
        total_before_reentry=total,
        total_before_reentry_cautious=cautious,
        bars=bars,
        barred=_one(usual.barred),
        clear_on=_clear_on(bars),
        depends_on=hinges(facts, shown),
        contested_by=contests,
        asked=tuple(sorted({path.partition("#")[0] for branch in shown for path in branch.facts})),
        open_readings=tuple(
            reading.id
            for reading in book.READINGS
            if any(READING + reading.id in branch.either for branch in branches)
            or _told_apart(READING + reading.id, branches)
        ),
        complete=every_branch and all(branch.seen.complete for branch in (*shown, *branches)),
    )


def picture(branches: Iterable[Branch]) -> Picture:
    """What a group of branches says together."""
    then: set[Key] | None = None
    may: set[Key] = set()
    running: set[Key] = set()
    over: set[Key] = set()
    barred: set[bool] = set()
    for branch in branches:
        seen = branch.seen
        sure, some = set(), set()
        for index, key in enumerate(seen.keys):
            if (index, FOUND) in seen.spread and key[0] not in seen.lifted:
                some.add(key)
                if not any((index, e.id) in seen.spread for e in seen.candidates[index].elements):
                    sure.add(key)
        standing = [(index, tag) for index, tag in seen.spread if seen.keys[index][0] not in seen.lifted]
        running |= {seen.keys[index] for index, tag in standing if tag == RUNS}
        over |= {seen.keys[index] for index, tag in standing if tag == OVER}
        then = sure if then is None else then & sure
        may |= some
        barred |= seen.barred
    return Picture(frozenset(then or ()), frozenset(may), frozenset(running), frozenset(over), frozenset(barred))


def _in_force(seen: Picture) -> tuple[frozenset[Key], frozenset[Key], frozenset[bool]]:
    """The bars in force for certain, and perhaps, on the day asked about."""
    return (seen.then & seen.running) - seen.over, seen.may & seen.running, seen.barred


def _finding(usual: tuple[frozenset[Key], frozenset[Key], frozenset[bool]], every: object) -> str:
    sure, may, barred = usual
    if sure != may or len(barred) > 1:
        return "depends"
    return "settled" if usual == every else "contested"


def _one(values: frozenset[bool]) -> bool | None:
    return next(iter(values)) if len(values) == 1 else None


def _bars(facts: Facts, shown: Sequence[Branch], usual: Picture, every: Picture) -> tuple[WeighedBar, ...]:
    """Each bar found in some world under the readings shown first, those that a rule lifts included."""
    gathered: dict[Key, list[tuple[Branch, int]]] = {}
    for branch in shown:
        for index, key in enumerate(branch.seen.keys):
            if (index, FOUND) in branch.seen.spread:
                gathered.setdefault(key, []).append((branch, index))
    bars = [_bar(facts, key, found, usual, every) for key, found in gathered.items()]
    return tuple(sorted(bars, key=lambda bar: (bar.from_on.first, tuple(book.BARS).index(bar.bar))))


def _bar(facts: Facts, key: Key, found: list[tuple[Branch, int]], usual: Picture, every: Picture) -> WeighedBar:
    spans = [_starts(branch, index) for branch, index in found]
    starts = Rough(min(days.first for days in spans), max(days.last for days in spans))
    lifted = {branch.lifted.get(key[0]) for branch, _ in found}
    settled = key in usual.then or key not in usual.may
    finding = "settled"
    if not settled:
        finding = "depends"
    elif (key in every.then) != (key in usual.then) or (key in every.may) != (key in usual.may):
        finding = "contested"
    ends = _ends(facts, starts, found)
    return WeighedBar(
        bar=key[0],
        cause=key[1],
        finding=finding,
        in_force=False
        if key not in usual.may or key not in usual.running
        else True
        if settled and key not in usual.over
        else None,
        from_on=starts,
        last_barred_day=ends,
        first_clear_day=None if ends is None else Rough(ends.first + 1, ends.last + 1),
        lifted_by=tuple(rule for rule in lifted if rule is not None) if len(lifted) == 1 else (),
    )


def _starts(branch: Branch, index: int) -> Rough:
    path = branch.seen.candidates[index].from_path
    spread = branch.seen.spread[index, FOUND]
    return spread.get(path) or branch.seen.box[path]


def _ends(facts: Facts, starts: Rough, found: list[tuple[Branch, int]]) -> Rough | None:
    """The last barred days; None for a bar without end, or whose end cannot be told yet."""
    years = book.BAR_YEARS.get(found[0][0].seen.candidates[found[0][1]].bar)
    corners = [seen.candidates[index] for branch, index in found for seen in (branch.seen.fewest, branch.seen.most)]
    # Where a bar was found only by what its box allows, its ends are those of the corners.
    looked = [branch.seen.ends.get(index) or {c.ends_on for c in corners} for branch, index in found]
    ends = [end for seen_ends in looked for end in seen_ends if end is not None]
    if years is None or not ends or any(None in seen_ends for seen_ends in looked):
        return None
    first = {READING + reading.id: book.shown_first(reading.id, facts) for reading in book.READINGS}
    world, length = World({}, first | dict(found[0][0].chosen), {}, {}), years.on(facts.as_of)

    def anniversary(start: Day) -> Day:
        return book.period.anniversary(start, length, world)

    last = Rough(min(ends), max(ends))
    if all(candidate.ends_on == anniversary(candidate.from_on) for candidate in corners):
        # Nothing but the first day moves the last one, and the days on which the bar may start are known exactly.
        last = Rough(anniversary(starts.first), anniversary(starts.last))
    barred = world.side("bar_anniversary_day") == "still_barred"
    return Rough(*(book.period.last_barred_day(end, anniversary_is_barred=barred) for end in last))


def _clear_on(bars: tuple[WeighedBar, ...]) -> Rough | None:
    """The first day clear of every bar in force; None when nothing is in force, or something never ends or is open."""
    running = [bar for bar in bars if bar.in_force is not False]
    if not running or any(bar.first_clear_day is None or bar.in_force is None for bar in running):
        return None
    ends = [bar.first_clear_day for bar in running if bar.first_clear_day is not None]
    return Rough(max(end.first for end in ends), max(end.last for end in ends))


def _contests(branches: tuple[Branch, ...], facts: Facts) -> tuple[Contest, ...]:
    """For each open question met, what each of its sides gives, where they do not give the same."""
    asked = tuple(reading for reading in book.READINGS if _told_apart(READING + reading.id, branches))
    contests: list[Contest] = []
    for reading in asked:
        path = READING + reading.id
        for others in sorted(
            {branch.turned - {path} for branch in branches}, key=lambda turned: (len(turned), sorted(turned))
        ):
            pictures = {
                side.id: picture(branch for branch in branches if _takes(branch, path, side.id, others))
                for side in reading.sides
            }
            if len(set(pictures.values())) > 1:
                contests.extend(
                    Contest(
                        reading=reading.id,
                        side=side,
                        beside=_beside(branches, path, others),
                        shown_first=side == book.shown_first(reading.id, facts),
                        then=_ids(seen.then),
                        may=_ids(seen.may - seen.then),
                        in_force=_ids((seen.then & seen.running) - seen.over),
                        may_be_in_force=_ids((seen.may & seen.running) - ((seen.then & seen.running) - seen.over)),
                    )
                    for side, seen in pictures.items()
                )
                break
    return tuple(contests)


def _beside(branches: tuple[Branch, ...], path: str, others: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The sides of the other questions that a comparison takes."""
    taken = {
        (other.removeprefix(READING), str(branch.sides[other]))
        for branch in branches
        if branch.turned - {path} == others
        for other in others
    }
    return tuple(sorted(taken))


def _takes(branch: Branch, path: str, side: str, others: frozenset[str]) -> bool:
    """Whether a branch belongs to one side of a reading, with exactly `others` turned among those it asks."""
    asked = branch.sides
    return asked.get(path, side) == side and branch.turned - {path} == {name for name in others if name in asked} - {
        path
    }


def _ids(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(sorted({bar for bar, _ in keys}))


def _told_apart(path: str, branches: tuple[Branch, ...]) -> bool:
    return len({branch.sides.get(path) for branch in branches} - {None}) > 1


def _cautious(facts: Facts, shown: tuple[Branch, ...]) -> tuple[Branch, ...]:
    """The count that takes the exit day too, beside the official one; none where no exit is asked about."""
    asked = CAUTIOUS.removeprefix(READING) not in facts.readings and any(CAUTIOUS in branch.sides for branch in shown)
    return with_sides_shown_first(facts, Wanted(spreads=False, numbers=True), but=CAUTIOUS) if asked else ()
