"""What can be asked for, and what each asking requires."""

from dataclasses import dataclass

from inadmissibility.kernel.days import Rough


@dataclass(frozen=True, slots=True)
class Requirement:
    """One condition: met, not met, or None when it cannot be told from what was said."""

    id: str
    met: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A waiver the law knows for a bar. Never a forecast that it is granted."""

    id: str
    bars: tuple[str, ...]
    status: str
    form: str
    earliest_on: Rough | None
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a route: what, with which form, not before which day."""

    id: str
    form: str | None
    on: Rough | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A way forward."""

    id: str
    bars: tuple[str, ...]
    steps: tuple[Step, ...]
