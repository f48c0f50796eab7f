"""The table of contents: every provision and every open question, and the order in which they are asked."""

from collections.abc import Callable, Mapping
from datetime import date

from inadmissibility.kernel.dated import Dated
from inadmissibility.kernel.head import Reading, Rule
from inadmissibility.kernel.problems import BookError
from inadmissibility.law import cures, ground_book
from inadmissibility.law.bars import cfr_8_1003_14_proceedings_begin as proceedings
from inadmissibility.law.bars import fam_9_302_11_3_b_2_a_departure as departure
from inadmissibility.law.bars import ina_212_a_6_b_missed_hearing as missed_hearing
from inadmissibility.law.bars import ina_212_a_9_a_absence as absence
from inadmissibility.law.bars import ina_212_a_9_a_aggravated_felony as aggravated_felony
from inadmissibility.law.bars import ina_212_a_9_a_i_arriving as arriving
from inadmissibility.law.bars import ina_212_a_9_a_ii_other as removed
from inadmissibility.law.bars import ina_212_a_9_a_second_removal as second_removal
from inadmissibility.law.bars import ina_212_a_9_b_i_i_three_year as three_year
from inadmissibility.law.bars import ina_212_a_9_b_i_ii_ten_year as ten_year
from inadmissibility.law.bars import ina_212_a_9_b_i_period as period
from inadmissibility.law.bars import ina_212_a_9_c_i_i_permanent as permanent
from inadmissibility.law.bars import ina_212_a_9_c_i_ii_removal as permanent_removal
from inadmissibility.law.bars import ina_212_a_9_c_re_entry as re_entry
from inadmissibility.law.exceptions import (
    ina_212_a_9_b_i_resident,
    ina_212_a_9_b_iii_iv_battered,
    ina_212_a_9_b_iii_v_trafficking,
    ina_214_q_2_v_visa,
    ina_245_h_2_a_special_immigrant_juvenile,
    ina_245_l_t_adjustment,
    ina_245_m_u_adjustment,
    ina_249_registry_admissibility,
    nacara_202_hrifa,
    nacara_203_cancellation,
)
from inadmissibility.law.ledger import (
    afm_40_9_2_b_3_a_adjustment,
    afm_40_9_2_canadian_no_i94,
    afm_40_9_2_ded,
    afm_40_9_2_deferred_action,
    afm_40_9_2_stay_of_removal,
    bia_quilantan_waved_through,
    cfr_8_214_1_c_4_extension_or_change,
    cfr_8_217_3_a_satisfactory_departure,
    cfr_8_235_1_h_border_card,
    cfr_8_236_21_c_daca,
    cfr_8_236_21_daca_pending,
    cfr_8_252_1_d_crew_landing_permit,
    compact_citizen,
    fam_9_302_11_3_b_1_f_departure_day,
    i94_error,
    iirira_309_a_effective_date,
    ina_101_a_15_t_u_v_status,
    ina_101_a_20_resident,
    ina_208_c_refugee_or_asylee,
    ina_212_a_9_b_ii,
    ina_212_a_9_b_ii_admitted_until,
    ina_212_a_9_b_ii_duration_of_status,
    ina_212_a_9_b_ii_not_admitted,
    ina_212_a_9_b_ii_paroled,
    ina_212_a_9_b_ii_visa_waiver,
    ina_212_a_9_b_ii_without_inspection,
    ina_212_a_9_b_iii_i_minor,
    ina_212_a_9_b_iii_ii_asylum,
    ina_212_a_9_b_iii_iii_family_unity,
    ina_212_a_9_b_iv_tolling,
    ina_212_d_5_parole_inside,
    ina_212_l_guam_cnmi_visa_waiver,
    ina_216_conditional_residence,
    ina_236_a_released_on_recognizance,
    ina_240b_voluntary_departure,
    ina_241_b_3_withholding,
    ina_244_tps,
    ina_244_tps_pending,
    ina_245a_legalization,
    ina_249_registry,
    ina_289_american_indian,
    life_act_1504_family_unity,
    usc_5_705_termination_stayed,
    usc_48_1806_cnmi,
)
from inadmissibility.law.notices import (
    afm_40_9_2_does_not_start_the_clock,
    afm_40_9_2_does_not_stop_the_clock,
    bia_delcarmen_lara_law_changed,
    fam_9_302_11_3_b_1_f_on_the_line,
    fam_9_302_11_3_b_1_f_turning_day,
    ina_212_a_9_b_i_borderline,
    ina_212_a_9_b_i_leap_boundary,
    ina_212_a_9_b_i_still_here,
    ina_212_a_9_c_i_asylum_days,
    ina_212_a_9_c_i_childhood_days,
    ina_217_a_7_esta_lost,
    ina_222_g_visa_void,
    ina_240b_voluntary_departure_broken,
)
from inadmissibility.law.readings import (
    advance_parole_departure,
    advance_parole_retroactivity,
    asylum_days_in_permanent_bar,
    asylum_unauthorised_work,
    bar_anniversary_day,
    bar_runs_inside_us,
    bare_denial_ds,
    departure_day,
    eighteenth_birthday,
    entry_day_ewi,
    expedited_removal_start,
    extension_pending_length,
    false_claim_capacity,
    i751_denied,
    leap_day_anniversary,
    minor_days_in_permanent_bar,
    missed_hearing_time_inside,
    more_than_one_year,
    no_i94_border_crossing_card,
    no_i94_canadian,
    one_year,
    proceedings_ended_before_exit,
    re_entry_on_parole,
    rehabilitation_fifteen_years,
    reinstatement_second_removal,
    release_on_recognizance,
    removal_bar_absence,
    seek_admission_date,
    termination_stayed_by_court,
    tps_travel,
    waved_through,
    withdrawn_extension,
)
from inadmissibility.law.readings import (
    i94_error as i94_error_reading,
)
from inadmissibility.law.routes import ina_212_a_9_b_i_time as time_route
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.weighed import Weighed
from inadmissibility.records.world import World

