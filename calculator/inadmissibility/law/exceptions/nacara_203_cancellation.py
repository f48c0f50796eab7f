"""Cancellation of removal and NACARA 203 generally do not ask about the 3- and 10-year bars."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.world import World

HEAD = Rule(
    id="nacara-203-cancellation",
    room="exceptions",
    cites=(
        Cite("INA 240A", "https://www.law.cornell.edu/uscode/text/8/1229b"),
        Cite("NACARA section 203"),
    ),
    in_force=(InForce(date(1997, 4, 1), "INA 212(a)(9)(B) took effect (start of NACARA section 203 not confirmed)"),),
    mark="likely",
    check_first=False,
    needs=("case.seeking",),
    checked_on=date(2026, 11, 24),
    not_modelled=("class_conditions",),
)

LIFTS = ("three_year", "ten_year")


def lifts(facts: Facts, world: World) -> bool:
    """Whether the person applies for relief that does not ask for admissibility."""
    return facts.case.seeking is Seeking.NACARA_203_OR_CANCELLATION
