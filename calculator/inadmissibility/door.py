"""The one way in and out: JSON text in, JSON text out. A browser, a script and the command line call only this.

No function raises on a bad document: what cannot be read comes back as `{"problems": [...]}`, all at once.
"""

import json
from collections.abc import Callable

from inadmissibility import __version__
from inadmissibility.answering import BAR_RULES, GROUNDS, answer_in_codes
from inadmissibility.form.agree import agree
from inadmissibility.form.days import read_day
from inadmissibility.form.draw import form as draw_form
from inadmissibility.form.read import read
from inadmissibility.form.schema import answer_schema, facts_schema
from inadmissibility.kernel.days import Day, Rough, iso
from inadmissibility.kernel.document import Document, Json
from inadmissibility.kernel.problems import Problem
from inadmissibility.law import book
from inadmissibility.picture.draw import draw
from inadmissibility.records.facts import Facts
from inadmissibility.records.ledger import Count
from inadmissibility.words.catalogue import Words, load
from inadmissibility.words.say import problem_document, say
from inadmissibility.words.show import show as show_sections
from inadmissibility.worlds.exits import exits, leaving
from inadmissibility.worlds.expand import NoWorld, TooManyWorlds

SIDES = {reading.id: tuple(side.id for side in reading.sides) for reading in book.READINGS}
MOST_EXIT_DAYS = 4000


class _Refused(Exception):
    """A document that cannot be answered, with its problems."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__()
        self.problems = problems


def answer(text: str, lang: str = "en") -> str:
    """The answer document to a facts document, or its problems."""
    return _guarded(lambda words: _answer(text, words), lang)


def show(text: str, lang: str = "en") -> str:
    """What a page shows for a facts document: verdict, sections of blocks, and the answer document itself."""

    def shown(words: Words) -> Document:
        told = _answer(text, words)
        facts = _parsed(text)
        assert isinstance(facts, dict)
        return show_sections(facts, told, draw(told, words), words, __version__)

    return _guarded(shown, lang)


def picture(text: str, lang: str = "en") -> str:
    """The timeline as SVG text; for a bad document its problems as JSON."""
    drawn: list[str] = []

    def one(words: Words) -> Document:
        drawn.append(draw(_answer(text, words), words))
        return {}

    refused = _guarded(one, lang)
    return drawn[0] if drawn else refused


def what_if(text: str, lang: str = "en") -> str:
    """Counted days and bars for each exit day, from `from` to `to`, both included, of one stay.

    In: `{"facts": {...}, "stay": 1, "from": "2026-11-24", "to": "2028-01-01"}`. Each day is answered under the
    readings shown first, as if asked on that day or on `as_of`, whichever is later. Arithmetic, not advice.
    """
    return _guarded(lambda words: _what_if(text), lang)


def form(lang: str = "en") -> str:
    """The form as data: questions, choices, conditions and all words of the page around it."""
    words = load(lang)
    return _text(draw_form(words.say, words.some("ui"), list(SIDES.items()), lang))


def schema(name: str) -> str:
    """The JSON Schema of the `facts` or the `answer` document; raises KeyError for another name."""
    made = {
        "facts": lambda: facts_schema(list(SIDES.items())),
        "answer": lambda: answer_schema(
            tuple(BAR_RULES), (*BAR_RULES, *(one.ground for one in GROUNDS)), tuple(count.value for count in Count)
        ),
    }
    return _text(made[name]())


def readings(lang: str = "en") -> str:
    """Every open question of law: its sides, the one shown first, and their authorities."""
    words = load(lang)
    listed: list[Json] = [
        {
            "id": reading.id,
            "question": words.say(f"reading.{reading.id}.question"),
            "default": reading.default,
            "sides": [
                {"id": side.id, "text": words.say(f"reading.{reading.id}.side.{side.id}"), "authority": side.authority}
                for side in reading.sides
            ],
        }
        for reading in book.READINGS
    ]
    return _text({"readings": listed})


def _guarded(make: Callable[[Words], Document], lang: str) -> str:
    words = load(lang)
    try:
        return _text(make(words))
    except _Refused as refused:
        found = refused.problems
    except TooManyWorlds as open_facts:
        found = (Problem("too_many_unknowns", "", {"facts": ", ".join(open_facts.paths)}),)
    except RecursionError as error:
        found = (Problem("not_json", "", {"why": str(error)}),)
    problems: list[Json] = [problem_document(problem, words) for problem in found]
    return _text({"version": 1, "problems": problems})


def _answer(text: str, words: Words) -> Document:
    facts = _facts(_parsed(text))
    try:
        codes = answer_in_codes(facts)
    except NoWorld:
        raise _Refused((Problem("impossible_order", "stays", {}),)) from None
    return say(
        {
            "version": 1,
            "law_as_of": book.LAW_AS_OF.isoformat(),
            "book": book.EDITION,
            "as_of": iso(facts.as_of),
            **codes,
        },
        words,
    )


def _parsed(text: str) -> object:
    try:
        parsed: object = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        raise _Refused((Problem("not_json", "", {"why": str(error)}),)) from None
    return parsed


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _facts(document: object) -> Facts:
    facts, problems = read(document, SIDES)
    if facts is not None:
        problems = _no_text(facts) or agree(facts)
    if facts is None or problems:
        raise _Refused(problems)
    return facts


def _no_text(facts: Facts) -> tuple[Problem, ...]:
    """A day for which there is no text is refused, not guessed."""
    first = book.FIRST_DAY
    return (
        (Problem("no_text_for_day", "as_of", {"first": first.isoformat()}),) if facts.as_of < first.toordinal() else ()
    )


def _what_if(text: str) -> Document:
    asked = _parsed(text)
    if not isinstance(asked, dict):
        raise _Refused((Problem("not_an_object", "", {}),))
    facts = _facts(asked.get("facts"))
    problems: list[Problem] = []
    first, last = (_exact(asked.get(name), name, problems) for name in ("from", "to"))
    stay = asked.get("stay")
    if not isinstance(stay, int) or isinstance(stay, bool) or not 1 <= stay <= len(facts.stays):
        problems.append(Problem("not_a_stay", "stay", {"count": str(len(facts.stays))}))
    if not problems and not first <= last < first + MOST_EXIT_DAYS:
        problems.append(Problem("what_if_range", "to", {"most": str(MOST_EXIT_DAYS)}))
    if problems:
        raise _Refused(tuple(problems))
    index = int(str(stay)) - 1
    days: list[Json] = [
        {
            "left_on": iso(left_on),
            "three_year": counted.three_year,
            "ten_year": counted.ten_year,
            "permanent": counted.permanent,
            "bars": list(bars),
        }
        for left_on, counted, bars in exits(leaving(facts, index), index, first, last)
    ]
    return {"version": 1, "stay": index + 1, "days": days}


def _exact(value: object, path: str, problems: list[Problem]) -> Day:
    days: Rough | None = read_day(value, path, problems)
    if value is None:
        problems.append(Problem("missing", path, {"field": path}))
    elif days is not None and not days.exact:
        problems.append(Problem("must_be_exact", path, {"field": path}))
    return days.first if days is not None else 0


def _text(document: Document) -> str:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # Half a character, escaped in what came in, cannot be written out again.
    return text.encode(errors="replace").decode()
