"""What can be asked for, and what each asking requires."""

from typing import NamedTuple

from inadmissibility.kernel.days import Rough


class Requirement(NamedTuple):
    """One condition: met, not met, or None when it cannot be told from what was said."""

    id: str
    met: bool | None


class Waiver(NamedTuple):
    """A waiver the law knows for a bar. Never a forecast that it is granted."""

    id: str
    bars: tuple[str, ...]
    status: str
    form: str
    earliest_on: Rough | None
    requirements: tuple[Requirement, ...]


class Step(NamedTuple):
    """One step of a route: what, with which form, not before which day."""

    id: str
    form: str | None
    on: Rough | None


class Route(NamedTuple):
    """A way forward."""

    id: str
    bars: tuple[str, ...]
    steps: tuple[Step, ...]
