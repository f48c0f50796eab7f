"""A question asked in every world that what was not told leaves possible: for rules that look at few facts each."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from inadmissibility.form.ground_questions import CRIMES
from inadmissibility.form.question import DAY
from inadmissibility.form.questions import INSIDE_GROUNDS
from inadmissibility.kernel.days import EARLIEST, Rough
from inadmissibility.records.facts import Fact, Facts
from inadmissibility.records.world import READING, NotTold, Value, World
from inadmissibility.worlds.cut import cut
from inadmissibility.worlds.sides import sides_of

T = TypeVar("T")


def each(facts: Facts, ask: Callable[[World], T]) -> Iterator[tuple[World, T]]:
    """Every world that the question tells apart, with its answer there."""
    days = _days(facts)
    waiting: list[dict[str, Value]] = [{READING + name: side for name, side in facts.readings.items()}]
    while waiting:
        chosen = waiting.pop()
        world = World({}, chosen, {}, cut(days, chosen))
        try:
            yield world, ask(world)
        except NotTold as missing:
            reading = missing.path.startswith(READING)
            values = sides_of(missing.path, facts) if reading else missing.options
            waiting.extend({**chosen, missing.path: value} for value in reversed(values))


def _days(facts: Facts) -> Mapping[str, Rough]:
    """The days that each date may take; one that was not told may be any day up to the one asked about."""
    days: dict[str, Rough] = {}
    ever = Rough(EARLIEST, facts.as_of)
    for group in INSIDE_GROUNDS:
        told = facts.crimes if group is CRIMES else (facts.grounds.get(group.name, {}),)
        for number, one in enumerate(told):
            path = f"{group.path}[{number}]" if group.many else group.path
            for question in group.questions:
                if question.kind == DAY:
                    days[f"{path}.{question.name}"] = _known(one.get(question.name), ever)
    for name, told_on in (("filed_on", facts.case.filed_on), ("decided_on", facts.case.decided_on)):
        days[f"case.{name}"] = told_on or Rough(facts.as_of, facts.as_of)
    return days


def _known(told: Fact | None, ever: Rough) -> Rough:
    if not isinstance(told, Rough):
        return ever
    return Rough(told.first, max(told.first, min(told.last, ever.last)))
