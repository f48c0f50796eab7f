"""Merged bars in; the ways forward out."""

from collections.abc import Callable

from inadmissibility.records.waivers import Route, Step
from inadmissibility.records.weighed import Weighed


def map_routes(weighed: Weighed, rule_id: str, opens: Callable[[tuple[str, ...]], bool]) -> tuple[Route, ...]:
    """Waiting, while every bar in force is one that ends by itself."""
    running = tuple(bar for bar in weighed.bars if bar.in_force is not False)
    if not opens(tuple(bar.bar for bar in running)):
        return ()
    steps = tuple(Step(id=f"clear_after_{bar.bar}", form=None, on=bar.first_clear_day) for bar in running)
    return (Route(id=rule_id, bars=tuple(bar.bar for bar in running), steps=steps),)
