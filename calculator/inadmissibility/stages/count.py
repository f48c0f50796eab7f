"""A timeline in; a ledger out: each day of each stay in one span, by the first rule that claims it."""

from collections.abc import Callable, Sequence

from inadmissibility.kernel.days import Day, distinct
from inadmissibility.records.ledger import Claim, Count, CountedStay, Ledger, LedgerSpan
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

Rules = Sequence[tuple[str, Callable[[LaidStay, Timeline, World], tuple[Claim, ...]]]]
Findings = Callable[[LaidStay, Timeline, World], tuple[Day, ...]]
Dates = Sequence[Callable[[LaidStay, World], Day | None]]


def count(timeline: Timeline, rules: Rules, findings: Findings, dates: Dates, world: World) -> Ledger:
    """The ledger; `findings` gives the days that end what an admission gave, `dates` its last day if not the told one.

    `total_after[n]` is the permanent bar's sum over the first n stays, each day once.
    """
    dated = [_dated(stay, dates, world) for stay in timeline.stays]
    stays = tuple(_stay(_found(stay, timeline, findings, world), timeline, rules, world) for stay in dated)
    counted: list[tuple[Day, Day]] = []
    totals = [0]
    for stay in stays:
        counted += [(span.first, span.last) for span in stay.spans if Count.PERMANENT in span.counts_for]
        totals.append(distinct(counted))
    return Ledger(stays, tuple(totals))


def _dated(stay: LaidStay, dates: Dates, world: World) -> LaidStay:
    known = (until for until in (date(stay, world) for date in dates) if until is not None)
    return stay._replace(authorized_until=next(known, stay.authorized_until))


def _found(stay: LaidStay, timeline: Timeline, findings: Findings, world: World) -> LaidStay:
    days = findings(stay, timeline, world)
    return stay._replace(found_on=min(days, default=None), findings=days)


def _stay(stay: LaidStay, timeline: Timeline, rules: Rules, world: World) -> CountedStay:
    claims = [(claim, rule_id) for rule_id, ask in rules for claim in ask(stay, timeline, world)]
    spans = _cut(stay.entered_on, stay.present_to, claims)
    sums = dict.fromkeys(Count, 0)
    first_unlawful_on: Day | None = None
    for span in spans:
        for name in span.counts_for:
            sums[name] += span.last - span.first + 1
        if span.counts_for and first_unlawful_on is None:
            first_unlawful_on = span.first
    return CountedStay(spans, sums[Count.THREE_YEAR], sums[Count.TEN_YEAR], sums[Count.PERMANENT], first_unlawful_on)


def _cut(first: Day, last: Day, claims: list[tuple[Claim, str]]) -> tuple[LedgerSpan, ...]:
    """Cut the days wherever a claim begins or ends; give each piece to the first claim that covers it."""
    if last < first:
        return ()
    starts = {first}
    for claim, _ in claims:
        starts.update(edge for edge in (claim.first, claim.last + 1) if first < edge <= last)
    edges = sorted(starts)
    spans: list[LedgerSpan] = []
    for begin, following in zip(edges, [*edges[1:], last + 1], strict=True):
        claim, because = next(entry for entry in claims if entry[0].first <= begin <= entry[0].last)
        if spans and spans[-1].because == because and spans[-1].counts_for == claim.counts_for:
            spans[-1] = LedgerSpan(spans[-1].first, following - 1, claim.counts_for, because)
        else:
            spans.append(LedgerSpan(begin, following - 1, claim.counts_for, because))
    return tuple(spans)
