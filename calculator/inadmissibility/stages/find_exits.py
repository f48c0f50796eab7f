"""The 3- and 10-year bars that each exit might have caused."""

from collections.abc import Iterator
from typing import NamedTuple

from inadmissibility.kernel.days import distinct
from inadmissibility.records.bars import Candidate, Element
from inadmissibility.records.choices import Exit
from inadmissibility.records.ledger import Count, CountedStay
from inadmissibility.records.timeline import LaidStay
from inadmissibility.records.world import World
from inadmissibility.stages.bar_rules import At, ExitRules
from inadmissibility.stages.clock import Start, timed


class Carried(NamedTuple):
    """The stays that are one with a stay, since those before it ended with an exit that was no departure.

    `laid` and `three` for the 3-year bar, `ten` for the 10-year bar.
    """

    laid: tuple[LaidStay, ...] = ()
    three: tuple[CountedStay, ...] = ()
    ten: tuple[CountedStay, ...] = ()


def find_exits(at: At) -> Iterator[Candidate]:
    """Both bars for each exit. What ends with an exit that is no departure goes on with the next stay."""
    rules, carried = at.rules.exits, Carried()
    for stay, counted in zip(at.timeline.stays, at.ledger.stays, strict=True):
        carried = Carried((*carried.laid, stay), (*carried.three, counted), (*carried.ten, counted))
        began = rules.began(carried.laid, at.timeline, at.world)
        if not stay.left:
            continue
        ten, ten_for_three = _days(carried.ten, Count.TEN_YEAR), _days(carried.three, Count.TEN_YEAR)
        for_ten = rules.ten_year(stay, ten, carried.ten, at.world)
        one_year = rules.ten_year(stay, ten_for_three, carried.three, at.world)[0]
        if ten_for_three != ten:
            one_year = one_year._replace(atom=f"{one_year.atom}_for_three")
        days = _days(carried.three, Count.THREE_YEAR)
        for_three = rules.three_year(stay, days, one_year, began, at.timeline.as_of)
        kind = _kind(stay, at, matters=_all(for_ten) or _all(for_three))
        departed_three, departed_ten = _departed(stay, kind, rules, at.world)
        name = f"stays[{stay.number}]"
        start = Start(name, f"{name}.left_on", stay.present_to, stay.number + 1)
        three_elements = (*for_three, departed_three, _voluntary(stay, kind, at))
        yield timed(rules.three, start, three_elements, rules.ends_on, at)
        yield timed(rules.ten, start, (*for_ten, departed_ten), rules.ends_on, at)
        kind = _kind(stay, at, matters=_carries(stay, at, carried))
        gone = (True, True) if kind is None else rules.departs(kind, f"{name}.left_on", at.world)
        if gone[0]:
            carried = Carried(ten=carried.ten)
        if gone[1]:
            carried = carried._replace(ten=())


def _kind(stay: LaidStay, at: At, *, matters: bool) -> Exit | None:
    """How the person left; asked only where it can matter."""
    path, told = f"stays[{stay.number}].exit", at.facts.stays[stay.number].exit
    return at.world.choice(path, told, Exit) if matters else at.world.known(path, told, Exit)


def _days(parts: tuple[CountedStay, ...], name: Count) -> int:
    """The days of the parts of one stay, each once: two parts may share the day between them."""
    return distinct((span.first, span.last) for part in parts for span in part.spans if name in span.counts_for)


def _carries(stay: LaidStay, at: At, carried: Carried) -> bool:
    """Whether days before the exit and days of a later stay could be added up."""
    parts = ((*carried.three, *carried.ten), at.ledger.stays[stay.number + 1 :])
    return all(any(counted.three_year or counted.ten_year for counted in stays) for stays in parts)


def _departed(stay: LaidStay, kind: Exit | None, rules: ExitRules, world: World) -> tuple[Element, Element]:
    """Not told (None) is passed only where another element already fails, so that the answer cannot matter."""
    name = f"stays[{stay.number}]"
    three, ten = (True, True) if kind is None else rules.departs(kind, f"{name}.left_on", world)
    return (
        Element("departed", f"{name}.departed_three", 0, three),
        Element("departed", f"{name}.departed_ten", 0, ten),
    )


def _voluntary(stay: LaidStay, kind: Exit | None, at: At) -> Element:
    # Who stayed past a judge's voluntary departure left under the order that followed from it.
    broken = any(one.path.startswith("periods") and one.after == stay.number + 1 for one in at.timeline.removals)
    voluntary = (kind is None or at.rules.exits.voluntary(kind)) and not broken
    return Element("voluntary_exit", f"stays[{stay.number}].voluntary_exit", 0, voluntary)


def _all(elements: tuple[Element, ...]) -> bool:
    return all(element.holds for element in elements)
