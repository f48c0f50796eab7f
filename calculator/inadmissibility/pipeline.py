"""The story of one world in four lines; the only place where law and stages meet."""

from collections.abc import Collection, Mapping

from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import World
from inadmissibility.stages.bar_rules import BarRules, ExitRules, RemovalRules, ReturnRules
from inadmissibility.stages.count import count
from inadmissibility.stages.find import find
from inadmissibility.stages.lay import lay
from inadmissibility.stages.lift import LiftRule, lift

BARS = BarRules(
    exits=ExitRules(
        departs=book.departure.departs,
        voluntary=book.departure.voluntary,
        began=book.proceedings.began,
        three_year=book.three_year.find,
        ten_year=book.ten_year.find,
        three=(book.three_year.BAR, book.three_year.YEARS),
        ten=(book.ten_year.BAR, book.ten_year.YEARS),
        ends_on=book.period.ends_on,
    ),
    removals=RemovalRules(
        find=book.removed.find,
        felony=book.aggravated_felony.applies,
        second=book.second_removal.applies,
        on_arrival=book.arriving.applies,
        five=(book.arriving.BAR, book.arriving.YEARS),
        ten=(book.removed.BAR, book.removed.YEARS),
        twenty=(book.second_removal.BAR, book.second_removal.YEARS),
        for_ever=book.aggravated_felony.BAR,
        ends_on=book.absence.ends_on,
        hearing=book.missed_hearing.find,
        hearing_bar=(book.missed_hearing.BAR, book.missed_hearing.YEARS),
        hearing_ends_on=book.missed_hearing.ends_on,
    ),
    returns=ReturnRules(
        may_be=book.re_entry.MAY_BE,
        without_admission=book.re_entry.without_admission,
        presence=book.permanent.find,
        presence_bar=book.permanent.BAR,
        removal=book.permanent_removal.find,
        removal_bar=book.permanent_removal.BAR,
    ),
    still_barred=book.period.still_barred,
)
EXCEPTIONS = tuple(LiftRule(*rule) for rule in book.EXCEPTIONS)


def run(facts: Facts, world: World) -> Outcome:
    """Facts and one world in, what they lead to out. Raises NotTold where the world is not yet complete."""
    timeline = lay(facts, world)
    rules = book.LEDGER if timeline.periods else book.LEDGER_WITHOUT_PERIODS
    ledger = count(timeline, rules, book.duration_of_status.findings, book.DATES, world)
    return Outcome(timeline, ledger, find(facts, timeline, ledger, BARS, world))


def lifted(bars: Collection[str], facts: Facts, world: World) -> Mapping[str, str]:
    """The rule that lifts each of the bars, for those that one lifts. Raises NotTold as `run` does.

    No exception looks at a day but through `World.before`, so that this holds for all days of a search.
    """
    return lift(bars, facts, EXCEPTIONS, world)
