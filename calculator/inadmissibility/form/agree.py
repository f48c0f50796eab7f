"""Facts in; the problems of facts that cannot all be true out."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Rough, iso
from inadmissibility.kernel.problems import Problem
from inadmissibility.records.facts import Facts


def agree(facts: Facts) -> tuple[Problem, ...]:
    """Every pair of facts that contradict each other for certain, whatever is still rough."""
    return (
        *_future(facts),
        *_stays(facts),
        *_between_stays(facts),
        *_birth(facts),
        *_attempts(facts),
        *_periods(facts),
        *_removals(facts),
    )


def _future(facts: Facts) -> Iterator[Problem]:
    dated: list[tuple[str, Rough | None]] = [("person.born_on", facts.person.born_on)]
    for index, stay in enumerate(facts.stays):
        dated += [(f"stays[{index}].entered_on", stay.entered_on), (f"stays[{index}].left_on", stay.left_on)]
    dated += [(f"events[{index}].on", event.on) for index, event in enumerate(facts.events)]
    dated += [(f"attempts[{index}].on", attempt.on) for index, attempt in enumerate(facts.attempts)]
    dated += [(f"periods[{index}].from", period.start) for index, period in enumerate(facts.periods)]
    for index, removal in enumerate(facts.removals):
        dated += [
            (f"removals[{index}].ordered_on", removal.ordered_on),
            (f"removals[{index}].left_on", removal.left_on),
        ]
    dated += [("case.filed_on", facts.case.filed_on), ("case.decided_on", facts.case.decided_on)]
    for path, days in dated:
        if days is not None and days.first > facts.as_of:
            yield Problem("in_the_future", path, {"field": path, "as_of": iso(facts.as_of)})


def _stays(facts: Facts) -> Iterator[Problem]:
    last = len(facts.stays) - 1
    for index, stay in enumerate(facts.stays):
        path = f"stays[{index}]"
        if _after(stay.entered_on, stay.left_on):
            yield Problem("left_before_entry", f"{path}.left_on", _days(stay.entered_on))
        if _after(stay.entered_on, stay.authorized_until):
            yield Problem("allowed_before_entry", f"{path}.authorized_until", _days(stay.entered_on))
        if stay.here_now and (stay.left_on is not None or stay.exit is not None):
            yield Problem("here_and_left", f"{path}.here_now", {})
        if stay.here_now and index < last:
            yield Problem("here_but_not_last", f"{path}.here_now", {"stay": str(index + 1)})


def _between_stays(facts: Facts) -> Iterator[Problem]:
    for index in range(1, len(facts.stays)):
        before, after = facts.stays[index - 1], facts.stays[index]
        earlier = before.left_on or before.entered_on
        if _after(earlier, after.entered_on) or _after(earlier, after.left_on):
            yield Problem(
                "stays_overlap",
                f"stays[{index}].entered_on",
                {"earlier": str(index), "later": str(index + 1)},
            )


def _birth(facts: Facts) -> Iterator[Problem]:
    if facts.stays and _after(facts.person.born_on, facts.stays[0].entered_on):
        yield Problem("born_after_entry", "person.born_on", _days(facts.stays[0].entered_on))


def _attempts(facts: Facts) -> Iterator[Problem]:
    for index, attempt in enumerate(facts.attempts):
        for number, stay in enumerate(facts.stays):
            ends = stay.left_on.first if stay.left_on else facts.as_of + 1
            if (
                attempt.on is not None
                and stay.entered_on is not None
                and (stay.left_on is not None or stay.here_now)
                and stay.entered_on.last < attempt.on.first
                and attempt.on.last < ends
            ):
                yield Problem("attempt_while_here", f"attempts[{index}].on", {"stay": str(number + 1)})


def _periods(facts: Facts) -> Iterator[Problem]:
    for index, period in enumerate(facts.periods):
        path = f"periods[{index}]"
        if _after(period.start, period.end):
            yield Problem("ended_before_it_began", f"{path}.to", _days(period.start))
        if period.ongoing and period.end is not None and period.end.last < facts.as_of:
            yield Problem("ended_and_goes_on", f"{path}.ongoing", _days(period.end))
        if _after(period.work_from, period.work_to):
            yield Problem("ended_before_it_began", f"{path}.work_to", _days(period.work_from))


def _removals(facts: Facts) -> Iterator[Problem]:
    for index, removal in enumerate(facts.removals):
        if _after(removal.ordered_on, removal.left_on):
            yield Problem("removed_before_order", f"removals[{index}].left_on", _days(removal.ordered_on))
    if _after(facts.case.filed_on, facts.case.decided_on):
        yield Problem("ended_before_it_began", "case.decided_on", _days(facts.case.filed_on))


def _after(first: Rough | None, second: Rough | None) -> bool:
    """Whether the first certainly comes after the second."""
    return first is not None and second is not None and first.first > second.last


def _days(days: Rough | None) -> dict[str, str]:
    return {} if days is None else {"first": iso(days.first), "last": iso(days.last)}
