"""An answer with its sentences in; what a page or terminal shows out: a verdict and sections of blocks."""

from collections.abc import Mapping, Sequence

from inadmissibility.kernel.document import Document, Json
from inadmissibility.words.catalogue import Words
from inadmissibility.words.say import bar_names, capital, fact, result, rows, strings, table

MOST_CHANGES = 3
Block = dict[str, Json]


def show(answer: Document, svg: str, words: Words, version: str) -> Document:
    """Verdict first, then what would change it, the bars, the way forward, and why."""
    sections = [
        _section("changes", _changes(answer, words), words),
        _section("bars", _bars(answer, words), words),
        _section("way", _way(answer, words), words),
        _section("why", _why(answer, words), words),
        _section("timeline", _timeline(answer, svg, words), words),
        _section("hangs", _hangs(answer, words), words),
        _section("assumed", _assumed(answer, words), words),
        _section("notmodelled", [_list(_texts(answer["not_modelled"]))], words),
        _section("trust", _trust(answer, words, version), words),
    ]
    return {
        "version": 1,
        "verdict": _verdict(answer, words),
        "sections": [section for section in sections if section["blocks"]],
        "answer": answer,
    }


def _section(name: str, blocks: Sequence[Block], words: Words) -> Block:
    return {"id": name, "heading": words.say(f"section.{name}"), "blocks": list(blocks)}


def _text(text: str) -> Block:
    return {"kind": "text", "text": text}


def _lines(text: str) -> list[Block]:
    return [_text(text)] if text else []


def _list(items: Sequence[str]) -> Block:
    return {"kind": "list", "items": list(items)}


def _table(caption: str, head: Sequence[str], body: Sequence[Sequence[str]]) -> Block:
    return {"kind": "table", "caption": caption, "head": list(head), "rows": [list(row) for row in body]}


def _texts(items: Json) -> list[str]:
    return [str(item["text"]) for item in rows(items)]


def _verdict(answer: Document, words: Words) -> Document:
    outcome = table(answer["outcome"])
    finding = str(outcome["finding"])
    lines = {"settled": _settled, "depends": _depends, "contested": _contested}[finding](answer, outcome, words)
    if any(notice["id"] == "still_here_no_bar_yet" for notice in rows(answer["notices"])):
        lines.append(words.say("verdict.none_here"))
    over = [str(bar["id"]) for bar in rows(answer["bars"]) if bar["in_force"] is False and not bar["lifted_by"]]
    if over and finding != "depends":
        lines.append(words.say("verdict.over", bars=bar_names(list(dict.fromkeys(over)), words)))
    return {"finding": finding, "label": words.say(f"finding.{finding}"), "lines": list(lines)}


def _settled(answer: Document, outcome: Mapping[str, Json], words: Words) -> list[str]:
    bars = strings(outcome["bars"])
    if not bars:
        return [words.say("verdict.none", day=words.day(answer["as_of"]))]
    clear = words.day(outcome["clear_on"])
    if outcome["clear_on"] is None:
        first = words.say("verdict.barred_for_good")
    elif len(bars) == 1:
        first = words.say("verdict.barred_until", bar=bar_names(bars, words), clear=clear)
    else:
        first = words.say("verdict.barred_until_several", bars=bar_names(bars, words), clear=clear)
    return [first, words.say("verdict.petition")]


def _depends(answer: Document, outcome: Mapping[str, Json], words: Words) -> list[str]:
    facts = list(dict.fromkeys(str(hinge["fact"]) for hinge in rows(outcome["depends_on"])))
    day = words.day(answer["as_of"])
    first = (
        words.say("verdict.depends_one", day=day, fact=fact(facts[0], words))
        if len(facts) == 1
        else words.say("verdict.depends", day=day)
    )
    bars = strings(outcome["bars"])
    always = outcome["barred_on_as_of"] is True
    return [first, words.say("verdict.always" if always else "verdict.may", bars=bar_names(bars, words))]


def _contested(answer: Document, outcome: Mapping[str, Json], words: Words) -> list[str]:
    bars, day = strings(outcome["bars"]), words.day(answer["as_of"])
    shown = (
        words.say("verdict.contested_barred", day=day, bars=bar_names(bars, words))
        if bars
        else words.say("verdict.contested_none", day=day)
    )
    sides = [
        words.say(
            "verdict.side",
            side=words.say(f"reading.{side['reading']}.side.{side['value']}"),
            result=result(strings(side["then"]), strings(side["may"]), words),
        )
        for side in rows(outcome["contested_by"])
    ]
    return [words.say("verdict.contested"), *sides, shown]


def _grouped(hinges: Sequence[Mapping[str, Json]]) -> dict[str, list[Mapping[str, Json]]]:
    groups: dict[str, list[Mapping[str, Json]]] = {}
    for hinge in hinges:
        groups.setdefault(str(hinge["fact"]), []).append(hinge)
    return groups


def _changes(answer: Document, words: Words) -> list[Block]:
    """At most three facts, those first that settle the most by themselves."""
    groups = _grouped(rows(table(answer["outcome"])["depends_on"]))
    ranked = sorted(groups, key=lambda path: sum(bool(hinge["may"]) for hinge in groups[path]) / len(groups[path]))
    items = [
        {
            "path": path,
            "text": _change(path, groups[path], words),
            "link": words.say("change.link", fact=fact(path, words)),
        }
        for path in ranked[:MOST_CHANGES]
    ]
    return [{"kind": "changes", "items": items}] if items else []


