"""One language's sentences, looked up by key. A missing key is a fault of the catalogue, never shown to a reader."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data

from inadmissibility.kernel.document import Json
from inadmissibility.kernel.problems import BookError

LANGUAGES = ("en",)

PARTS = ("", "_grounds", "_questions")
"""A language's files: its own, and those of the other grounds and of the questions about them."""

MONTH_LENGTHS = {"01": "31", "03": "31", "04": "30", "05": "31", "06": "30", "07": "31"} | {
    "08": "31",
    "09": "30",
    "10": "31",
    "11": "30",
    "12": "31",
}


class Words:
    """The sentences of one language."""

    def __init__(self, lang: str, texts: Mapping[str, str]) -> None:
        """Hold a language's texts by dotted key."""
        self.lang = lang
        self.texts = texts

    def say(self, key: str, /, **values: str) -> str:
        """The sentence of a key with its values put in; raises BookError when the catalogue lacks it."""
        try:
            return self.texts[key].format(**values)
        except KeyError as missing:
            raise BookError(f"{self.lang}: {key}: {missing}") from None

    def some(self, prefix: str) -> dict[str, str]:
        """All sentences whose key starts with `prefix.`, by the rest of the key."""
        start = prefix + "."
        return {key[len(start) :]: text for key, text in self.texts.items() if key.startswith(start)}

    def day(self, value: Json) -> str:
        """A day in words, however well it is known: exact, a month, a year, a range, or not at all."""
        if value is None:
            return self.say("day.unknown")
        if isinstance(value, Mapping):
            return self._range(str(value["from"]), str(value["to"]))
        return self._one(str(value))

    def count(self, number: int, noun: str) -> str:
        """A number with its noun in the right form."""
        return self.say(f"count.{noun}.{'one' if number == 1 else 'many'}", n=f"{number:,}")

    def join(self, parts: list[str], *, either: bool = False) -> str:
        """A list in one sentence: all of it, or one of it."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say(
            "list.or" if either else "list.last", first=self.say("list.comma").join(parts[:-1]), last=parts[-1]
        )

    def _one(self, iso: str) -> str:
        year, _, rest = iso.partition("-")
        month, _, day = rest.partition("-")
        if not month:
            return self.say("day.year", year=year)
        name = self.say(f"month.{month}")
        if not day:
            return self.say("day.month", year=year, month=name)
        return self.say("day.exact", year=year, month=name, day=str(int(day)))

    def _range(self, first: str, last: str) -> str:
        if first == last:
            return self._one(first)
        if first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31"):
            return self.say("day.some_year", year=first[:4])
        if first[:7] == last[:7] and first.endswith("-01") and self._ends_month(last):
            return self.say("day.some_month", month=self._one(first[:7]))
        return self.say("day.between", first=self._one(first), last=self._one(last))

    def _ends_month(self, iso: str) -> bool:
        if iso[5:7] == "02":
            year = int(iso[:4])
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            return iso[8:10] == ("29" if leap else "28")
        return iso[8:10] == MONTH_LENGTHS[iso[5:7]]


@cache
def load(lang: str) -> Words:
    """The catalogue of a language; raises BookError for one there is none of."""
    if lang not in LANGUAGES:
        raise BookError(lang)
    texts: dict[str, str] = {}
    for part in PARTS:
        content = get_data(__package__, f"{lang}{part}.toml") or b""
        texts |= _flat("", tomllib.loads(content.decode()))
    return Words(lang, texts)


def _flat(prefix: str, table: Mapping[str, object]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in table.items():
        path = f"{prefix}.{key}" if prefix else key
        if isinstance(value, Mapping):
            found.extend(_flat(path, value))
        else:
            found.append((path, str(value)))
    return found
