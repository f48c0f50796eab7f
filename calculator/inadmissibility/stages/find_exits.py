"""The 3- and 10-year bars that each exit might have caused."""

from collections.abc import Iterator

from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.choices import Exit
from inadmissibility.records.timeline import LaidStay
from inadmissibility.records.world import World
from inadmissibility.stages.bar_rules import At, ExitRules
from inadmissibility.stages.clock import Start, timed


def find_exits(at: At) -> Iterator[Candidate]:
    """Both bars for each exit. What ends with an exit that is no departure goes on with the next stay."""
    rules, three, ten = at.rules.exits, 0, 0
    for stay, counted in zip(at.timeline.stays, at.ledger.stays, strict=True):
        three, ten = three + counted.three_year, ten + counted.ten_year
        if not stay.left:
            continue
        for_ten = rules.ten_year(stay, ten, counted, at.world)
        began = rules.began(stay, at.timeline, at.world)
        for_three = rules.three_year(stay, three, for_ten[0], began, at.timeline.as_of)
        kind = _kind(stay, at, matters=_all(for_ten) or _all(for_three))
        departed_three, departed_ten = _departed(stay, kind, rules, at.world)
        name = f"stays[{stay.number}]"
        start = Start(name, f"{name}.left_on", stay.present_to, stay.number + 1)
        three_elements = (*for_three, departed_three, _voluntary(stay, kind, rules))
        yield timed(rules.three, start, three_elements, rules.ends_on, at)
        yield timed(rules.ten, start, (*for_ten, departed_ten), rules.ends_on, at)
        kind = _kind(stay, at, matters=_carries(stay, at, three, ten))
        gone = (True, True) if kind is None else rules.departs(kind, f"{name}.left_on", at.world)
        three, ten = 0 if gone[0] else three, 0 if gone[1] else ten


def _kind(stay: LaidStay, at: At, *, matters: bool) -> Exit | None:
    """How the person left; asked only where it can matter."""
    path, told = f"stays[{stay.number}].exit", at.facts.stays[stay.number].exit
    return at.world.choice(path, told, tuple(Exit)) if matters else at.world.known(path, told, tuple(Exit))


def _carries(stay: LaidStay, at: At, three: int, ten: int) -> bool:
    """Whether days before the exit and days of a later stay could be added up."""
    later = at.ledger.stays[stay.number + 1 :]
    return (three > 0 or ten > 0) and any(counted.three_year or counted.ten_year for counted in later)


def _departed(stay: LaidStay, kind: Exit | None, rules: ExitRules, world: World) -> tuple[Element, Element]:
    """Not told (None) is passed only where another element already fails, so that the answer cannot matter."""
    name = f"stays[{stay.number}]"
    three, ten = (True, True) if kind is None else rules.departs(kind, f"{name}.left_on", world)
    return (
        Element("departed", f"{name}.departed_three", 0, three),
        Element("departed", f"{name}.departed_ten", 0, ten),
    )


def _voluntary(stay: LaidStay, kind: Exit | None, rules: ExitRules) -> Element:
    voluntary = kind is None or rules.voluntary(kind)
    return Element("voluntary_exit", f"stays[{stay.number}].voluntary_exit", 0, voluntary)


def _all(elements: tuple[Element, ...]) -> bool:
    return all(element.holds for element in elements)
