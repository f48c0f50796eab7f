"""Every bar that stands and every ground that was told, with what comes of each in all worlds together."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.law import book
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Conclusion, Found, GroundHinge, Status, Trigger, WeighedGround
from inadmissibility.records.waivers import Requirement, Requirements
from inadmissibility.records.weighed import Weighed, WeighedBar
from inadmissibility.records.world import CUT, READING, Value, World
from inadmissibility.stages.conclude import Cures, WaiverRule, conclude
from inadmissibility.worlds.each import each

Branch = tuple[World, Conclusion]

GROUNDS = "grounds."
SEEKING = "case.seeking"
ORDINARY = Seeking.IMMIGRANT_VISA
"""What is taken as applied for where a list must be made and nothing was told."""


class Book(NamedTuple):
    """The rule behind each bar, the bars that end by themselves, what lifts grounds, and what to ask before an exit."""

    bars: Mapping[str, str]
    timed: Collection[str]
    cures: Cures
    before_leaving: Collection[str]


class GroundRule(NamedTuple):
    """A ground as the book lists it: its code, its rule, what must be told for it to be asked, and how it is found."""

    ground: str
    rule: str
    needs: tuple[str, ...]
    find: Callable[[Facts, World], Found]


def weigh_grounds(
    facts: Facts, weighed: Weighed, ahead: Sequence[str], rules: Sequence[GroundRule], book_of: Book
) -> tuple[WeighedGround, ...]:
    """The bars that may be in force, those `ahead` that leaving would start, and the other grounds that were told."""
    cures = book_of.cures
    standing = {bar.bar: bar for bar in weighed.bars if bar.in_force is not False and not bar.lifted_by}
    found = [_bar(facts, bar, book_of) for bar in standing.values()]
    found += [_ahead(facts, bar, book_of) for bar in ahead if bar not in standing]
    for rule in rules:
        if _told(facts, rule.needs):
            ground = _ground(facts, rule, cures)
            # Of what was told of by its own name it is said also that it does not keep a person out.
            if ground.statuses != (Status.NONE,) or _told_itself(facts, rule.needs[0]):
                found.append(ground)
    return tuple(found)


def required(facts: Facts, rule: WaiverRule) -> Requirements:
    """What a waiver requires; each is met, not met, or None where worlds differ or it was not told."""
    branches = list(each(facts, partial(rule.requires, facts)))
    shown = [needs for world, needs in branches if _sides_first(facts, world)]
    asked = dict.fromkeys(path for world, _ in branches for path in world.chosen if path.startswith(READING))
    contested = [path.removeprefix(READING) for path in asked if path.removeprefix(READING) not in facts.readings]
    return Requirements(_together(shown), tuple(contested) if len({needs for _, needs in branches}) > 1 else ())


def _sides_first(facts: Facts, world: World) -> bool:
    readings = {path.removeprefix(READING): side for path, side in world.chosen.items() if path.startswith(READING)}
    return all(name in facts.readings or side == book.shown_first(name, facts) for name, side in readings.items())


def _together(worlds: Sequence[tuple[Requirement, ...]]) -> tuple[Requirement, ...]:
    found: dict[str, set[bool | None]] = {}
    for needs in worlds:
        for need in needs:
            found.setdefault(need.id, set()).add(need.met)
    return tuple(Requirement(name, met.pop() if len(met) == 1 else None) for name, met in found.items())


def _told(facts: Facts, needs: Sequence[str]) -> bool:
    """Whether a ground that the rule looks at was told of; one that stands in the stays is always looked at."""
    return (needs[0].startswith("stays") and bool(facts.stays)) or any(_told_itself(facts, need) for need in needs)


def _told_itself(facts: Facts, need: str) -> bool:
    name = need.removeprefix(GROUNDS)
    if name == need:
        return False
    return bool(facts.crimes) if name == "crimes" else name in facts.grounds


def _bar(facts: Facts, bar: WeighedBar, book_of: Book) -> WeighedGround:
    status, waivers = _of_bar(facts, bar.bar, bar.last_barred_day, book_of)
    standing = tuple(waiver for waiver in waivers if waiver not in book_of.before_leaving)
    return WeighedGround(bar.bar, book_of.bars[bar.bar], (status,), bar.last_barred_day, standing, (), ())


def _ahead(facts: Facts, bar: str, book_of: Book) -> WeighedGround:
    status, waivers = _of_bar(facts, bar, None, book_of)
    before = tuple(waiver for waiver in waivers if waiver in book_of.before_leaving)
    return WeighedGround(bar, book_of.bars[bar], (status,), None, before, (), (), ahead=True)


def _of_bar(facts: Facts, bar: str, last_day: Rough | None, book_of: Book) -> tuple[Status, tuple[str, ...]]:
    """A bar of some years ends by itself also where its last day cannot be told yet."""
    one = conclude(bar, Found(Trigger.APPLIES, last_day), facts.case.seeking or ORDINARY, book_of.cures)
    ends = one.status is Status.NO_WAIVER and bar in book_of.timed
    return (Status.ENDS_ON if ends else one.status), one.waivers


def _ground(facts: Facts, rule: GroundRule, cures: Cures) -> WeighedGround:
    branches = list(each(facts, partial(_conclude, facts, rule, cures)))
    ends = [one.last_day for _, one in branches if one.last_day is not None]
    listed = [one for world, one in branches if world.chosen.get(SEEKING, ORDINARY) == ORDINARY]
    return WeighedGround(
        ground=rule.ground,
        rule=rule.rule,
        statuses=_statuses(branches),
        last_day=Rough(min(end.first for end in ends), max(end.last for end in ends)) if ends else None,
        waivers=tuple(dict.fromkeys(waiver for one in listed for waiver in one.waivers)),
        depends_on=tuple(hinge for fact in _facts(branches) for hinge in _hinges(fact, branches)),
        contested_by=tuple(_contests(branches)),
    )


def _conclude(facts: Facts, rule: GroundRule, cures: Cures, world: World) -> Conclusion:
    found = rule.find(facts, world)
    if found.trigger in (Trigger.NONE, Trigger.LAWYER):
        # Nothing that a class could change.
        return conclude(rule.ground, found, ORDINARY, cures)
    seeking = world.choice(SEEKING, facts.case.seeking, Seeking)
    return conclude(rule.ground, found, seeking, cures)


def _statuses(branches: Sequence[Branch]) -> tuple[Status, ...]:
    seen = {one.status for _, one in branches}
    return tuple(status for status in Status if status in seen)


def _facts(branches: Sequence[Branch]) -> tuple[str, ...]:
    """What was asked for and not told, or told too roughly."""
    paths = (path.partition(CUT)[0] for world, _ in branches for path in world.chosen)
    return tuple(dict.fromkeys(path for path in paths if not path.startswith(READING)))


def _hinges(fact: str, branches: Sequence[Branch]) -> Iterator[GroundHinge]:
    """What each value, or each run of days, of a fact leads to; nothing where all lead to the same."""
    dated = any(fact + CUT in path for world, _ in branches for path in world.chosen)
    led = list(_by_days(fact, branches)) if dated else list(_by_value(fact, branches))
    if len({statuses for _, _, statuses in led}) > 1:
        yield from (GroundHinge(fact, value, days, statuses) for value, days, statuses in led)


def _by_value(fact: str, branches: Sequence[Branch]) -> Iterator[tuple[Value | None, Rough | None, tuple[Status, ...]]]:
    for value in dict.fromkeys(world.chosen[fact] for world, _ in branches if fact in world.chosen):
        # A world in which no rule asks for the fact is the same whatever its value.
        yield value, None, _statuses([one for one in branches if one[0].chosen.get(fact, value) == value])


def _by_days(fact: str, branches: Sequence[Branch]) -> Iterator[tuple[Value | None, Rough | None, tuple[Status, ...]]]:
    spans = {world.spans[fact] for world, _ in branches}
    edges = sorted({span.first for span in spans} | {span.last + 1 for span in spans})
    for first, following in pairwise(edges):
        within = [one for one in branches if one[0].spans[fact].first <= first <= one[0].spans[fact].last]
        yield None, Rough(first, following - 1), _statuses(within)


def _contests(branches: Sequence[Branch]) -> Iterator[str]:
    readings = dict.fromkeys(path for world, _ in branches for path in world.chosen if path.startswith(READING))
    for path in readings:
        if len({statuses for _, _, statuses in _by_value(path, branches)}) > 1:
            yield path.removeprefix(READING)
