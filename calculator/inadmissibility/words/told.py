"""A facts document in; what was told out, fact by fact, in the words of the form."""

from collections.abc import Iterator, Mapping, Sequence

from inadmissibility.kernel.document import Json
from inadmissibility.words.catalogue import Words
from inadmissibility.words.say import capital, fact, option_key, rows

NOT_FACTS = ("version", "readings")


def told(facts: Mapping[str, Json], words: Words) -> list[str]:
    """One line for each fact that was told, and one for each side that was chosen."""
    lines = [_line(path, value, words) for path, value in _facts(facts)]
    sides = facts.get("readings")
    return lines + [
        words.say(
            "told.side",
            question=words.say(f"reading.{reading}.question"),
            side=words.say(f"reading.{reading}.side.{side}"),
        )
        for reading, side in (sides.items() if isinstance(sides, Mapping) else ())
        if side is not None
    ]


def _facts(facts: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    for name, value in facts.items():
        if name in NOT_FACTS:
            continue
        if name == "grounds" and isinstance(value, Mapping):
            yield from ((f"grounds.{path}", part) for path, part in _facts(value))
        elif isinstance(value, Mapping):
            yield from ((f"{name}.{key}", part) for key, part in value.items())
        elif isinstance(value, Sequence) and not isinstance(value, str):
            for number, item in enumerate(rows(value)):
                yield from ((f"{name}[{number}].{key}", part) for key, part in item.items())
        else:
            yield name, value


def _line(path: str, value: Json, words: Words) -> str:
    option = option_key(path, value)
    if value is None:
        said = words.say("told.nothing")
    elif isinstance(value, bool):
        said = words.say("option.yes_no.true" if value else "option.yes_no.false")
    else:
        said = words.say(option) if option in words.texts else words.day(value)
    return words.say("told.line", fact=capital(fact(path, words)), value=said)
