"""A bar from a day on: its last day, if it has one, and whether it runs on the day asked about."""

from typing import NamedTuple

from inadmissibility.kernel.days import Day
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.choices import Exit
from inadmissibility.records.timeline import LaidStay
from inadmissibility.stages.bar_rules import At, Bar, EndsOn


class Start(NamedTuple):
    """What caused a bar, the day it starts with the path of that day, and how many stays were over then."""

    cause: str
    path: str
    on: Day
    after: int


def timed(bar: Bar, start: Start, elements: tuple[Element, ...], ends_on: EndsOn, at: At) -> Candidate:
    """A bar of some years; whether they run during later stays is for `ends_on` to say."""
    code, years = bar
    later = at.timeline.stays[start.after :]
    inside = tuple((stay.entered_on, stay.present_to if stay.left else None) for stay in later)
    ends = ends_on(start.on, years.on(at.timeline.as_of), inside, at.world)
    # An application that was filed and decided is judged by those days, else by the day asked about.
    filed_on = at.world.days.get("case.filed_on")
    decided_on = at.world.days.get("case.decided_on", at.timeline.as_of)
    judged_on = at.timeline.as_of if filed_on is None else decided_on
    runs = at.rules.still_barred(judged_on, filed_on, ends, at.world)
    return Candidate(
        bar=code,
        cause=start.cause,
        from_path=start.path,
        from_on=start.on,
        elements=elements,
        ends_on=ends,
        running=Element("running", f"{start.cause}.{code}_running", ends or 0, runs),
    )


def endless(bar: str, start: Start, elements: tuple[Element, ...]) -> Candidate:
    """A bar that time does not end."""
    return Candidate(
        bar=bar,
        cause=start.cause,
        from_path=start.path,
        from_on=start.on,
        elements=elements,
        ends_on=None,
        running=Element("running", f"{start.cause}.{bar}_running", 0, test=True),
    )


def departed(stay: LaidStay, at: At) -> bool:
    """Whether the exit of a stay is a departure, for a bar that asks for any; one of which nothing is told is."""
    path = f"stays[{stay.number}]"
    kind = at.world.known(f"{path}.exit", at.facts.stays[stay.number].exit, Exit)
    return kind is None or at.rules.exits.departs(kind, f"{path}.left_on", at.world)[1]
