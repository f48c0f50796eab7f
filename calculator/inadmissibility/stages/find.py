"""A ledger in; candidate bars out, each with its elements, whether they hold or not."""

from collections.abc import Callable
from typing import NamedTuple

from inadmissibility.kernel.dated import Dated
from inadmissibility.kernel.days import Day, has_leap_day
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.facts import Entry, Exit, Facts
from inadmissibility.records.ledger import Count, CountedStay, Ledger
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World


class BarRules(NamedTuple):
    """What the book says about bars, handed in so that this stage holds no law."""

    three_year: Callable[[LaidStay, CountedStay, Element, Day], tuple[Element, ...]]
    voluntary: Callable[[LaidStay, Exit | None], Element]
    ten_year: Callable[[LaidStay, CountedStay, World], tuple[Element, ...]]
    permanent: Callable[[str, Day, int, Callable[[], bool], World], tuple[Element, ...]]
    anniversary: Callable[[Day, int, World], Day]
    still_barred: Callable[[Day, Day, World], bool]
    bars: tuple[tuple[str, Dated[int]], tuple[str, Dated[int]]]
    permanent_bar: str


def find(facts: Facts, timeline: Timeline, ledger: Ledger, rules: BarRules, world: World) -> tuple[Candidate, ...]:
    """Each bar that each exit, entry and attempt might have caused, in the order of the days."""
    found: list[Candidate] = []
    for stay, counted in zip(timeline.stays, ledger.stays, strict=True):
        if stay.number > 0 and stay.entry is Entry.WITHOUT_INSPECTION:
            path = f"stays[{stay.number}]"
            found.append(_permanent(path, f"{path}.entered_on", stay.entered_on, stay.number, ledger, rules, world))
        if stay.left:
            found.extend(_after_exit(facts, stay, counted, timeline, rules, world))
        found.extend(
            _permanent(
                f"attempts[{attempt.number}]",
                f"attempts[{attempt.number}].on",
                attempt.on,
                attempt.after,
                ledger,
                rules,
                world,
            )
            for attempt in timeline.attempts
            if attempt.after == stay.number + 1
        )
    return tuple(found)


def _after_exit(
    facts: Facts, stay: LaidStay, counted: CountedStay, timeline: Timeline, rules: BarRules, world: World
) -> list[Candidate]:
    ten = rules.ten_year(stay, counted, world)
    three = rules.three_year(stay, counted, ten[0], timeline.as_of)
    path = f"stays[{stay.number}].exit"
    kind = world.known(path, facts.stays[stay.number].exit, tuple(Exit))
    if kind is None and all(element.holds for element in three):
        # Only now can it matter how the person left.
        kind = world.choice(path, None, tuple(Exit))
    three = (*three, rules.voluntary(stay, kind))
    found = []
    for (bar, years), elements in zip(rules.bars, (three, ten), strict=True):
        ends = rules.anniversary(stay.present_to, years.on(timeline.as_of), world)
        runs = rules.still_barred(timeline.as_of, ends, world)
        found.append(
            Candidate(
                bar=bar,
                cause=f"stays[{stay.number}]",
                from_path=f"stays[{stay.number}].left_on",
                from_on=stay.present_to,
                elements=elements,
                ends_on=ends,
                running=Element("running", f"stays[{stay.number}].{bar}_running", ends, runs),
            )
        )
    return found


def _permanent(cause: str, path: str, on: Day, after: int, ledger: Ledger, rules: BarRules, world: World) -> Candidate:
    def leap() -> bool:
        return any(
            has_leap_day(span.first, span.last)
            for counted in ledger.stays[:after]
            for span in counted.spans
            if Count.PERMANENT in span.counts_for
        )

    return Candidate(
        bar=rules.permanent_bar,
        cause=cause,
        from_path=path,
        from_on=on,
        elements=rules.permanent(cause, on, ledger.total_after[after], leap, world),
        ends_on=None,
        running=Element("running", f"{cause}.running", 0, test=True),
    )
