"""The periods of one world: from which day to which each ran, and during which stay it began where that matters."""

from collections.abc import Iterator

from inadmissibility.kernel.days import Day, Rough
from inadmissibility.records.choices import WITHOUT_EFFECT, Decision, PeriodKind
from inadmissibility.records.facts import Facts, Period
from inadmissibility.records.timeline import LaidPeriod
from inadmissibility.records.world import World
from inadmissibility.stages.place import SLOTS, place_of

K = PeriodKind

OF_A_STAY = (K.EXTENSION_OR_CHANGE, K.SATISFACTORY_DEPARTURE, K.VOLUNTARY_DEPARTURE)
"""Kinds that belong to the stay in which they began."""

NO_DECISION = (Decision.PENDING, Decision.NONE)


def days_of(facts: Facts, index: int, ever: Rough) -> Iterator[tuple[str, Rough]]:
    """The days that each date of a period may take; a date that cannot matter is left out."""
    period, path = facts.periods[index], f"periods[{index}]"
    if period.kind in WITHOUT_EFFECT:
        return
    start = period.start or ever
    yield f"{path}.from", Rough(start.first, min(start.last, facts.as_of))
    if _has_end(period):
        yield f"{path}.to", period.end or Rough(start.first, facts.as_of)
    dated = not period.to_duration_of_status and period.outcome in (None, Decision.APPROVED)
    if period.kind is K.EXTENSION_OR_CHANGE and dated:
        yield f"{path}.authorized_until", period.authorized_until or Rough(start.first, facts.as_of)
    if period.kind is K.ASYLUM and period.unauthorized_work is not False:
        whole = Rough(start.first, facts.as_of)
        yield f"{path}.work_from", period.work_from or whole
        yield f"{path}.work_to", period.work_to or whole
    for name, days in (
        ("expires_on", period.expires_on),
        ("stayed_until", period.stayed_until),
        ("renewed_until", period.renewed_until),
        ("review_until", period.review_until),
    ):
        if days is not None:
            yield f"{path}.{name}", days


def placed(facts: Facts) -> list[str]:
    """The periods whose first day must be placed in a stay."""
    return [f"periods[{index}].from" for index, period in enumerate(facts.periods) if period.kind in OF_A_STAY]


def lay_periods(facts: Facts, world: World) -> tuple[LaidPeriod, ...]:
    """Every period that can change a day, with its days in this world."""
    return tuple(
        _period(facts, index, world)
        for index, period in enumerate(facts.periods)
        if period.kind is not None and period.kind not in WITHOUT_EFFECT
    )


def _has_end(period: Period) -> bool:
    return not period.ongoing and (period.end is not None or period.outcome not in NO_DECISION)


def _period(facts: Facts, index: int, world: World) -> LaidPeriod:
    told, path = facts.periods[index], f"periods[{index}]"
    assert told.kind is not None

    def day(name: str) -> Day | None:
        return world.days.get(f"{path}.{name}")

    stay = None
    if told.kind in OF_A_STAY:
        number, during = divmod(place_of(f"{path}.from", world), SLOTS)
        stay = number if during else None
    last = day("to")
    return LaidPeriod(
        path=path,
        kind=told.kind,
        told=told,
        first=world.day(f"{path}.from"),
        last=facts.as_of if last is None else last,
        stay=stay,
        authorized_until=day("authorized_until"),
        expires_on=day("expires_on"),
        stayed_until=day("stayed_until"),
        renewed_until=day("renewed_until"),
        review_until=day("review_until"),
        work_from=day("work_from"),
        work_to=day("work_to"),
    )
