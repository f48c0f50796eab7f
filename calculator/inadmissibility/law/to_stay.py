"""What several waivers share: who comes to stay, and which relative counts for a person who does."""

from collections.abc import Collection

from inadmissibility.records.answers import either
from inadmissibility.records.choices import Relation, Seeking, Standing
from inadmissibility.records.facts import Facts
from inadmissibility.records.kin import has_relative

FAMILY_AND_WORK = (
    Seeking.IMMIGRANT_VISA,
    Seeking.FIANCE_VISA,
    Seeking.SPOUSE_K_VISA,
    Seeking.V_VISA,
    Seeking.ADJUSTMENT,
    Seeking.VAWA_IMMIGRANT_VISA,
    Seeking.VAWA_ADJUSTMENT,
)
IMMIGRANTS = (*FAMILY_AND_WORK, Seeking.DIVERSITY_VISA)
TO_STAY = (*IMMIGRANTS, Seeking.NACARA_OR_HAITIAN)

CITIZEN_OR_RESIDENT = (Standing.CITIZEN, Standing.RESIDENT)
FIANCE_COUNTS_FOR = (None, Seeking.FIANCE_VISA, Seeking.SPOUSE_K_VISA)
"""A petitioner who is still a fiancé(e) is told of only where a K visa is in question."""


def related(facts: Facts, kin: Collection[Relation]) -> bool | None:
    """One of these who is a citizen or resident, or the citizen who petitions for a K visa, who counts as a spouse."""
    petitions = has_relative(facts.relatives, (Relation.FIANCE,), (Standing.CITIZEN,))
    petitioner = facts.case.seeking in FIANCE_COUNTS_FOR and petitions
    return either(petitioner, has_relative(facts.relatives, kin, CITIZEN_OR_RESIDENT))
