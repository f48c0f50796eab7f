"""Unknown facts and open questions: the merged answer says what every possible world, tried one by one, says."""

import os
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from random import Random

import pytest

from every_world import SIDES, disagreements, every_world, questions
from inadmissibility import door
from inadmissibility.form.read import read
from inadmissibility.kernel.days import Rough
from inadmissibility.law import book
from inadmissibility.pipeline import run
from inadmissibility.records.choices import WITHOUT_EFFECT, EventKind, Exit, PeriodKind
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.weighed import Weighed
from inadmissibility.records.world import READING, NotTold, Value, World
from inadmissibility.worlds import trial
from inadmissibility.worlds.box import Told, later_is_more, narrowed, order, told
from inadmissibility.worlds.expand import NoWorld
from inadmissibility.worlds.search import sums
from inadmissibility.worlds.weigh import consider
from small_cases import Made, small_case

CASES = int(os.environ.get("CASES", "360"))
WIDER = 15
NEW_EXITS = (Exit.ADVANCE_PAROLE, Exit.TPS_TRAVEL, Exit.TURNED_BACK, Exit.REFUGEE_TRAVEL_DOCUMENT)


@cache
def _case(seed: int) -> tuple[Made, Facts, Weighed | None]:
    """A small case and its merged answer; None where no world is possible."""
    document, facts = small_case(Random(seed))
    try:
        return document, facts, consider(facts)
    except NoWorld:
        return document, facts, None


@pytest.mark.parametrize("seed", range(CASES))
def test_merged_answer_is_that_of_every_world(seed: int) -> None:
    """Outcome, bars, sums, what each value of each fact leads to, what is listed: all as in brute force."""
    document, facts, weighed = _case(seed)
    worlds = every_world(facts)
    assert (weighed is None) is (not worlds), document
    if weighed is not None:
        assert weighed.complete, document
        assert disagreements(facts, worlds, weighed) == [], document


PERSON = {
    "born_on": "1950-02-03",
    "resident": False,
    "battered": False,
    "trafficking_victim": False,
    "aggravated_felony": False,
}
UNSEEN = "without_inspection"


def _span(first: str, last: str) -> Made:
    return {"from": first, "to": last}


def _period(kind: str, first: object, last: object, **more: object) -> Made:
    return {"kind": kind, "from": first, "to": last, **more}


def _visit(entered: object, left: object, how: str | None = "voluntary", **more: object) -> Made:
    return {"entered_on": entered, "entry": UNSEEN, "left_on": left, "exit": how, **more}


def _told(as_of: str = "2026-11-24", readings: Made | None = None, **parts: object) -> Made:
    """A document with few readings open, so that few branches are looked at."""
    sides = {name: first for name, (first, *_) in SIDES.items() if name != "more_than_one_year"}
    return {"version": 1, "as_of": as_of, "person": PERSON, "stays": [], **parts, "readings": sides | (readings or {})}


