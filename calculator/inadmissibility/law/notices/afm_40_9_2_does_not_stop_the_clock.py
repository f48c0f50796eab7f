"""A pending petition, a court case or a work permit generally does not stop the count by itself."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import WITHOUT_EFFECT
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="afm-40-9-2-does-not-stop-the-clock",
    room="notices",
    cites=(
        Cite("AFM 40.9.2"),
        Cite("8 CFR 239.3", "https://www.ecfr.gov/current/title-8/section-239.3"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="likely",
    check_first=True,
    needs=(
        "periods.petition_or_waiver_pending",
        "periods.humanitarian_request_pending",
        "periods.court_proceedings",
        "periods.order_of_supervision",
        "periods.detention",
        "periods.work_permit",
        "periods.appeal_or_motion",
        "periods.could_not_leave",
    ),
    checked_on=date(2026, 11, 24),
)

NOTICE = "does_not_stop_the_clock"


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether something was told that stops no count."""
    return any(period.kind in WITHOUT_EFFECT for period in facts.periods)
