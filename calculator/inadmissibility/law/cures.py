"""The table of contents of the other grounds and of what lifts any ground; the rest stands in the book."""

from collections.abc import Callable

from inadmissibility.kernel.days import Rough
from inadmissibility.kernel.head import Rule
from inadmissibility.law.classes import (
    cfr_22_41_81_k_vaccination_later,
    ina_209_c_refugee_exempt,
    ina_212_a_4_e_public_charge_exempt,
    ina_214_q_2_v_not_applied,
    ina_244_tps_exempt,
    ina_245_h_2_a_juvenile_exempt,
    ina_245_m_u_exempt,
    nacara_202_hrifa_exempt,
    nonimmigrant_party_not_applied,
)
from inadmissibility.law.grounds import (
    ina_212_a_1_a_i_communicable_disease,
    ina_212_a_1_a_ii_vaccination,
    ina_212_a_1_a_iii_disorder,
    ina_212_a_1_a_iv_drug_abuse,
    ina_212_a_2_a_i_i_moral_turpitude,
    ina_212_a_2_a_i_ii_controlled_substance,
    ina_212_a_2_b_multiple_convictions,
    ina_212_a_2_c_i_drug_trafficking,
    ina_212_a_2_c_ii_drug_trafficking_benefit,
    ina_212_a_2_d_iii_commercialized_vice,
    ina_212_a_2_d_prostitution,
    ina_212_a_2_e_immunity,
    ina_212_a_2_g_religious_freedom,
    ina_212_a_2_h_human_trafficking,
    ina_212_a_2_h_ii_human_trafficking_benefit,
    ina_212_a_2_i_money_laundering,
    ina_212_a_3_a_i_i_espionage,
    ina_212_a_3_a_i_ii_export_control,
    ina_212_a_3_a_ii_other_unlawful_activity,
    ina_212_a_3_a_iii_overthrow,
    ina_212_a_3_b_terrorism,
    ina_212_a_3_c_foreign_policy,
    ina_212_a_3_d_party_membership,
    ina_212_a_3_e_i_nazi_persecution,
    ina_212_a_3_e_ii_genocide,
    ina_212_a_3_e_iii_torture_or_killing,
    ina_212_a_3_f_terrorist_association,
    ina_212_a_3_g_child_soldiers,
    ina_212_a_4_public_charge,
    ina_212_a_5_a_labor_certification,
    ina_212_a_5_b_unqualified_physician,
    ina_212_a_5_c_uncertified_health_worker,
    ina_212_a_6_a_present_without_admission,
    ina_212_a_6_c_i_misrepresentation,
    ina_212_a_6_c_ii_false_citizenship_claim,
    ina_212_a_6_d_stowaway,
    ina_212_a_6_e_smuggling,
    ina_212_a_6_f_document_fraud_order,
    ina_212_a_6_g_student_visa_abuse,
    ina_212_a_7_a_immigrant_documents,
    ina_212_a_7_b_nonimmigrant_documents,
    ina_212_a_8_a_ineligible_for_citizenship,
    ina_212_a_8_b_draft_evasion,
    ina_212_a_10_a_polygamy,
    ina_212_a_10_b_guardian,
    ina_212_a_10_c_child_abduction,
    ina_212_a_10_d_unlawful_voting,
    ina_212_a_10_e_renounced_citizenship,
)
from inadmissibility.law.waivers import (
    cfr_8_212_7_e_provisional,
    ina_209_c_refugee,
    ina_212_a_3_d_iv_party,
    ina_212_a_9_a_iii_consent,
    ina_212_a_9_b_v_hardship,
    ina_212_a_9_c_ii_consent,
    ina_212_a_9_c_iii_vawa,
    ina_212_d_3_a_nonimmigrant,
    ina_212_d_11_smuggling,
    ina_212_d_12_document_fraud,
    ina_212_d_13_t_status,
    ina_212_d_14_u_status,
    ina_212_g_1_disease,
    ina_212_g_2_c_vaccination,
    ina_212_g_3_disorder,
    ina_212_h_1_a_fifteen_years,
    ina_212_h_1_b_relative,
    ina_212_h_1_c_vawa,
    ina_212_i_fraud,
    ina_244_c_2_tps,
    ina_245_h_2_b_juvenile,
    ina_245_l_2_t_adjustment,
    nacara_202_hrifa_waiver,
)
from inadmissibility.records.choices import Seeking
from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Found, Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

