"""The table of contents: every provision and every open question, and the order in which they are asked."""

from collections.abc import Callable
from datetime import date

from inadmissibility.kernel.head import Reading, Rule
from inadmissibility.kernel.problems import BookError
from inadmissibility.law.bars import ina_212_a_9_b_i_i_three_year as three_year
from inadmissibility.law.bars import ina_212_a_9_b_i_ii_ten_year as ten_year
from inadmissibility.law.bars import ina_212_a_9_b_i_period as period
from inadmissibility.law.bars import ina_212_a_9_c_i_i_permanent as permanent
from inadmissibility.law.exceptions import ina_212_a_9_b_i_resident as resident
from inadmissibility.law.ledger import (
    fam_9_302_11_3_b_1_f_departure_day,
    iirira_309_a_effective_date,
    ina_212_a_9_b_ii,
    ina_212_a_9_b_ii_admitted_until,
    ina_212_a_9_b_ii_duration_of_status,
    ina_212_a_9_b_ii_paroled,
    ina_212_a_9_b_ii_visa_waiver,
    ina_212_a_9_b_ii_without_inspection,
    ina_212_a_9_b_iii_i_minor,
)
from inadmissibility.law.notices import (
    fam_9_302_11_3_b_1_f_on_the_line,
    ina_212_a_9_b_i_borderline,
    ina_212_a_9_b_i_leap_boundary,
    ina_212_a_9_b_i_still_here,
    ina_212_a_9_c_i_childhood_days,
    ina_217_a_7_esta_lost,
    ina_222_g_visa_void,
)
from inadmissibility.law.readings import (
    bar_anniversary_day,
    departure_day,
    eighteenth_birthday,
    entry_day_ewi,
    leap_day_anniversary,
    more_than_one_year,
    one_year,
)
from inadmissibility.law.routes import ina_212_a_9_b_i_time as time_route
from inadmissibility.law.waivers import ina_212_a_9_b_v_hardship as hardship
from inadmissibility.law.waivers import ina_212_a_9_c_ii_consent as consent
from inadmissibility.records.ledger import Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.weighed import Weighed
from inadmissibility.records.world import World

__all__ = [
    "EDITION",
    "FIRST_DAY",
    "LAW_AS_OF",
    "LEDGER",
    "NOTICES",
    "NOT_YET_MODELLED",
    "READINGS",
    "RULES",
    "consent",
    "hardship",
    "period",
    "permanent",
    "reading",
    "resident",
    "ten_year",
    "three_year",
    "time_route",
]

LAW_AS_OF = date(2026, 11, 24)
FIRST_DAY = date(1997, 4, 1)
"""No text is on file for an earlier day, so no question about one is answered."""
EDITION = "2026.11.24"

# The first claim on a day wins: what authorizes a day, then what leaves it out, then the definition.
_LEDGER_FILES = (
    ina_212_a_9_b_ii_admitted_until,
    ina_212_a_9_b_ii_duration_of_status,
    ina_212_a_9_b_ii_visa_waiver,
    ina_212_a_9_b_ii_paroled,
    iirira_309_a_effective_date,
    fam_9_302_11_3_b_1_f_departure_day,
    ina_212_a_9_b_ii_without_inspection,
    ina_212_a_9_b_iii_i_minor,
    ina_212_a_9_b_ii,
)

LEDGER: tuple[tuple[str, Callable[[LaidStay, Timeline, World], tuple[Claim, ...]]], ...] = tuple(
    (file.HEAD.id, file.claim) for file in _LEDGER_FILES
)

_NOTICE_FILES = (
    fam_9_302_11_3_b_1_f_on_the_line,
    ina_212_a_9_b_i_borderline,
    ina_212_a_9_b_i_leap_boundary,
    ina_212_a_9_b_i_still_here,
    ina_212_a_9_c_i_childhood_days,
    ina_222_g_visa_void,
    ina_217_a_7_esta_lost,
)

NOTICES: tuple[tuple[str, str, Callable[[Weighed], bool]], ...] = tuple(
    (file.NOTICE, file.HEAD.id, file.applies) for file in _NOTICE_FILES
)

RULES: tuple[Rule, ...] = (
    *(file.HEAD for file in _LEDGER_FILES),
    three_year.HEAD,
    ten_year.HEAD,
    period.HEAD,
    permanent.HEAD,
    resident.HEAD,
    hardship.HEAD,
    consent.HEAD,
    time_route.HEAD,
    *(file.HEAD for file in _NOTICE_FILES),
)

READINGS: tuple[Reading, ...] = tuple(
    file.READING
    for file in (
        one_year,
        more_than_one_year,
        departure_day,
        entry_day_ewi,
        eighteenth_birthday,
        leap_day_anniversary,
        bar_anniversary_day,
    )
)

NOT_YET_MODELLED: tuple[str, ...] = tuple(dict.fromkeys(code for head in RULES for code in head.not_modelled))

_READING_BY_ID = {open_question.id: open_question for open_question in READINGS}


def reading(reading_id: str) -> Reading:
    """An open question; raises BookError for an id the book does not hold."""
    try:
        return _READING_BY_ID[reading_id]
    except KeyError:
        raise BookError(reading_id) from None
