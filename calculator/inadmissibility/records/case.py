"""What a person applies for, and the family told of."""

from typing import NamedTuple

from inadmissibility.kernel.days import Rough
from inadmissibility.records.choices import Petition, Proceedings, Relation, Seeking, Standing


class Case(NamedTuple):
    """What the person applies for, and when."""

    seeking: Seeking | None
    petition: Petition | None
    petition_approved: bool | None
    visa_fee_paid: bool | None
    adjustment_pending: bool | None
    in_proceedings: Proceedings | None
    consent_approved: bool | None
    filed_on: Rough | None
    decided_on: Rough | None


class Relative(NamedTuple):
    """A family member and that person's own standing."""

    relation: Relation | None
    status: Standing | None
