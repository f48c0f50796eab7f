"""The table of contents of what lifts a ground: waivers, consent, and the classes to which one is not applied."""

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
from inadmissibility.records.grounds import Trait
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

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


Form = Callable[[Seeking | None], str | None]
_FORM_OF = {ina_212_d_3_a_nonimmigrant.HEAD.id: ina_212_d_3_a_nonimmigrant.form_of}
_EARLIEST = {ina_212_a_9_c_ii_consent.HEAD.id: ina_212_a_9_c_ii_consent.earliest}


def _form(rule: Rule, form: str | None) -> Form:
    """The form for what is applied for: mostly the same for all."""
    return _FORM_OF.get(rule.id, lambda _: form)


Requires = Callable[[Facts, World], tuple[Requirement, ...]]
Reaches = Callable[[str, frozenset[Trait], Seeking], bool]
WAIVERS: tuple[tuple[str, Form, Reaches, Requires, Callable[[Facts], Rough | None]], ...] = tuple(
    (
        file.HEAD.id,
        _form(file.HEAD, file.FORM),
        file.reaches,
        file.requires,
        _EARLIEST.get(file.HEAD.id, lambda _: None),
    )
    for file in _WAIVER_FILES
)
"""Each waiver: its rule, its form, the grounds it reaches, what it requires, and from when it may be asked for."""

Kept = tuple[str, tuple[str, ...], tuple[Seeking, ...]]
CLASSES: tuple[Kept, ...] = tuple((file.HEAD.id, file.GROUNDS, file.CLASSES) for file in _CLASS_FILES)
"""Grounds that are not applied to some classes."""

BEFORE_LEAVING = (cfr_8_212_7_e_provisional.HEAD.id,)
"""What can be asked for while the bar that leaving would start has not started."""
CONSENT_FORM = ina_212_a_9_c_ii_consent.FORM
HEADS: tuple[Rule, ...] = tuple(file.HEAD for file in (*_WAIVER_FILES, *_CLASS_FILES))
