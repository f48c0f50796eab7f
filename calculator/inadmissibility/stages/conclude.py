"""A ground found in one world in; what comes of it for what the person applies for out."""

from collections.abc import Callable
from typing import NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Conclusion, Found, Status, Trait, Trigger
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

Reaches = Callable[[str, frozenset[Trait], Seeking], bool]


class WaiverRule(NamedTuple):
    """A waiver as the book lists it: which grounds it reaches for which class, and what it requires."""

    id: str
    form: Callable[[Seeking | None], str | None]
    reaches: Reaches
    requires: Callable[[Facts, World], tuple[Requirement, ...]]
    earliest_on: Callable[[Facts], Rough | None]


class ClassRule(NamedTuple):
    """Grounds that are not applied to some classes."""

    id: str
    grounds: tuple[str, ...]
    classes: tuple[Seeking, ...]


class Cures(NamedTuple):
    """Everything the book says about what lifts a ground, and the form of consent."""

    classes: tuple[ClassRule, ...]
    waivers: tuple[WaiverRule, ...]
    consent: str


def conclude(ground: str, found: Found, seeking: Seeking, cures: Cures) -> Conclusion:
    """Not applied to the class, then what reaches it, then whether it ends by itself."""
    exempt = any(ground in rule.grounds and seeking in rule.classes for rule in cures.classes)
    if found.trigger is Trigger.NONE or exempt:
        return Conclusion(Status.NONE)
    if found.trigger is Trigger.LAWYER:
        return Conclusion(Status.LAWYER)
    opened = [rule for rule in cures.waivers if rule.reaches(ground, found.traits, seeking)]
    ids = tuple(rule.id for rule in opened)
    if opened:
        consent = all(rule.form(seeking) == cures.consent for rule in opened)
        return Conclusion(Status.CONSENT if consent else Status.WAIVABLE, ids, found.last_day)
    if found.trigger is Trigger.CURE:
        return Conclusion(Status.CURE, (), found.last_day)
    return Conclusion(Status.NO_WAIVER if found.last_day is None else Status.ENDS_ON, (), found.last_day)
