"""Staying past a judge's voluntary departure deadline generally turns it into a removal order."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Granter, PeriodKind
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="ina-240b-voluntary-departure-broken",
    room="notices",
    cites=(
        Cite("INA 240B(d)", "https://www.law.cornell.edu/uscode/text/8/1229c"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 309(a)"),),
    mark="likely",
    check_first=True,
    needs=(
        "periods.voluntary_departure",
        "stays.left_on",
        "stays.here_now",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("ten_years_without_relief",),
)

NOTICE = "voluntary_departure_broken"


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether a judge's voluntary departure certainly ran out while the person was still here."""
    return any(
        period.kind is PeriodKind.VOLUNTARY_DEPARTURE
        and period.granted_by is Granter.JUDGE
        and period.start is not None
        and period.end is not None
        and any(
            stay.entered_on is not None
            and stay.entered_on.last <= period.start.first
            and period.start.last <= (stay.left_on.first if stay.left_on else facts.as_of)
            and period.end.last < (stay.left_on.first if stay.left_on else facts.as_of)
            for stay in facts.stays
        )
        for period in facts.periods
    )
