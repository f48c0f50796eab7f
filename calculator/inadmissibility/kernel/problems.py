"""A person's mistakes are data: every problem at once, each with a code, a path and values for the words."""

from collections.abc import Mapping
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing in a document that cannot be read as facts, and where it stands."""

    code: str
    path: str
    values: Mapping[str, str]


class BookError(Exception):
    """The book of law contradicts itself; a person's input can never cause it."""