_GROUND_FILES = (
    ina_212_a_1_a_i_communicable_disease,
    ina_212_a_1_a_ii_vaccination,
    ina_212_a_1_a_iii_disorder,
    ina_212_a_1_a_iv_drug_abuse,
    ina_212_a_2_a_i_i_moral_turpitude,
    ina_212_a_2_a_i_ii_controlled_substance,
    ina_212_a_2_b_multiple_convictions,
    ina_212_a_2_c_i_drug_trafficking,
    ina_212_a_2_c_ii_drug_trafficking_benefit,
    ina_212_a_2_d_iii_commercialized_vice,
    ina_212_a_2_d_prostitution,
    ina_212_a_2_e_immunity,
    ina_212_a_2_g_religious_freedom,
    ina_212_a_2_h_human_trafficking,
    ina_212_a_2_h_ii_human_trafficking_benefit,
    ina_212_a_2_i_money_laundering,
    ina_212_a_3_a_i_i_espionage,
    ina_212_a_3_a_i_ii_export_control,
    ina_212_a_3_a_ii_other_unlawful_activity,
    ina_212_a_3_a_iii_overthrow,
    ina_212_a_3_b_terrorism,
    ina_212_a_3_c_foreign_policy,
    ina_212_a_3_d_party_membership,
    ina_212_a_3_e_i_nazi_persecution,
    ina_212_a_3_e_ii_genocide,
    ina_212_a_3_e_iii_torture_or_killing,
    ina_212_a_3_f_terrorist_association,
    ina_212_a_3_g_child_soldiers,
    ina_212_a_4_public_charge,
    ina_212_a_5_a_labor_certification,
    ina_212_a_5_b_unqualified_physician,
    ina_212_a_5_c_uncertified_health_worker,
    ina_212_a_6_a_present_without_admission,
    ina_212_a_6_c_i_misrepresentation,
    ina_212_a_6_c_ii_false_citizenship_claim,
    ina_212_a_6_d_stowaway,
    ina_212_a_6_e_smuggling,
    ina_212_a_6_f_document_fraud_order,
    ina_212_a_6_g_student_visa_abuse,
    ina_212_a_7_a_immigrant_documents,
    ina_212_a_7_b_nonimmigrant_documents,
    ina_212_a_8_a_ineligible_for_citizenship,
    ina_212_a_8_b_draft_evasion,
    ina_212_a_10_a_polygamy,
    ina_212_a_10_b_guardian,
    ina_212_a_10_c_child_abduction,
    ina_212_a_10_d_unlawful_voting,
    ina_212_a_10_e_renounced_citizenship,
)

# In the order in which they are told.
_WAIVER_FILES = (
    ina_212_a_9_b_v_hardship,
    cfr_8_212_7_e_provisional,
    ina_212_a_9_c_ii_consent,
    ina_212_a_9_a_iii_consent,
    ina_212_a_9_c_iii_vawa,
    ina_209_c_refugee,
    ina_212_a_3_d_iv_party,
    ina_212_d_11_smuggling,
    ina_212_d_12_document_fraud,
    ina_212_d_13_t_status,
    ina_212_d_14_u_status,
    ina_212_d_3_a_nonimmigrant,
    ina_212_g_1_disease,
    ina_212_g_2_c_vaccination,
    ina_212_g_3_disorder,
    ina_212_h_1_a_fifteen_years,
    ina_212_h_1_b_relative,
    ina_212_h_1_c_vawa,
    ina_212_i_fraud,
    ina_244_c_2_tps,
    ina_245_h_2_b_juvenile,
    ina_245_l_2_t_adjustment,
    nacara_202_hrifa_waiver,
)

_CLASS_FILES = (
    cfr_22_41_81_k_vaccination_later,
    ina_209_c_refugee_exempt,
    ina_212_a_4_e_public_charge_exempt,
    ina_214_q_2_v_not_applied,
    ina_244_tps_exempt,
    ina_245_h_2_a_juvenile_exempt,
    ina_245_m_u_exempt,
    nacara_202_hrifa_exempt,
    nonimmigrant_party_not_applied,
)

GROUNDS: tuple[tuple[str, str, tuple[str, ...], Callable[[Facts, World], Found]], ...] = tuple(
    (file.GROUND, file.HEAD.id, file.HEAD.needs, file.find) for file in _GROUND_FILES
)
"""Each ground: its code, its rule, what must be told for it to be asked, and how it is found."""

_FORM_OF = {ina_212_d_3_a_nonimmigrant.HEAD.id: ina_212_d_3_a_nonimmigrant.form_of}
_EARLIEST = {ina_212_a_9_c_ii_consent.HEAD.id: ina_212_a_9_c_ii_consent.earliest}


def _form(rule: Rule, form: str | None) -> Callable[[Seeking | None], str | None]:
    """The form for what is applied for: mostly the same for all."""
    return _FORM_OF.get(rule.id, lambda _: form)


def _at_once(_: Facts) -> Rough | None:
    """No first day."""
    return None


WAIVERS: tuple[
    tuple[
        str,
        Callable[[Seeking | None], str | None],
        Callable[[str, frozenset[Trait], Seeking], bool],
        Callable[[Facts, World], tuple[Requirement, ...]],
        Callable[[Facts], Rough | None],
    ],
    ...,
] = tuple(
    (file.HEAD.id, _form(file.HEAD, file.FORM), file.reaches, file.requires, _EARLIEST.get(file.HEAD.id, _at_once))
    for file in _WAIVER_FILES
)
"""Each waiver: its rule, its form, the grounds it reaches, what it requires, and from when it may be asked for."""

CLASSES: tuple[tuple[str, tuple[str, ...], tuple[Seeking, ...]], ...] = tuple(
    (file.HEAD.id, file.GROUNDS, file.CLASSES) for file in _CLASS_FILES
)
"""Grounds that are not applied to some classes."""

BEFORE_LEAVING = (cfr_8_212_7_e_provisional.HEAD.id,)
"""What can be asked for while the bar that leaving would start has not started."""

CONSENT_FORM = ina_212_a_9_c_ii_consent.FORM
HEADS: tuple[Rule, ...] = tuple(file.HEAD for file in (*_GROUND_FILES, *_WAIVER_FILES, *_CLASS_FILES))
