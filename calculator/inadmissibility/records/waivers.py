"""What can be asked for, and what each asking requires."""

from typing import NamedTuple

from inadmissibility.kernel.days import Rough


class Requirement(NamedTuple):
    """One condition: met, not met, or None when it cannot be told from what was said."""

    id: str
    met: bool | None


class Requirements(NamedTuple):
    """What a waiver requires under the sides shown first, and the open questions on which some requirement hangs."""

    shown: tuple[Requirement, ...]
    contested_by: tuple[str, ...]


class Waiver(NamedTuple):
    """A waiver the law knows for a ground. Never a forecast that it is granted."""

    id: str
    grounds: tuple[str, ...]
    status: str
    form: str | None
    earliest_on: Rough | None
    requirements: tuple[Requirement, ...]
    contested_by: tuple[str, ...]


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
