"""The permanent bars that each entry and attempt without being admitted might have caused."""

from collections.abc import Callable, Iterator
from functools import partial

from inadmissibility.kernel.days import has_leap_day
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.ledger import Count
from inadmissibility.stages.bar_rules import At
from inadmissibility.stages.clock import Start, endless
from inadmissibility.stages.find_removals import stands


def find_returns(at: At) -> Iterator[Candidate]:
    """Both bars for each entry and attempt that may be without admission."""
    rules, world = at.rules.returns, at.world
    for stay in at.timeline.stays:
        if stay.entry in rules.may_be:
            name, entry = f"stays[{stay.number}]", stay.entry
            start = Start(name, f"{name}.entered_on", stay.entered_on, stay.number)
            ordered = any(removal.after <= stay.number and stands(removal) for removal in at.timeline.removals)
            yield from _both(start, at, partial(rules.without_admission, entry, world), ordered=ordered)
    for attempt in at.timeline.attempts:
        name = f"attempts[{attempt.number}]"
        start = Start(name, f"{name}.on", attempt.on, attempt.after)
        ordered = any(
            (removal.after < attempt.after or (removal.left_on is None or removal.left_on <= attempt.on))
            and removal.after <= attempt.after
            and stands(removal)
            for removal in at.timeline.removals
        )
        yield from _both(start, at, lambda: True, ordered=ordered)


def _both(start: Start, at: At, unadmitted: Callable[[], bool], *, ordered: bool) -> Iterator[Candidate]:
    rules = at.rules.returns
    total = at.ledger.total_after[start.after]
    presence = rules.presence(start.cause, start.on, total, lambda: _leap_day_before(start.after, at), at.world)
    removal = rules.removal(start.cause, start.on, ordered=ordered)
    for bar, elements in ((rules.presence_bar, presence), (rules.removal_bar, removal)):
        # How the person came in is asked about only where all else is met.
        met = all(element.holds for element in elements)
        manner = Element("without_admission", f"{start.cause}.{bar}.without_admission", 0, not met or unadmitted())
        yield endless(bar, start, (*elements, manner))


def _leap_day_before(after: int, at: At) -> bool:
    return any(
        has_leap_day(span.first, span.last)
        for counted in at.ledger.stays[:after]
        for span in counted.spans
        if Count.PERMANENT in span.counts_for
    )