def _change(path: str, hinges: Sequence[Mapping[str, Json]], words: Words) -> str:
    results = words.say("change.separator").join(str(hinge["text"]) for hinge in hinges)
    return words.say("change.fact", fact=capital(fact(path, words)), results=results)


def _bars(answer: Document, words: Words) -> list[Block]:
    blocks = [_list(_texts(answer["bars"]))] if answer["bars"] else []
    notices = _texts(answer["notices"])
    return [*blocks, _list(notices)] if notices else blocks


def _way(answer: Document, words: Words) -> list[Block]:
    if not answer["waivers"] and not answer["routes"]:
        open_law = table(answer["outcome"])["finding"] == "contested"
        return [_text(words.say("way.none_first" if open_law else "way.none"))]
    blocks: list[Block] = []
    for waiver in rows(answer["waivers"]):
        blocks += [_text(str(waiver["text"])), _list(_texts(waiver["requirements"]))]
    for route in rows(answer["routes"]):
        blocks += [_text(str(route["text"])), _list(_texts(route["steps"]))]
    return blocks


def _why(answer: Document, words: Words) -> list[Block]:
    blocks: list[Block] = []
    for number, stay in enumerate(rows(answer["stays"]), start=1):
        days = table(stay["days"])
        totals = words.say(
            "ledger.totals",
            n=str(number),
            three=_days(days["three_year"], words),
            ten=_days(days["ten_year"], words),
            permanent=_days(days["permanent"], words),
        )
        first = stay["first_unlawful_on"]
        began = (
            words.say("ledger.first_unlawful", day=words.day(first))
            if first is not None
            else words.say("ledger.none_counted")
        )
        blocks += [_text(f"{totals} {began}"), *_lines(_ends(answer, stay, words)), _ledger(number, stay, words)]
    blocks.append(_text(words.say("ledger.total", total=_days(answer["total_days"], words))))
    return blocks


def _ends(answer: Document, stay: Mapping[str, Json], words: Words) -> str:
    """Which of the days at the ends of a stay were counted."""
    spans = rows(stay["spans"])
    reasons = [str(span["because"]) for span in spans]
    lines = []
    if any(f"ledger.ends.{reason}" in words.texts for reason in reasons):
        lines = [words.say(f"ledger.ends.{r}") for r in dict.fromkeys(reasons) if f"ledger.ends.{r}" in words.texts]
    if spans[-1]["counts_for"] and spans[-1]["last"] == answer["as_of"]:
        lines.append(words.say("ledger.ends_here", day=words.day(answer["as_of"])))
    return " ".join(lines)


def _days(value: Json, words: Words) -> str:
    if isinstance(value, Mapping):
        least, most = int(str(value["least"])), int(str(value["most"]))
        if least != most:
            return words.say("count.range.days", least=f"{least:,}", most=f"{most:,}")
        return words.count(least, "day")
    return words.count(int(str(value)), "day")


def _ledger(number: int, stay: Mapping[str, Json], words: Words) -> Block:
    head = [words.say(f"ledger.{name}") for name in ("first", "last", "days", "counts", "reason", "source")]
    body = [
        [
            words.day(span["first"]),
            words.day(span["last"]),
            _days(span["days"], words),
            words.join([words.say(f"ledger.count_{name}") for name in strings(span["counts_for"])])
            or words.say("ledger.no_count"),
            str(span["text"]),
            "; ".join(strings(span["cite"])),
        ]
        for span in rows(stay["spans"])
    ]
    return _table(words.say("ledger.caption", n=str(number)), head, body)


def _timeline(answer: Document, svg: str, words: Words) -> list[Block]:
    body = [
        [
            words.say("ledger.stay", n=str(number)) + ": " + str(span["text"]),
            words.day(span["first"]),
            words.day(span["last"]),
        ]
        for number, stay in enumerate(rows(answer["stays"]), start=1)
        for span in rows(stay["spans"])
    ]
    body += [
        [
            capital(words.say(f"bar.{bar['id']}.name")),
            words.day(bar["from"]),
            words.say("picture.no_end") if bar["last_barred_day"] is None else words.day(bar["last_barred_day"]),
        ]
        for bar in rows(answer["bars"])
    ]
    head = [words.say(f"picture.{name}") for name in ("what", "from", "to")]
    return [
        {"kind": "picture", "svg": svg, "alt": words.say("picture.title")},
        _table(words.say("picture.caption"), head, body),
    ]


def _hangs(answer: Document, words: Words) -> list[Block]:
    outcome = table(answer["outcome"])
    blocks: list[Block] = [
        _list([_change(path, hinges, words)]) for path, hinges in _grouped(rows(outcome["depends_on"])).items()
    ]
    sides: dict[str, list[str]] = {}
    for side in rows(outcome["contested_by"]):
        sides.setdefault(str(side["reading"]), []).append(str(side["text"]))
    for reading, texts in sides.items():
        question = words.say(f"reading.{reading}.question")
        blocks += [_text(words.say("contest.title", question=question)), _list(texts)]
    return blocks


def _assumed(answer: Document, words: Words) -> list[Block]:
    return [_text(words.say("assumed_hint.check")), _list(_texts(answer["assumed"]))]


def _trust(answer: Document, words: Words, version: str) -> list[Block]:
    lines = [words.say("trust.information"), words.say("trust.no_advice"), words.say("trust.help")]
    law = words.say("trust.law_as_of", law=words.day(answer["law_as_of"]), edition=str(answer["book"]), version=version)
    if table(answer["outcome"])["every_world_tried"] is False:
        lines.append(words.say("trust.not_every_world"))
    return [_list([*lines, law])]
