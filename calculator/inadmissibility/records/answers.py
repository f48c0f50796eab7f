"""Answers of yes, no or not told, taken together; None stands for what was not told."""

from inadmissibility.records.facts import Told


def either(*answers: bool | None) -> bool | None:
    """Yes where one is yes; else None where one was not told."""
    return True if True in answers else None if None in answers else False


def both(*answers: bool | None) -> bool | None:
    """No where one is no; else None where one was not told."""
    return False if False in answers else None if None in answers else True


def neither(*answers: bool | None) -> bool | None:
    """Yes where each is no; else None where one was not told."""
    return False if True in answers else None if None in answers else True


def told_yes(told: Told, name: str) -> bool | None:
    """A yes or no of a ground or a crime, as told."""
    value = told.get(name)
    return value if isinstance(value, bool) else None
