"""Which of several readings left open has to be told apart."""

from collections.abc import Callable, Mapping

from inadmissibility.pipeline import run
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import NotTold, Value, World
from inadmissibility.worlds.box import Told
from inadmissibility.worlds.search import Days, Torn, may_have
from inadmissibility.worlds.sides import Sides
from inadmissibility.worlds.trial import Trial


def decisive(facts: Facts, open_days: Told, trial: Trial, sides: Sides, torn: Torn) -> str:
    """An open reading that by itself decides whether the tag can be, or turns some test; the first if none does."""

    def at(days: Days, side: Mapping[str, Value], *, more: bool) -> Outcome:
        chosen = {**trial.chosen, **sides.extreme(more=more), **side}
        return run(facts, World(days, chosen, open_days.places, open_days.box))

    def decides(path: str) -> bool:
        under = [
            [at(torn.corners[more], {path: end}, more=more) for more in (False, True)] for end in sides.taken[path]
        ]
        return torn.tag is not None and len({may_have(torn.tag, few, most) for few, most in under}) > 1

    def turns(path: str) -> bool:
        fewer, more = sides.taken[path]
        return any(
            _tests(at(torn.days, {}, more=end)) != _tests(at(torn.days, {path: side}, more=end))
            for end, side in ((False, more), (True, fewer))
        )

    paths = tuple(sides.taken)
    return next((path for matters in (decides, turns) for path in paths if _holds(matters, path)), paths[0])


def _holds(matters: Callable[[str], bool], path: str) -> bool:
    try:
        return matters(path)
    except NotTold:
        # Under its other side a rule asks for more: it makes a difference.
        return True


def _tests(outcome: Outcome) -> list[bool]:
    return [test.test for one in outcome.candidates for test in (*one.elements, one.running)]
