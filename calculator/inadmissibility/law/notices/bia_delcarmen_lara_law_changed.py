"""A Board decision of August 13, 2026 changed the law on advance parole; its reach to earlier trips is not settled."""

from datetime import date

from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Exit
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.records.weighed import Weighed

HEAD = Rule(
    id="bia-delcarmen-lara-law-changed",
    room="notices",
    cites=(
        Cite("Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)", "https://www.justice.gov/eoir/media/1457741/dl"),
        Cite(
            "Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012)",
            "https://www.justice.gov/eoir/ag-bia-decisions",
        ),
        Cite("8 CFR 1003.1(g)", "https://www.ecfr.gov/current/title-8/section-1003.1"),
    ),
    in_force=(InForce(date(2026, 8, 13), "Matter of Delcarmen-Lara"),),
    mark="contested",
    check_first=False,
    needs=(
        "stays.exit",
        "stays.left_on",
        "as_of",
    ),
    checked_on=date(2026, 11, 24),
    readings=(
        "advance_parole_departure",
        "advance_parole_retroactivity",
    ),
)

NOTICE = "law_changed_advance_parole"
OVERRULED_ON = day("2026-08-13")
EARLIER_RULE_SINCE = day("2012-04-17")
MORE_THAN_DAYS = 180


def applies(weighed: Weighed, facts: Facts) -> bool:
    """Whether a trip made while the earlier rule stood is judged after it was overruled, with days enough for a bar."""
    return facts.as_of >= OVERRULED_ON and any(
        told.exit is Exit.ADVANCE_PAROLE
        and told.left_on is not None
        and told.left_on.last >= EARLIER_RULE_SINCE
        and told.left_on.first < OVERRULED_ON
        and stay.counts[Count.TEN_YEAR].most > MORE_THAN_DAYS
        for told, stay in zip(facts.stays, weighed.stays, strict=True)
    )
