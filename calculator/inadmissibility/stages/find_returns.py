"""The permanent bars that each entry and attempt without being admitted might have caused."""

from collections.abc import Callable, Iterator
from functools import partial

from inadmissibility.kernel.days import has_leap_day
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.choices import Entry
from inadmissibility.records.ledger import Count
from inadmissibility.records.timeline import LaidRemoval
from inadmissibility.records.world import World
from inadmissibility.stages.bar_rules import At, WithoutAdmission
from inadmissibility.stages.clock import Start, departed, endless


def find_returns(at: At) -> Iterator[Candidate]:
    """Both bars for each entry and attempt that may be without admission."""
    rules, world = at.rules.returns, at.world
    for stay in at.timeline.stays:
        if stay.entry in rules.may_be:
            name = f"stays[{stay.number}]"
            start = Start(name, f"{name}.entered_on", stay.entered_on, stay.number)
            yield from _both(start, at, partial(_unadmitted, rules.without_admission, stay.entry, world))
    for attempt in at.timeline.attempts:
        name = f"attempts[{attempt.number}]"
        start = Start(name, f"{name}.on", attempt.on, attempt.after)
        yield from _both(start, at, lambda ask: True)


def _unadmitted(rule: WithoutAdmission, entry: Entry, world: World, ask: object) -> bool:
    return rule(entry, world, ask=bool(ask))


def _both(start: Start, at: At, unadmitted: Callable[[bool], bool]) -> Iterator[Candidate]:
    rules = at.rules.returns
    # Only what lies before a departure counts: one who was turned back abroad has not left.
    over = next((n for n in range(start.after, 0, -1) if departed(at.timeline.stays[n - 1], at)), 0)
    total = at.ledger.total_after[over]
    presence = rules.presence(start.cause, start.on, total, lambda: _leap_day_before(over, at), at.world)
    before = [removal for removal in at.timeline.removals if removal.after <= start.after]
    # What is compared with what, so that it is known which dates can change the answer.
    compared = sum(removal.left_on or 0 for removal in before)
    removal = rules.removal(start.cause, start.on, compared, ordered=any(_precedes(one, start) for one in before))
    for bar, elements in ((rules.presence_bar, presence), (rules.removal_bar, removal)):
        # How the person came in is asked about only where all else is met.
        met = all(element.holds for element in elements)
        manner = Element("without_admission", f"{start.cause}.{bar}.without_admission", 0, unadmitted(met))
        yield endless(bar, start, (*elements, manner))


def _precedes(removal: LaidRemoval, start: Start) -> bool:
    """Whether an order stands before an entry or attempt; between the same two stays the days tell."""
    # An attempt after a stay lies after its exit; only an order by itself may fall on either side of it.
    by_itself = removal.left_path is None or removal.left_path.startswith("removals")
    same_gap = by_itself and removal.after == start.after and start.cause.startswith("attempts")
    return not same_gap or removal.left_on is None or removal.left_on <= start.on


def _leap_day_before(after: int, at: At) -> bool:
    return any(
        has_leap_day(span.first, span.last)
        for counted in at.ledger.stays[:after]
        for span in counted.spans
        if Count.PERMANENT in span.counts_for
    )
