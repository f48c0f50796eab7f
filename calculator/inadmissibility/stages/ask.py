"""Facts and merged numbers in; what was taken as given, and what was not told though a rule asked, out."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import DATED_ENTRIES, WITHOUT_EFFECT, WITHOUT_EFFECT_ON_ONE_DAY, Decision
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed


def assume(facts: Facts) -> tuple[str, ...]:
    """What the answer takes as given because nothing was told of it."""
    nothing_of = {
        "no_pending_application": facts.periods,
        "no_removal_order": facts.removals,
        "no_finding_no_court_case": facts.events,
        "no_attempt": facts.attempts,
        "ordinary_application": facts.case.seeking,
    }
    return (*(name for name, told in nothing_of.items() if not told), "no_consent_granted", "no_other_ground")


def ask(facts: Facts, weighed: Weighed) -> tuple[tuple[str, bool], ...]:
    """Facts that a rule asked for and that were not told at all; what no rule asked for cannot matter."""
    deciding = {hinge.fact for hinge in weighed.depends_on}
    untold = [path for path in weighed.asked if not path.endswith("].on")]
    untold += [path for path, days in _dates(facts, weighed) if days is None]
    return tuple((path, path in deciding) for path in dict.fromkeys(untold))


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
