"""The words that facts about other grounds may have."""

from enum import StrEnum


class Disease(StrEnum):
    """What a panel physician or civil surgeon found."""

    TUBERCULOSIS = "tuberculosis"
    SYPHILIS = "syphilis"
    GONORRHEA = "gonorrhea"
    HANSENS_DISEASE = "hansens_disease"
    QUARANTINABLE = "quarantinable"
    HIV = "hiv"
    OTHER = "other"


class VaccineReason(StrEnum):
    """Why a required vaccine is missing."""

    WILL_BE_GIVEN = "will_be_given"
    NOT_MEDICALLY_APPROPRIATE = "not_medically_appropriate"
    RELIGIOUS_OR_MORAL_ALL = "religious_or_moral_all"
    RELIGIOUS_OR_MORAL_SOME = "religious_or_moral_some"
    ADOPTED_CHILD_UNDER_ELEVEN = "adopted_child_under_eleven"
    OTHER = "other"


class Crime(StrEnum):
    """What kind of crime it was."""

    THEFT_OR_FRAUD = "theft_or_fraud"
    VIOLENT_OR_DANGEROUS = "violent_or_dangerous"
    MURDER_OR_TORTURE = "murder_or_torture"
    MARIJUANA_30_GRAMS_OR_LESS = "marijuana_30_grams_or_less"
    OTHER_DRUG = "other_drug"
    OTHER = "other"