ASYLUM = {"outcome": "approved", "bona_fide": False, "unauthorized_work": False}
DENIED = {"outcome": "denied", "frivolous": True, "unauthorized_work": False}
HARD = {
    "an order that may have been made at a port has no other day of leaving": {
        **_told("2003-08-06", stays=[]),
        "removals": [
            {"kind": None, "ordered_on": _span("2003-07-31", "2003-08-02")},
            {"kind": "arriving", "ordered_on": "2003-08-04"},
        ],
    },
    "an exit of which nothing is told may be a removal": _told(stays=[_visit("2014-02-25", "2014-03-01", None)]),
    "asylum granted late gives more days than asylum granted early": _told(
        stays=[_visit(_span("2007-06-01", "2007-06-08"), "2008-10-15")],
        periods=[
            _period("asylum", _span("2007-06-10", "2007-06-12"), _span("2007-11-27", "2007-12-02"), **ASYLUM),
        ],
    ),
    "conditional residence with a rough last day": _told(
        stays=[_visit("2012-06-01", _span("2014-08-20", "2014-08-25"))],
        periods=[
            {
                "kind": "conditional_residence",
                "from": "2012-02-24",
                "expires_on": _span("2014-02-20", "2014-02-28"),
                "outcome": "none",
                "ongoing": True,
            }
        ],
    ),
    "a grant kept in force by a court, begun and ended on days that overlap": _told(
        stays=[_visit("2015-03-01", "2015-09-04")],
        periods=[
            _period(
                "daca",
                _span("2015-03-03", "2015-03-08"),
                _span("2015-03-04", "2015-03-13"),
                stayed_until="2015-03-12",
            )
        ],
    ),
    "an exit across the day on which such a trip became a departure": _told(
        "2026-07-24",
        {"advance_parole_departure": "not_departure"},
        stays=[
            _visit(_span("2022-03-25", "2022-04-03"), _span("2022-06-30", "2022-07-01"), "tps_travel"),
            _visit(_span("2022-07-06", "2022-07-12"), "2022-10-03"),
        ],
    ),
    "an order at a port and an attempt, either first": _told(
        removals=[{"kind": "expedited", "ordered_on": _span("2004-02-20", "2004-03-02")}],
        attempts=[{"on": _span("2004-02-25", "2004-03-05"), "manner": UNSEEN}],
    ),
    "a case that ended and one that was filed, either first": _told(
        readings={"proceedings_ended_before_exit": "bar_applies"},
        stays=[_visit("2003-07-28", "2004-02-25")],
        events=[
            {"kind": "notice_to_appear_filed", "on": _span("2003-10-01", "2003-10-03")},
            {"kind": "proceedings_ended", "on": _span("2003-10-01", "2003-10-03")},
        ],
    ),
    "an attempt after a promise that was perhaps broken": _told(
        stays=[_visit("2013-08-12", _span("2014-02-26", "2014-03-05"))],
        periods=[
            _period("voluntary_departure", "2013-10-21", _span("2014-02-24", "2014-03-02"), granted_by="judge"),
        ],
        attempts=[{"on": _span("2014-02-28", "2014-03-08"), "manner": UNSEEN}],
    ),
    "a promise that was perhaps broken, granted by nobody told": _told(
        stays=[_visit("2013-08-12", _span("2014-02-26", "2014-03-05"))],
        periods=[_period("voluntary_departure", "2013-10-21", _span("2014-02-24", "2014-03-02"))],
    ),
    "an order made on a day before the exit that carried it out": _told(
        "2005-03-09",
        stays=[_visit("1999-03-06", _span("2000-03-01", "2000-03-10"), "removed")],
        removals=[{"kind": "other", "ordered_on": "2000-03-07"}],
    ),
    "an order carried out on the day of the exit": _told(
        "2005-03-09",
        stays=[_visit("1999-03-06", _span("2000-02-26", "2000-03-10"), "removed")],
        removals=[{"kind": "other", "left_on": "2000-03-07"}],
    ),
    "years that pause from a day that cannot be with an entry that cannot be": _told(
        "2000-04-12",
        stays=[
            _visit("1997-06-01", _span("1998-01-07", "1998-01-11"), "removed", removal="other"),
            _visit(_span("1998-01-10", "1998-01-11"), "1998-04-13"),
        ],
    ),
    "two orders, either first": _told(
        removals=[
            {"kind": "other", "ordered_on": "2004-01-01", "left_on": _span("2004-02-01", "2004-02-10")},
            {"kind": "expedited", "ordered_on": _span("2004-02-05", "2004-02-12")},
        ],
    ),
    "an order at a port or elsewhere": _told("2003-08-03", removals=[{"ordered_on": "2003-08-01"}]),
    "an application decided only after it was filed": _told(
        "2014-03-10",
        stays=[_visit("2010-02-28", "2010-10-30")],
        case={"filed_on": _span("2013-11-02", "2013-11-03"), "decided_on": _span("2013-10-29", "2013-11-04")},
    ),
    "a denial of which it is not told whether it found a violation": _told(
        stays=[_visit("2011-03-01", "2012-08-15", entry="admitted_until", authorized_until="2012-03-01")],
        periods=[_period("extension_or_change", "2011-03-05", "2011-07-01", **DENIED)],
    ),
    "an application that is pending has no end": _told(
        "2012-03-01",
        stays=[_visit("2011-06-01", "2012-02-13")],
        periods=[_period("registry", "2011-11-20", None)],
    ),
    "abuse that caused the overstay is abuse": _told(
        person={**PERSON, "battered": None, "abuse_caused_overstay": None},
        stays=[_visit("2021-01-01", _span("2022-01-05", "2022-01-06"))],
    ),
}


@pytest.mark.parametrize("document", HARD.values(), ids=HARD.keys())
def test_what_is_hard_is_as_in_every_world(document: Made) -> None:
    """Stories on which a search by extreme corners, or a rule that looks at what was told, may go wrong."""
    facts, problems = read(document, door.SIDES)
    assert facts is not None, problems
    weighed = consider(facts)
    assert weighed.complete
    assert disagreements(facts, every_world(facts), weighed) == []


