"""One ground's facts in one world: each is as told, or what the world holds, or else a question."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from inadmissibility.kernel.days import Day, Rough, add_years
from inadmissibility.records.facts import Facts, Told
from inadmissibility.records.world import World

E = TypeVar("E", bound=StrEnum)


class Asked:
    """What a rule may ask about one ground, or one crime, that was told."""

    __slots__ = ("as_of", "path", "told", "world")

    def __init__(self, path: str, told: Told, as_of: Day, world: World) -> None:
        """Hold the facts told under `path`, asked about on the day `as_of`."""
        self.path, self.told, self.as_of, self.world = path, told, as_of, world

    def yes(self, name: str) -> bool:
        """A yes or no; raises NotTold where neither was told."""
        told = self.told.get(name)
        return self.world.choice(f"{self.path}.{name}", told if isinstance(told, bool) else None, (True, False))

    def one_of(self, name: str, options: type[E]) -> E:
        """One of several words."""
        told = self.told.get(name)
        return self.world.choice(f"{self.path}.{name}", told if isinstance(told, options) else None, options)

    def before(self, name: str, limit: Day) -> bool:
        """Whether a day lies before another; where a rough day may lie on either side, one side is tried at a time."""
        return self.world.before(f"{self.path}.{name}", limit)

    def within(self, name: str, years: int) -> bool:
        """Whether the day asked about is no later than the anniversary of a day, `years` later."""
        return not self.ended_before(name, self.as_of, years)

    def ended_before(self, name: str, other: Day, years: int) -> bool:
        """Whether another day is later than the anniversary of a day, `years` later."""
        return self.before(name, _years_before(other, years))

    def over(self, name: str, years: int) -> bool:
        """Whether `years` have passed by the day asked about, the anniversary included."""
        return self.ended_before(name, self.as_of + 1, years)

    def anniversary(self, name: str, years: int) -> Rough:
        """The anniversary of a day, `years` later, as roughly as the day is known in this world."""
        return Rough(*(add_years(end, years, leap_to_march=True) for end in self.world.spans[f"{self.path}.{name}"]))


def _years_before(day: Day, years: int) -> Day:
    """The first day whose anniversary, `years` later, is not before `day`."""
    first = add_years(day, -years, leap_to_march=False)
    return next(start for start in range(first - 1, first + 2) if add_years(start, years, leap_to_march=True) >= day)


def asked(facts: Facts, world: World, ground: str) -> Asked:
    """The facts told of a ground; the rule of a ground is called only where it was told."""
    return Asked(f"grounds.{ground}", facts.grounds.get(ground, {}), facts.as_of, world)


def crimes(facts: Facts, world: World) -> Iterator[Asked]:
    """The facts told of each crime."""
    for number, told in enumerate(facts.crimes):
        yield Asked(f"grounds.crimes[{number}]", told, facts.as_of, world)
