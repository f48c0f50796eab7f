"""Each stay's numbers and spans over a group of branches."""

from collections.abc import Iterable, Sequence

from inadmissibility.kernel.days import Rough
from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count, CountedStay, LedgerSpan
from inadmissibility.records.weighed import Range, WeighedSpan, WeighedStay
from inadmissibility.worlds.trial import Branch

COUNTS = (Count.THREE_YEAR, Count.TEN_YEAR, Count.PERMANENT)


def stays(facts: Facts, shown: Sequence[Branch], cautious: Sequence[Branch]) -> tuple[WeighedStay, ...]:
    """Every stay, with the least and most days of each sum and its spans with rough ends."""
    return tuple(_stay(index, shown, cautious) for index in range(len(facts.stays)))


def whole_total(facts: Facts, shown: Sequence[Branch]) -> Range:
    """The permanent bar's total over all stays up to the day asked about, each day once."""
    return _range(shown, _total(shown, len(facts.stays)))


def before_reentry(shown: Sequence[Branch], cautious: Sequence[Branch]) -> tuple[bool, Range, Range | None]:
    """Whether some entry or attempt without admission followed a stay, and the total of days before the last one."""
    after = {
        int(key[1].split("[")[1].rstrip("]")) if key[1].startswith("stays") else _attempt_after(branch, key[1])
        for branch in shown
        for key in branch.seen.keys
        if key[0] == book.permanent.BAR
    }
    count = max(after, default=len(shown[0].seen.most.ledger.stays))
    return (
        bool(after),
        _range(shown, _total(shown, count)),
        _range(cautious, _total(cautious, count)) if cautious else None,
    )


def _attempt_after(branch: Branch, cause: str) -> int:
    return next(a.after for a in branch.seen.most.timeline.attempts if cause == f"attempts[{a.number}]")


def _total(branches: Sequence[Branch], count: int) -> int:
    return 3 * len(branches[0].seen.most.ledger.stays) + count if branches else 0


def _range(branches: Iterable[Branch], position: int) -> Range:
    seen = [branch.seen for branch in branches]
    return Range(min(s.least[position] for s in seen), max(s.greatest[position] for s in seen))


def _stay(index: int, shown: Sequence[Branch], cautious: Sequence[Branch]) -> WeighedStay:
    laid = [branch.seen.most.timeline.stays[index] for branch in shown]
    counts = {name: _range(shown, 3 * index + place) for place, name in enumerate(COUNTS)}
    fullest = max(shown, key=lambda branch: branch.seen.greatest[3 * index + 2])
    return WeighedStay(
        number=index,
        entries=tuple(dict.fromkeys(stay.entry for stay in laid)),
        may_have_left=any(stay.left for stay in laid),
        may_be_here=any(not stay.left for stay in laid),
        left_on=_left_on(index, shown),
        first_unlawful_on=_first_unlawful(index, shown),
        counts=counts,
        cautious={name: _range(cautious, 3 * index + place) for place, name in enumerate(COUNTS)} if cautious else None,
        last_day=tuple(dict.fromkeys(_last_day(index, branch) for branch in shown)),
        always=frozenset.intersection(*(_at_least(index, branch) for branch in shown)),
        spans=_spans(fullest.seen.fewest.ledger.stays[index], fullest.seen.most.ledger.stays[index]),
    )


def _last_day(index: int, branch: Branch) -> str:
    """The rule that decides the stay's last day; at the emptiest corner the stay may have no day at all."""
    fewest, most = branch.seen.fewest.ledger.stays[index], branch.seen.most.ledger.stays[index]
    return (fewest.spans or most.spans)[-1].because


def _at_least(index: int, branch: Branch) -> frozenset[tuple[str, tuple[Count, ...]]]:
    """The rules that decide some day of the stay both where the fewest days count and where the most do."""
    few, most = (
        {(span.because, span.counts_for) for span in outcome.ledger.stays[index].spans}
        for outcome in (branch.seen.fewest, branch.seen.most)
    )
    return frozenset(few & most)


def _left_on(index: int, shown: Sequence[Branch]) -> Rough | None:
    days = [
        branch.seen.box[f"stays[{index}].left_on"] for branch in shown if branch.seen.most.timeline.stays[index].left
    ]
    return Rough(min(span.first for span in days), max(span.last for span in days)) if days else None


def _first_unlawful(index: int, shown: Sequence[Branch]) -> Rough | None:
    """From the earliest to the latest; where some world has no such day, the latest is the last day of the stay."""
    stays = [outcome.ledger.stays[index] for branch in shown for outcome in (branch.seen.most, branch.seen.fewest)]
    known = [stay.first_unlawful_on for stay in stays if stay.first_unlawful_on is not None]
    if not known:
        return None
    if len(known) == len(stays):
        return Rough(min(known), max(known))
    latest = max(branch.seen.most.timeline.stays[index].present_to for branch in shown)
    return Rough(min(known), max(*known, latest))


def _spans(fewest: CountedStay, most: CountedStay) -> tuple[WeighedSpan, ...]:
    """The spans of the fullest world, each end as rough as the emptiest world makes it."""
    twins = {(span.because, span.counts_for): span for span in fewest.spans}
    own = {(span.because, span.counts_for) for span in most.spans}
    spans = [_merged(twins.get((span.because, span.counts_for)), span) for span in most.spans]
    spans += [_merged(None, span) for key, span in twins.items() if key not in own]
    return tuple(sorted(spans, key=lambda span: (span.first.first, span.last.last)))


def _merged(twin: LedgerSpan | None, span: LedgerSpan) -> WeighedSpan:
    if twin is None:
        length = span.last - span.first + 1
        return WeighedSpan(
            first=Rough(span.first, span.first),
            last=Rough(span.last, span.last),
            days=Range(0, length),
            counts_for=span.counts_for,
            because=span.because,
        )
    first = Rough(min(twin.first, span.first), max(twin.first, span.first))
    last = Rough(min(twin.last, span.last), max(twin.last, span.last))
    return WeighedSpan(
        first=first,
        last=last,
        days=Range(max(0, last.first - first.last + 1), last.last - first.first + 1),
        counts_for=span.counts_for,
        because=span.because,
    )
