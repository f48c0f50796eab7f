"""Days of hearings and residences that were not told, asked of the stages themselves."""

from inadmissibility.kernel.days import LATEST
from inadmissibility.records.facts import Event, Removal
from inadmissibility.records.timeline import Timeline
from inadmissibility.records.world import World
from inadmissibility.stages import lay

NOWHERE = World({}, {}, {}, {})


def test_a_residence_of_no_told_day_has_no_end() -> None:
    empty = Timeline(as_of=0, born_on=0, stays=(), periods=(), removals=(), hearings=(), attempts=())
    assert empty.residence_until("periods[0].to", NOWHERE) == LATEST


def test_a_hearing_of_no_told_day_has_no_case_before_it_and_may_be_that_of_any_order() -> None:
    assert lay._case_began("events[0].on", None, {}, NOWHERE) is None
    hearing = Event(**dict.fromkeys(Event._fields))
    assert lay._may_be_one(hearing, Removal(**dict.fromkeys(Removal._fields)))
