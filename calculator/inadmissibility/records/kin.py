"""Whether some relative told of has one of several relations and standings."""

from collections.abc import Collection

from inadmissibility.records.case import Relative
from inadmissibility.records.choices import Relation, Standing


def has_relative(
    relatives: tuple[Relative, ...], relations: Collection[Relation], standings: Collection[Standing]
) -> bool | None:
    """Yes, no, or None where it cannot be told; a list with anyone in it is whole, an empty one was not told."""
    answers = [_is_one(relative, relations, standings) for relative in relatives]
    if True in answers:
        return True
    return None if not answers or None in answers else False


def _is_one(relative: Relative, relations: Collection[Relation], standings: Collection[Standing]) -> bool | None:
    may_relate = relative.relation is None or relative.relation in relations
    may_stand = relative.status is None or relative.status in standings
    if not (may_relate and may_stand):
        return False
    return None if relative.relation is None or relative.status is None else True
