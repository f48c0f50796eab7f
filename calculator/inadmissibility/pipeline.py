"""The story of one world in four lines; the only place where law and stages meet."""

from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.records.outcome import Outcome
from inadmissibility.records.world import World
from inadmissibility.stages.count import count
from inadmissibility.stages.find import BarRules, find
from inadmissibility.stages.lay import lay
from inadmissibility.stages.lift import ResidentRule, lift

BARS = BarRules(
    three_year=book.three_year.find,
    voluntary=book.three_year.voluntary,
    ten_year=book.ten_year.find,
    permanent=book.permanent.find,
    anniversary=book.period.anniversary,
    still_barred=book.period.still_barred,
    bars=((book.three_year.BAR, book.three_year.YEARS), (book.ten_year.BAR, book.ten_year.YEARS)),
    permanent_bar=book.permanent.BAR,
)
RESIDENT = ResidentRule(id=book.resident.HEAD.id, bars=book.resident.LIFTS, lifts=book.resident.lifts)


def run(facts: Facts, world: World) -> Outcome:
    """Facts and one world in, what they lead to out. Raises NotTold where the world is not yet complete."""
    timeline = lay(facts, world)
    ledger = count(timeline, book.LEDGER, world)
    candidates = find(facts, timeline, ledger, BARS, world)
    return Outcome(timeline, ledger, candidates, lift(candidates, facts, RESIDENT, world))