__all__ = [
    "BARS",
    "BAR_YEARS",
    "DATES",
    "EDITION",
    "EXCEPTIONS",
    "FIRST_DAY",
    "LAW_AS_OF",
    "LEDGER",
    "LEDGER_WITHOUT_PERIODS",
    "NOTICES",
    "NOT_YET_MODELLED",
    "READINGS",
    "RULES",
    "STILL_HERE",
    "absence",
    "aggravated_felony",
    "arriving",
    "conditional_residence",
    "departure",
    "duration_of_status",
    "missed_hearing",
    "on_the_line",
    "period",
    "permanent",
    "permanent_removal",
    "proceedings",
    "re_entry",
    "reading",
    "removed",
    "second_removal",
    "shown_first",
    "ten_year",
    "three_year",
    "time_route",
]

on_the_line = fam_9_302_11_3_b_1_f_on_the_line
conditional_residence = ina_216_conditional_residence
duration_of_status = ina_212_a_9_b_ii_duration_of_status

LAW_AS_OF = date(2026, 11, 24)
FIRST_DAY = date(1997, 4, 1)
"""No text is on file for an earlier day, so no question about one is answered."""
EDITION = "2026.11.24"

# The first claim on a day wins: what authorizes a day, then what leaves it out, then the definition.
_LEDGER_FILES = (
    ina_212_a_9_b_ii_admitted_until,
    i94_error,
    ina_212_a_9_b_ii_duration_of_status,
    ina_212_a_9_b_ii_visa_waiver,
    ina_212_l_guam_cnmi_visa_waiver,
    cfr_8_252_1_d_crew_landing_permit,
    ina_212_a_9_b_ii_paroled,
    compact_citizen,
    ina_289_american_indian,
    afm_40_9_2_canadian_no_i94,
    cfr_8_235_1_h_border_card,
    bia_quilantan_waved_through,
    ina_101_a_20_resident,
    ina_216_conditional_residence,
    ina_208_c_refugee_or_asylee,
    ina_101_a_15_t_u_v_status,
    ina_212_d_5_parole_inside,
    ina_236_a_released_on_recognizance,
    cfr_8_214_1_c_4_extension_or_change,
    cfr_8_217_3_a_satisfactory_departure,
    afm_40_9_2_b_3_a_adjustment,
    ina_249_registry,
    ina_245a_legalization,
    ina_244_tps,
    ina_244_tps_pending,
    afm_40_9_2_ded,
    cfr_8_236_21_c_daca,
    cfr_8_236_21_daca_pending,
    afm_40_9_2_deferred_action,
    usc_5_705_termination_stayed,
    ina_240b_voluntary_departure,
    afm_40_9_2_stay_of_removal,
    ina_241_b_3_withholding,
    life_act_1504_family_unity,
    iirira_309_a_effective_date,
    usc_48_1806_cnmi,
    fam_9_302_11_3_b_1_f_departure_day,
    ina_212_a_9_b_ii_without_inspection,
    ina_212_a_9_b_ii_not_admitted,
    ina_212_a_9_b_iii_i_minor,
    ina_212_a_9_b_iii_ii_asylum,
    ina_212_a_9_b_iii_iii_family_unity,
    ina_212_a_9_b_iv_tolling,
    ina_212_a_9_b_ii,
)

_ASYLUM = ina_212_a_9_b_iii_ii_asylum
LEDGER: tuple[tuple[str, Callable[[LaidStay, Timeline, World], tuple[Claim, ...]]], ...] = (
    # Before all others, because a day as a child during a claim that counts nowhere counts nowhere.
    (_ASYLUM.HEAD.id, _ASYLUM.claim_nowhere),
    *((file.HEAD.id, file.claim) for file in _LEDGER_FILES),
)

LEDGER_WITHOUT_PERIODS = tuple(
    (file.HEAD.id, file.claim) for file in _LEDGER_FILES if not file.HEAD.needs[0].startswith("periods")
)
"""The rules that can claim a day where no period was told: a rule names first what it cannot do without."""

DATES: tuple[Callable[[LaidStay, World], int | None], ...] = (
    i94_error.until,
    afm_40_9_2_canadian_no_i94.until,
    cfr_8_235_1_h_border_card.until,
    bia_quilantan_waved_through.until,
)
"""By which readings an entry has another last day than the one told of it."""

