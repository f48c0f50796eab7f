"""A ledger in; candidate bars out, each with its elements, whether they hold or not."""

from inadmissibility.records.bars import Candidate
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Ledger
from inadmissibility.records.timeline import Timeline
from inadmissibility.records.world import World
from inadmissibility.stages.bar_rules import At, BarRules
from inadmissibility.stages.find_exits import find_exits
from inadmissibility.stages.find_removals import find_removals
from inadmissibility.stages.find_returns import find_returns


def find(facts: Facts, timeline: Timeline, ledger: Ledger, rules: BarRules, world: World) -> tuple[Candidate, ...]:
    """Each bar that each exit, removal, entry and attempt might have caused."""
    at = At(facts, timeline, ledger, rules, world)
    return (*find_exits(at), *find_removals(at), *find_returns(at))
