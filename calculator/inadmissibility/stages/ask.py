"""Facts and merged numbers in; what was taken as given, and what was not told though a rule asked, out."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import (
    DATED_ENTRIES,
    WITHOUT_EFFECT,
    WITHOUT_EFFECT_ON_ONE_DAY,
    Decision,
    PeriodKind,
)
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HELD_BY_COURTS = (PeriodKind.TPS, PeriodKind.PAROLE, PeriodKind.DED, PeriodKind.DACA, PeriodKind.DEFERRED_ACTION)
"""Grants that a court may have kept in force after their printed end."""


def assume(facts: Facts) -> tuple[str, ...]:
    """What the answer takes as given because nothing was told of it."""
    nothing_of = {
        "no_pending_application": facts.periods,
        "no_removal_order": facts.removals,
        "no_finding_no_court_case": facts.events,
        "no_attempt": facts.attempts,
        "ordinary_application": facts.case.seeking,
    }
    printed = ("printed_dates_right",) if any(stay.should_be_until is None for stay in facts.stays) else ()
    nothing = (name for name, told in nothing_of.items() if not told)
    return (*nothing, *printed, "no_consent_granted", "no_other_ground")


def ask(facts: Facts, weighed: Weighed) -> tuple[tuple[str, bool], ...]:
    """Facts that a rule asked for and that were not told at all; what no rule asked for cannot matter."""
    deciding = {hinge.fact for hinge in weighed.depends_on}
    untold = [path for path in weighed.asked if not path.endswith("].on")]
    untold += [path for path, days in _dates(facts, weighed) if days is None]
    untold += list(_taken_as_not_so(facts))
    return tuple((path, path in deciding) for path in dict.fromkeys(untold))


def _taken_as_not_so(facts: Facts) -> Iterator[str]:
    """Parts of a removal or a period told: where they were not told, the answer takes them as not so."""
    for index, removal in enumerate(facts.removals):
        parts = {"ordered_on": removal.ordered_on, "left_on": removal.left_on, "in_absentia": removal.in_absentia}
        yield from (f"removals[{index}].{name}" for name, told in parts.items() if told is None)
    for index, period in enumerate(facts.periods):
        held = {"stayed_until": period.stayed_until} if period.kind in HELD_BY_COURTS else {}
        review = {"review_until": period.review_until} if period.kind is PeriodKind.CONDITIONAL_RESIDENCE else {}
        new = {"to_duration_of_status": period.to_duration_of_status}
        given = new if period.kind is PeriodKind.EXTENSION_OR_CHANGE else {}
        renewed = {"renewed_until": period.renewed_until} if period.kind is PeriodKind.ADJUSTMENT else {}
        goes_on = {"ongoing": period.ongoing} if period.end is None else {}
        parts_of = {**held, **review, **given, **renewed, **goes_on}
        yield from (f"periods[{index}].{name}" for name, told in parts_of.items() if told is None)


def _dates(facts: Facts, weighed: Weighed) -> Iterator[tuple[str, Rough | None]]:
    yield "person.born_on", facts.person.born_on
    for index, (told, stay) in enumerate(zip(facts.stays, weighed.stays, strict=True)):
        path = f"stays[{index}]"
        yield f"{path}.entered_on", told.entered_on
        if any(entry in DATED_ENTRIES for entry in stay.entries):
            yield f"{path}.authorized_until", told.authorized_until
        if stay.may_have_left:
            yield f"{path}.left_on", told.left_on
    for index, event in enumerate(facts.events):
        if event.kind not in WITHOUT_EFFECT_ON_ONE_DAY:
            yield f"events[{index}].on", event.on
    for index, attempt in enumerate(facts.attempts):
        yield f"attempts[{index}].on", attempt.on
    for index, period in enumerate(facts.periods):
        if period.kind not in WITHOUT_EFFECT:
            yield f"periods[{index}].from", period.start
            if not period.ongoing and period.outcome not in (Decision.PENDING, Decision.NONE):
                yield f"periods[{index}].to", period.end
