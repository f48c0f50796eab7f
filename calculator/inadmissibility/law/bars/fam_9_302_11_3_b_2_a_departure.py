"""Any exit from the United States is generally a departure; for advance parole and TPS trips this is not settled."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Exit
from inadmissibility.records.world import World

HEAD = Rule(
    id="fam-9-302-11-3-b-2-a-departure",
    room="bars",
    cites=(
        Cite("9 FAM 302.11-3(B)(2)(a)(3)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("INA 101(a)(38)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("INA 101(g)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)", "https://www.justice.gov/eoir/media/1457741/dl"),
        Cite(
            "Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012)",
            "https://www.justice.gov/eoir/ag-bia-decisions",
        ),
        Cite("Matter of R-D-, 24 I&N Dec. 221 (BIA 2007)", "https://www.justice.gov/eoir/ag-bia-decisions"),
    ),
    in_force=(
        InForce(date(1997, 4, 1), "IIRIRA 301(b)"),
        InForce(
            date(2009, 11, 28), "48 USC 1806: the Northern Mariana Islands are part of the United States from this day"
        ),
        InForce(date(2012, 4, 17), "Matter of Arrabally and Yerrabelly: leaving on advance parole is not a departure"),
        InForce(date(2026, 8, 13), "Matter of Delcarmen-Lara: leaving on advance parole is a departure"),
    ),
    mark="likely",
    check_first=True,
    needs=(
        "stays.exit",
        "stays.left_on",
    ),
    checked_on=date(2026, 11, 24),
    readings=(
        "advance_parole_departure",
        "advance_parole_retroactivity",
        "tps_travel",
    ),
)

OVERRULED_ON = day("2026-08-13")
TPS_OWN_TRAVEL_SINCE = day("2022-07-01")

NOT_VOLUNTARY = (Exit.REMOVED, Exit.UNDER_REMOVAL_ORDER, Exit.EXTRADITED)


def departs(exit_kind: Exit, left_path: str, world: World) -> tuple[bool, bool]:
    """Whether an exit is a departure for the 3-year bar, and for the 10-year bar; `left_path` leads to its day."""
    if exit_kind is Exit.TURNED_BACK:
        return False, False
    if exit_kind is Exit.TPS_TRAVEL and not world.before(left_path, TPS_OWN_TRAVEL_SINCE):
        departed = world.side("tps_travel") == "departure"
        return departed, departed
    if exit_kind in (Exit.ADVANCE_PAROLE, Exit.TPS_TRAVEL):
        return _on_advance_parole(left_path, world)
    return True, True


def _on_advance_parole(left_path: str, world: World) -> tuple[bool, bool]:
    side = world.side("advance_parole_departure")
    if side == "not_departure":
        return False, False
    if world.before(left_path, OVERRULED_ON) and world.side("advance_parole_retroactivity") == "only_new_trips":
        return False, False
    return side == "departure_both", True


def voluntary(exit_kind: Exit) -> bool:
    """Whether the person left on their own, with or without a grant of voluntary departure."""
    return exit_kind not in NOT_VOLUNTARY
