"""The bars that each removal order carried out, and each missed hearing, might have caused."""

from collections.abc import Iterator

from inadmissibility.records.bars import Candidate
from inadmissibility.records.choices import RemovalKind
from inadmissibility.records.timeline import LaidRemoval
from inadmissibility.stages.bar_rules import At
from inadmissibility.stages.clock import Start, endless, timed


def find_removals(at: At) -> Iterator[Candidate]:
    """One bar for each removal, by its kind and by how many came before; one for each missed hearing."""
    earlier = 0
    for removal in at.timeline.removals:
        if removal.left_on is not None and removal.left_path is not None:
            start = Start(removal.path, removal.left_path, removal.left_on, removal.after)
            yield _bar(removal, start, earlier, at)
            earlier += 1
    yield from _hearings(at)


def stands(removal: LaidRemoval) -> bool:
    """Whether there is such an order: always, but where a promise to leave had to be broken first."""
    return removal.deadline is None or (removal.left_on is not None and removal.left_on > removal.deadline)


def _bar(removal: LaidRemoval, start: Start, earlier: int, at: At) -> Candidate:
    rules = at.rules.removals
    compared = 0 if removal.deadline is None else start.on - removal.deadline
    elements = rules.find(start.cause, compared, removed=stands(removal))
    if rules.felony(at.facts, at.world):
        return endless(rules.for_ever, start, elements)
    kind = at.world.choice(removal.kind_path, removal.kind, tuple(RemovalKind))
    bar = rules.five if rules.on_arrival(kind) else rules.ten
    if rules.second(kind, earlier, at.world):
        bar = rules.twenty
    return timed(bar, start, elements, rules.ends_on, at)


def _hearings(at: At) -> Iterator[Candidate]:
    rules = at.rules.removals
    for hearing in at.timeline.hearings:
        good_reason = at.world.choice(f"{hearing.path}.good_reason", hearing.good_reason, (True, False))
        start = Start(hearing.path, hearing.left_path, hearing.left_on, hearing.after)
        elements = rules.hearing(hearing.path, hearing.filed_on, good_reason=good_reason)
        yield timed(rules.hearing_bar, start, elements, rules.hearing_ends_on, at)
