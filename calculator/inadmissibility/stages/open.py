"""Merged bars in; the waivers that the law knows for them out, with what each requires."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.facts import Facts, Relative
from inadmissibility.records.waivers import Requirement, Waiver
from inadmissibility.records.weighed import Weighed


class Consent(Protocol):
    """What consent requires on a day, for someone who is outside, inside, or whose place is not known."""

    def __call__(self, as_of: Day, earliest: Day | None, *, outside: bool | None) -> tuple[Requirement, ...]:
        """List the requirements."""


class WaiverRules(NamedTuple):
    """What the book says about waivers, handed in so that this stage holds no law."""

    hardship_id: str
    hardship_bars: tuple[str, ...]
    hardship_form: str
    hardship: Callable[[tuple[Relative, ...]], tuple[Requirement, ...]]
    consent_id: str
    consent_bars: tuple[str, ...]
    consent_form: str
    consent: Consent
    earliest_on: Callable[[Day], Day]


def open_waivers(facts: Facts, weighed: Weighed, rules: WaiverRules) -> tuple[Waiver, ...]:
    """Waivers for every bar that is, or may be, in force."""
    running = tuple(dict.fromkeys(bar.bar for bar in weighed.bars if bar.in_force is not False))
    waivers: list[Waiver] = []
    mine = tuple(bar for bar in running if bar in rules.hardship_bars)
    if mine:
        waivers.append(_waiver(rules.hardship_id, mine, rules.hardship_form, None, rules.hardship(facts.relatives)))
    mine = tuple(bar for bar in running if bar in rules.consent_bars)
    if mine:
        last = weighed.stays[-1] if weighed.stays else None
        outside = None if last is None or (last.may_be_here and last.may_have_left) else last.may_have_left
        earliest = None
        if outside and last is not None and last.left_on is not None:
            earliest = Rough(rules.earliest_on(last.left_on.first), rules.earliest_on(last.left_on.last))
        requirements = rules.consent(facts.as_of, earliest.last if earliest else None, outside=outside)
        waivers.append(_waiver(rules.consent_id, mine, rules.consent_form, earliest, requirements))
    return tuple(waivers)


def _waiver(
    rule_id: str, bars: tuple[str, ...], form: str, earliest: Rough | None, requirements: tuple[Requirement, ...]
) -> Waiver:
    answers = [requirement.met for requirement in requirements]
    status = "test_not_met" if False in answers else "not_told" if None in answers else "open"
    return Waiver(id=rule_id, bars=bars, status=status, form=form, earliest_on=earliest, requirements=requirements)
