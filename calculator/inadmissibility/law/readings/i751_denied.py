"""From when do days count after a conditional resident's Form I-751 is denied?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side
from inadmissibility.records.choices import PeriodKind
from inadmissibility.records.facts import Facts

READING = Reading(
    id="i751_denied",
    sides=(
        Side(
            "from_final_order",
            "AFM 40.9.2; 8 CFR 1.2: conditional residence ends for good with a final order, and "
            "review by the judge is part of the statute",
        ),
        Side("from_termination", "INA 216(b), (c)(3): status ends with the notice, so days count from the next day"),
    ),
    default="from_final_order",
    since=date(1997, 4, 1),
    check_first=True,
)


def shown_first(facts: Facts) -> str:
    """The final order where the judge was asked to look again, else the termination."""
    reviewed = any(
        period.kind is PeriodKind.CONDITIONAL_RESIDENCE and (period.review_until is not None or period.review_pending)
        for period in facts.periods
    )
    return "from_final_order" if reviewed else "from_termination"
