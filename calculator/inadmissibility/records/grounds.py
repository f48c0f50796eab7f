"""Grounds of inadmissibility beside those the days cause: what a rule finds in one world, and what comes of it."""

from enum import StrEnum
from typing import NamedTuple

from inadmissibility.kernel.days import Rough


class Trigger(StrEnum):
    """What the facts of one world make of a ground."""

    NONE = "none"
    APPLIES = "applies"
    CURE = "cure"
    LAWYER = "lawyer"


class Trait(StrEnum):
    """What a waiver may ask about the way a ground arose."""

    SMALL_MARIJUANA = "small_marijuana"
    OTHER_DRUG = "other_drug"
    MURDER_OR_TORTURE = "murder_or_torture"
    VIOLENT = "violent"
    ONLY_PROSTITUTION = "only_prostitution"
    TRAFFICKING = "trafficking"
    BELIEF = "belief"


class Found(NamedTuple):
    """What one rule finds. `last_day` is the last day on which the ground applies, where it ends by itself."""

    trigger: Trigger
    last_day: Rough | None = None
    traits: frozenset[Trait] = frozenset()


NOT_FOUND = Found(Trigger.NONE)
APPLIES = Found(Trigger.APPLIES)
CURE = Found(Trigger.CURE)
LAWYER = Found(Trigger.LAWYER)


class Status(StrEnum):
    """What comes of a ground for what the person applies for."""

    NONE = "none"
    WAIVABLE = "waivable"
    CONSENT = "consent"
    CURE = "cure"
    ENDS_ON = "ends_on"
    NO_WAIVER = "no_waiver"
    LAWYER = "lawyer"


class Conclusion(NamedTuple):
    """What comes of a ground in one world: its status, the waivers that reach it, and the last day it applies."""

    status: Status
    waivers: tuple[str, ...] = ()
    last_day: Rough | None = None


class GroundHinge(NamedTuple):
    """What one value of a fact that was not told leads to: a value, or days from which the statuses follow."""

    fact: str
    value: bool | str | int | None
    days: Rough | None
    statuses: tuple[Status, ...]


class WeighedGround(NamedTuple):
    """A ground over all worlds. More than one status means that it hangs on a fact, or on a reading.

    `ahead` marks a bar that only leaving would start.
    """

    ground: str
    rule: str
    statuses: tuple[Status, ...]
    last_day: Rough | None
    waivers: tuple[str, ...]
    depends_on: tuple[GroundHinge, ...]
    contested_by: tuple[str, ...]
    ahead: bool = False
