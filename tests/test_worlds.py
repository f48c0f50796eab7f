"""Unknown facts and open questions: the merged answer says what every possible world, tried one by one, says."""

from collections.abc import Mapping
from itertools import pairwise
from random import Random

import pytest

from every_world import SIDES, disagreements, every_world
from inadmissibility import door
from inadmissibility.form.read import read
from inadmissibility.kernel.days import Rough
from inadmissibility.pipeline import run
from inadmissibility.records.facts import Entry, Exit, Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import READING, Value, World
from inadmissibility.worlds import expand
from inadmissibility.worlds.box import LATER_IS_MORE, narrowed, order, told
from inadmissibility.worlds.expand import NoWorld
from inadmissibility.worlds.search import sums
from inadmissibility.worlds.weigh import consider
from small_cases import small_case

CASES = 360
WIDER = 15


@pytest.mark.parametrize("seed", range(CASES))
def test_merged_answer_is_that_of_every_world(seed: int) -> None:
    """Outcome, bars, sums, what each value of each fact leads to, what is listed: all as in brute force."""
    document, facts = small_case(Random(seed))
    worlds = every_world(facts)
    if not worlds:
        with pytest.raises(NoWorld):
            consider(facts)
        return
    weighed = consider(facts)
    assert weighed.complete
    assert disagreements(facts, worlds, weighed) == [], document


def test_the_cases_are_of_every_kind() -> None:
    """A comparison that never meets a kind of answer proves nothing about it."""
    met = {"settled": 0, "depends": 0, "contested": 0, "date": 0, "choice": 0, "no world": 0}
    for seed in range(CASES):
        _, facts = small_case(Random(seed))
        try:
            weighed = consider(facts)
        except NoWorld:
            met["no world"] += 1
            continue
        met[weighed.finding] += 1
        met["date"] += any(hinge.days for hinge in weighed.depends_on)
        met["choice"] += any(hinge.value is not None for hinge in weighed.depends_on)
    assert min(met[name] for name in ("settled", "depends", "contested", "date", "choice")) >= 15, met


@pytest.mark.parametrize("seed", range(200))
def test_every_element_turns_once_and_one_way(seed: int) -> None:
    """What the search rests on: turn any one date the way that gives more, and a test turns once, the same way always.

    The dates are tried far beyond what was told and in orders that cannot be, since corners of a box may be so too.
    """
    pick = Random(seed)
    _, facts = small_case(pick)
    chosen = _choices(facts, pick)
    places = told(facts).places
    pairs = order(facts, World({}, chosen, places))
    wide = {path: Rough(days.first - WIDER, days.last + WIDER) for path, days in told(facts).box.items()}
    box = narrowed(wide, pairs) or wide
    ways: dict[tuple[int, str], bool] = {}
    for _ in range(3):
        base = {path: pick.randint(days.first, days.last) for path, days in box.items()}
        for path, days in box.items():
            start = pick.randint(days.first, max(days.first, days.last - 60))
            line = list(range(start, min(days.last, start + 60) + 1))
            towards_more = line if path.endswith(LATER_IS_MORE) else line[::-1]
            outcomes = [run(facts, World({**base, path: day}, chosen, places)) for day in towards_more]
            _turns_once(path, outcomes, ways)
            numbers = [sums(outcome) for outcome in outcomes]
            assert all(
                fewer <= more for low, high in pairwise(numbers) for fewer, more in zip(low, high, strict=True)
            ), path


def _turns_once(path: str, outcomes: list[Outcome], ways: dict[tuple[int, str], bool]) -> None:
    tests: dict[tuple[int, str], list[bool]] = {}
    for outcome in outcomes:
        for index, candidate in enumerate(outcome.candidates):
            for element in (*candidate.elements, candidate.running):
                tests.setdefault((index, element.id), []).append(element.test)
    for name, values in tests.items():
        turns = [after for before, after in pairwise(values) if before != after]
        assert len(turns) <= 1, (path, name)
        for turned_to in turns:
            assert ways.setdefault(name, turned_to) is turned_to, (path, name)


def _choices(facts: Facts, pick: Random) -> dict[str, Value]:
    """A value for everything that is not told, and a side for every reading."""
    chosen: dict[str, Value] = {READING + name: pick.choice(sides) for name, sides in SIDES.items()}
    chosen["person.resident"] = pick.random() < 0.5
    for index in range(len(facts.stays)):
        chosen[f"stays[{index}].entry"] = pick.choice(list(Entry))
        chosen[f"stays[{index}].exit"] = pick.choice(list(Exit))
        chosen[f"stays[{index}].here_now"] = pick.random() < 0.5
    for path, places in told(facts).places.items():
        chosen[f"{path}#place"] = pick.choice(places or (0,))
    return chosen


def _facts(**parts: object) -> Facts:
    person = {"born_on": "1980-01-01", "resident": False}
    facts, problems = read({"as_of": "2026-11-24", "person": person, **parts}, door.SIDES)
    assert facts, problems
    return facts


def _stay(entry: str, entered: str, left: str, until: str | None = None) -> Mapping[str, object]:
    return {"entry": entry, "entered_on": entered, "authorized_until": until, "left_on": left, "exit": "voluntary"}


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param(
            _facts(
                stays=[
                    _stay("without_inspection", "2015", "2016"),
                    {"entry": "without_inspection", "entered_on": "2017", "here_now": True},
                ]
            ),
            id="entry, exit and re-entry",
        ),
        pytest.param(_facts(stays=[_stay("admitted_until", "2014", "2016", "2015")]), id="entry, permission and exit"),
        pytest.param(
            _facts(
                stays=[_stay("admitted_duration_of_status", "2010-08-15", "2013")],
                events=[
                    {"kind": "status_finding", "on": "2012"},
                    {"kind": "notice_to_appear_filed", "on": "2013"},
                ],
            ),
            id="finding, exit and court case",
        ),
        pytest.param(
            _facts(
                person={"born_on": "1994", "resident": False},
                stays=[_stay("without_inspection", "2012", "2013")],
            ),
            id="birth, entry and exit",
        ),
        pytest.param(
            _facts(
                stays=[_stay("without_inspection", "2018-03-01", "2019"), _stay("visa_waiver", "2020", "2021", "2020")],
                attempts=[{"on": "2019", "manner": "without_inspection"}],
            ),
            id="exit, attempt, entry and permission",
        ),
    ],
)
def test_three_years_told_by_the_year_need_few_worlds(facts: Facts, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of millions of worlds are weighed by looking at a few thousand."""
    looked = 0

    def counted(one: Facts, world: World) -> Outcome:
        nonlocal looked
        looked += 1
        return run(one, world)

    monkeypatch.setattr(expand, "run", counted)
    assert consider(facts).complete
    assert 0 < looked < 6_000