def test_the_cases_are_of_every_kind() -> None:
    """A comparison that never meets a kind of answer, bar or fact proves nothing about it."""
    met = dict.fromkeys(("settled", "depends", "contested", "date", "choice", "no world", *book.BARS), 0)
    told_of = dict.fromkeys((*PeriodKind, *NEW_EXITS, "removals", "missed hearing", "seeking", "filed", "person"), 0)
    for seed in range(CASES):
        _, facts, weighed = _case(seed)
        for name in _tells_of(facts):
            told_of[name] += 1
        if weighed is None:
            met["no world"] += 1
            continue
        met[weighed.finding] += 1
        met["date"] += any(hinge.days for hinge in weighed.depends_on)
        met["choice"] += any(hinge.value is not None for hinge in weighed.depends_on)
        for bar in {bar.bar for bar in weighed.bars}:
            met[bar] += 1
    assert min(met[name] for name in ("settled", "depends", "contested", "date", "choice")) >= 15, met
    assert min(met[name] for name in book.BARS) >= 5, met
    assert min(told_of[name] for name in told_of if name not in WITHOUT_EFFECT) >= 1, told_of


def _tells_of(facts: Facts) -> set[str]:
    found: set[str] = {period.kind for period in facts.periods if period.kind}
    found |= {stay.exit for stay in facts.stays if stay.exit in NEW_EXITS}
    parts = {
        "removals": bool(facts.removals),
        "missed hearing": any(event.kind is EventKind.MISSED_HEARING for event in facts.events),
        "seeking": facts.case.seeking is not None,
        "filed": facts.case.filed_on is not None,
        "person": facts.person.battered is not False or facts.person.trafficking_victim is not False,
    }
    return found | {name for name, there in parts.items() if there}


@pytest.mark.parametrize("seed", range(200))
def test_every_element_turns_once_and_one_way(seed: int) -> None:
    """What the search rests on: turn any one date the way that gives more, and a test turns once, the same way always.

    So does a reading whose sides are in order.

    The dates are tried far beyond what was told and in orders that cannot be, since corners of a box may be so too.
    """
    pick = Random(seed)
    _, facts = small_case(pick)
    whole = told(facts)
    if not all(whole.places.values()):
        # Something has no place among the stays: there is no world.
        return
    chosen = _choices(facts, pick)
    pairs = order(facts, World({}, chosen, whole.places, whole.box), whole.box)
    wide = {path: Rough(days.first - WIDER, days.last + WIDER) for path, days in whole.box.items()}
    box = narrowed(wide, pairs) or wide
    later = later_is_more(facts, whole, chosen)
    ways: dict[tuple[int, str], bool] = {}
    for _ in range(3):
        base = {path: pick.randint(days.first, days.last) for path, days in box.items()}
        _settle(facts, base, chosen, whole, pick)
        for path, days in box.items():
            start = pick.randint(days.first, max(days.first, days.last - 60))
            line = list(range(start, min(days.last, start + 60) + 1))
            towards_more = line if path in later else line[::-1]
            outcomes = [run(facts, World({**base, path: day}, chosen, whole.places, whole.box)) for day in towards_more]
            _turns_once(path, outcomes, ways)
            numbers = [sums(outcome) for outcome in outcomes]
            _grows(path, numbers)
        for reading in book.READINGS:
            if reading.more is not None:
                ends = sorted((side.id for side in reading.sides), key=lambda side: side == reading.more)
                sides = [{**chosen, READING + reading.id: side} for side in ends]
                outcomes = [run(facts, World(base, one, whole.places, whole.box)) for one in sides]
                _turns_once(reading.id, outcomes, ways)
                _grows(reading.id, [sums(outcome) for outcome in outcomes])


def _grows(what: str, numbers: list[list[int]]) -> None:
    pairs = [pair for low, high in pairwise(numbers) for pair in zip(low, high, strict=True)]
    assert all(fewer <= more for fewer, more in pairs), what


def _settle(facts: Facts, days: dict[str, int], chosen: dict[str, Value], whole: Told, pick: Random) -> None:
    """A value for what a rule asks for beside the facts: which of two days comes first."""
    while True:
        try:
            run(facts, World(days, chosen, whole.places, whole.box))
        except NotTold as missing:
            chosen[missing.path] = pick.choice(missing.options)
        else:
            return


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
    for question in questions(facts):
        chosen[question.path] = pick.choice(question.options)
    for path, places in told(facts).places.items():
        chosen[f"{path}#place"] = pick.choice(places)
    return chosen


def _facts(**parts: object) -> Facts:
    person = {"born_on": "1980-01-01", "resident": False, "battered": False, "trafficking_victim": False}
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
                person={"born_on": "1994", "resident": False, "battered": False, "trafficking_victim": False},
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
    """Hundreds of millions of worlds are weighed by looking at a few hundred."""
    looked = 0

    def counted(one: Facts, world: World) -> Outcome:
        nonlocal looked
        looked += 1
        return run(one, world)

    monkeypatch.setattr(trial, "run", counted)
    assert consider(facts).complete
    assert 0 < looked < 2_000