_EXCEPTION_FILES = (
    ina_212_a_9_b_i_resident,
    ina_212_a_9_b_iii_iv_battered,
    ina_212_a_9_b_iii_v_trafficking,
    ina_245_h_2_a_special_immigrant_juvenile,
    nacara_202_hrifa,
    ina_245_m_u_adjustment,
    ina_245_l_t_adjustment,
    ina_214_q_2_v_visa,
    ina_249_registry_admissibility,
    nacara_203_cancellation,
)

EXCEPTIONS: tuple[tuple[str, tuple[str, ...], Callable[[Facts, World], bool]], ...] = tuple(
    (file.HEAD.id, file.LIFTS, file.lifts) for file in _EXCEPTION_FILES
)

BARS: Mapping[str, str] = {
    three_year.BAR: three_year.HEAD.id,
    ten_year.BAR: ten_year.HEAD.id,
    arriving.BAR: arriving.HEAD.id,
    removed.BAR: removed.HEAD.id,
    second_removal.BAR: second_removal.HEAD.id,
    aggravated_felony.BAR: aggravated_felony.HEAD.id,
    missed_hearing.BAR: missed_hearing.HEAD.id,
    permanent.BAR: permanent.HEAD.id,
    permanent_removal.BAR: permanent_removal.HEAD.id,
}
"""The rule behind each bar; several that start on one day are told in this order."""

BAR_YEARS: Mapping[str, Dated[int]] = {
    file.BAR: file.YEARS for file in (three_year, ten_year, arriving, removed, second_removal, missed_hearing)
}

_NOTICE_FILES = (
    fam_9_302_11_3_b_1_f_on_the_line,
    fam_9_302_11_3_b_1_f_turning_day,
    ina_212_a_9_b_i_borderline,
    ina_212_a_9_b_i_leap_boundary,
    ina_212_a_9_b_i_still_here,
    ina_212_a_9_c_i_childhood_days,
    ina_212_a_9_c_i_asylum_days,
    ina_240b_voluntary_departure_broken,
    bia_delcarmen_lara_law_changed,
    afm_40_9_2_does_not_stop_the_clock,
    afm_40_9_2_does_not_start_the_clock,
    ina_222_g_visa_void,
    ina_217_a_7_esta_lost,
)

NOTICES: tuple[tuple[str, str, Callable[[Weighed, Facts], bool]], ...] = tuple(
    (file.NOTICE, file.HEAD.id, file.applies) for file in _NOTICE_FILES
)

STILL_HERE = ina_212_a_9_b_i_still_here.NOTICE
"""The notice beside which it is said what an exit would start."""

RULES: tuple[Rule, ...] = (
    *(file.HEAD for file in _LEDGER_FILES),
    three_year.HEAD,
    ten_year.HEAD,
    period.HEAD,
    departure.HEAD,
    proceedings.HEAD,
    permanent.HEAD,
    permanent_removal.HEAD,
    re_entry.HEAD,
    arriving.HEAD,
    removed.HEAD,
    second_removal.HEAD,
    aggravated_felony.HEAD,
    absence.HEAD,
    missed_hearing.HEAD,
    *(file.HEAD for file in _EXCEPTION_FILES),
    *ground_book.HEADS,
    *cures.HEADS,
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
        bare_denial_ds,
        no_i94_canadian,
        no_i94_border_crossing_card,
        waved_through,
        release_on_recognizance,
        i94_error_reading,
        i751_denied,
        termination_stayed_by_court,
        withdrawn_extension,
        asylum_unauthorised_work,
        extension_pending_length,
        minor_days_in_permanent_bar,
        asylum_days_in_permanent_bar,
        advance_parole_departure,
        advance_parole_retroactivity,
        tps_travel,
        expedited_removal_start,
        proceedings_ended_before_exit,
        bar_runs_inside_us,
        seek_admission_date,
        removal_bar_absence,
        missed_hearing_time_inside,
        re_entry_on_parole,
        reinstatement_second_removal,
        false_claim_capacity,
        rehabilitation_fifteen_years,
    )
)

NOT_YET_MODELLED: tuple[str, ...] = tuple(dict.fromkeys(code for head in RULES for code in head.not_modelled))

_READING_BY_ID = {open_question.id: open_question for open_question in READINGS}
_FIRST_BY_FACTS: Mapping[str, Callable[[Facts], str]] = {
    file.READING.id: file.shown_first for file in (advance_parole_departure, i751_denied)
}
"""Readings whose side shown first hangs on the facts."""


def reading(reading_id: str) -> Reading:
    """An open question; raises BookError for an id the book does not hold."""
    try:
        return _READING_BY_ID[reading_id]
    except KeyError:
        raise BookError(reading_id) from None


def shown_first(reading_id: str, facts: Facts) -> str:
    """The side of an open question that an answer about these facts shows first."""
    by_facts = _FIRST_BY_FACTS.get(reading_id)
    return reading(reading_id).default if by_facts is None else by_facts(facts)
