"""The bars that each removal order carried out, and each missed hearing, might have caused."""

from collections.abc import Iterator

from inadmissibility.records.bars import Candidate
from inadmissibility.records.choices import RemovalKind
from inadmissibility.records.timeline import LaidHearing, LaidRemoval
from inadmissibility.stages.bar_rules import At
from inadmissibility.stages.clock import Start, departed, endless, timed


def find_removals(at: At) -> Iterator[Candidate]:
    """One bar for each removal, by its kind and by how many came before; one for each missed hearing."""
    earlier = 0
    for removal in at.timeline.removals:
        if removal.left_on is not None and removal.left_path is not None:
            start = Start(removal.path, removal.left_path, removal.left_on, removal.after)
            yield _bar(removal, start, earlier, at)
            earlier += 1
    yield from _hearings(at)


def _bar(removal: LaidRemoval, start: Start, earlier: int, at: At) -> Candidate:
    rules = at.rules.removals
    elements = rules.find(start.cause)
    if rules.felony(at.facts, at.world):
        return endless(rules.for_ever, start, elements)
    kind = at.world.choice(removal.kind_path, removal.kind, RemovalKind)
    bar = rules.five if rules.on_arrival(kind) else rules.ten
    if rules.second(kind, earlier, at.world):
        bar = rules.twenty
    return timed(bar, start, elements, rules.ends_on, at)


def _hearings(at: At) -> Iterator[Candidate]:
    rules = at.rules.removals
    for hearing in at.timeline.hearings:
        start = _next_departure(hearing, at)
        if start is None:
            continue
        good_reason = at.world.choice(f"{hearing.path}.good_reason", hearing.good_reason, (True, False))
        elements = rules.hearing(hearing.path, hearing.filed_on, good_reason=good_reason)
        yield timed(rules.hearing_bar, start, elements, rules.hearing_ends_on, at)


def _next_departure(hearing: LaidHearing, at: At) -> Start | None:
    """The first exit after a missed hearing that is a departure, or a removal told without a stay."""
    if hearing.left_path is not None and hearing.left_on is not None:
        return Start(hearing.path, hearing.left_path, hearing.left_on, hearing.after)
    for stay in at.timeline.stays[hearing.after :]:
        if stay.left and departed(stay, at):
            return Start(hearing.path, f"stays[{stay.number}].left_on", stay.present_to, stay.number + 1)
        for removal in at.timeline.removals:
            # Who was turned back abroad has not left, but may have been removed from where the stay went on.
            if removal.after == stay.number + 1 and removal.left_path is not None and removal.left_on is not None:
                return Start(hearing.path, removal.left_path, removal.left_on, removal.after)
    return None
