"""Breaking the rules of a stay, or the end of a visa, does not start the count by itself."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import WITHOUT_EFFECT_ON_ONE_DAY
from inadmissibility.records.facts import Facts
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="afm-40-9-2-does-not-start-the-clock",
    room="notices",
    cites=(
        Cite("INA 212(a)(9)(B)(ii)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("9 FAM 302.11-3(B)(1)", "https://fam.state.gov/fam/09FAM/09FAM030211.html"),
        Cite("AFM 40.9.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=False,
    needs=(
        "events.unauthorized_work",
        "events.stopped_studying",
        "events.job_ended",
        "events.sevis_terminated",
        "events.visa_ended",
    ),
    checked_on=date(2026, 11, 24),
)

NOTICE = "does_not_start_the_clock"


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether something was told that starts no count."""
    return any(event.kind in WITHOUT_EFFECT_ON_ONE_DAY for event in facts.events)
