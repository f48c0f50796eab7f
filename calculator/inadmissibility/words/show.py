"""An answer with its sentences in; what a page or terminal shows out: a verdict and sections of blocks."""

from collections.abc import Mapping, Sequence

from inadmissibility.kernel.document import Document, Json
from inadmissibility.words.catalogue import Words
from inadmissibility.words.say import (
    bar_names,
    capital,
    fact,
    ground_name,
    option,
    result,
    rows,
    sides_taken,
    strings,
    table,
)
from inadmissibility.words.told import told

MOST_CHANGES = 3
Block = dict[str, Json]


def show(facts: Mapping[str, Json], answer: Document, svg: str, words: Words, version: str) -> Document:
    """Verdict first, then what would change it, the bars, the way forward, why, and what was told."""
    sections = [
        _section("changes", _changes(answer, words), words),
        _section("bars", _bars(answer, words), words),
        _section("grounds", _grounds(answer, words), words),
        _section("way", _way(answer, words), words),
        _section("why", _why(answer, words), words),
        _section("timeline", _timeline(answer, svg, words), words),
        _section("hangs", _hangs(answer, words), words),
        _section("told", [_list(told(facts, words))], words),
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


def _links(items: Sequence[Mapping[str, Json]]) -> Block:
    """Pages of the site; each address starts at the site's own root."""
    return {"kind": "links", "items": [dict(item) for item in items]}


def _texts(items: Json) -> list[str]:
    return [str(item["text"]) for item in rows(items)]


def _verdict(answer: Document, words: Words) -> Document:
    outcome = table(answer["outcome"])
    finding = str(outcome["finding"])
    lines = {"settled": _settled, "depends": _depends, "contested": _contested}[finding](answer, outcome, words)
    would_start = strings(outcome["would_start"])
    if would_start:
        lines.append(words.say("verdict.would_start", bars=bar_names(would_start, words)))
    if finding != "depends":
        lines += _over(answer, words)
    lines = [*_failing(answer, words), *lines]
    return {"finding": finding, "label": words.say(f"finding.{finding}"), "lines": list(lines)}


def _over(answer: Document, words: Words) -> list[str]:
    """Earlier bars that have run out, and those that may have been."""
    past = [bar for bar in rows(answer["bars"]) if bar["in_force"] is False and not bar["lifted_by"]]
    sure = list(dict.fromkeys(str(bar["id"]) for bar in past if bar["finding"] == "settled"))
    perhaps = [name for name in dict.fromkeys(str(bar["id"]) for bar in past) if name not in sure]
    lines = [words.say("verdict.over", bars=bar_names(sure, words))] if sure else []
    return [*lines, words.say("verdict.over_may", bars=bar_names(perhaps, words, either=True))] if perhaps else lines


def _settled(answer: Document, outcome: Mapping[str, Json], words: Words) -> list[str]:
    bars = strings(outcome["bars"])
    if not bars:
        return [words.say("verdict.none", day=words.day(answer["as_of"]))]
    return [_barred(bars, outcome["clear_on"], words)]


def _barred(bars: list[str], clear_on: Json, words: Words) -> str:
    names, clear = bar_names(bars, words), words.day(clear_on)
    endless = [bar for bar in bars if f"bar.{bar}.open" not in words.texts]
    if clear_on is not None:
        return words.say(
            "verdict.barred_until" if len(bars) == 1 else "verdict.barred_until_several", bars=names, clear=clear
        )
    if len(bars) == 1:
        return words.say("verdict.barred_for_good" if endless else "verdict.barred_open", bars=names)
    return words.say("verdict.barred_for_good_several" if endless else "verdict.barred_open_several", bars=names)


def _depends(answer: Document, outcome: Mapping[str, Json], words: Words) -> list[str]:
    facts = list(dict.fromkeys(str(hinge["fact"]) for hinge in rows(outcome["depends_on"])))
    day = words.day(answer["as_of"])
    first = (
        words.say("verdict.depends_one", day=day, fact=fact(facts[0], words))
        if len(facts) == 1
        else words.say("verdict.depends", day=day)
    )
    bars = strings(outcome["bars"])
    certain = {
        str(bar["id"]) for bar in rows(answer["bars"]) if bar["in_force"] is True and bar["finding"] != "depends"
    }
    sure = [bar for bar in bars if bar in certain]
    perhaps = bar_names([bar for bar in bars if bar not in certain], words, either=True)
    if sure:
        lines = [words.say("verdict.sure", bars=bar_names(sure, words))]
        return [first, *lines, words.say("verdict.besides", bars=perhaps)] if perhaps else [first, *lines]
    always = outcome["barred_on_as_of"] is True
    return [first, words.say("verdict.always" if always else "verdict.may", bars=perhaps)]


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
            side=sides_taken(side, words),
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
    texts = [str(hinge["text"]) for hinge in hinges]
    if all(isinstance(hinge["if"], str) for hinge in hinges):
        # Values that lead to the same result are told together.
        alike: dict[str, list[str]] = {}
        for hinge in hinges:
            outcome = result(strings(hinge["then"]), strings(hinge["may"]), words)
            alike.setdefault(outcome, []).append(option(path, hinge["if"], words))
        texts = [
            words.say("change.value", value=words.join(values, either=True), result=outcome)
            for outcome, values in alike.items()
        ]
    results = words.say("change.separator").join(texts)
    return words.say("change.fact", fact=capital(fact(path, words)), results=results)


def _bars(answer: Document, words: Words) -> list[Block]:
    blocks = [_list(_texts(answer["bars"]))] if answer["bars"] else []
    notices = _texts(answer["notices"])
    return [*blocks, _list(notices)] if notices else blocks


def _grounds(answer: Document, words: Words) -> list[Block]:
    """What comes of each ground beside the bars of days, and first the one on which everything fails."""
    bars = {str(bar["id"]) for bar in rows(answer["bars"])}
    others = [ground for ground in rows(answer["grounds"]) if ground["id"] not in bars]
    blocks = [_list([str(ground["text"]) for ground in others])] if others else []
    for ground in others:
        for path, hinges in _grouped(rows(ground["depends_on"])).items():
            texts = words.say("change.separator").join(str(hinge["text"]) for hinge in hinges)
            blocks.append(_list([words.say("change.fact", fact=capital(fact(path, words)), results=texts)]))
        for reading in strings(ground["contested_by"]):
            more = {"text": words.say("contest.more"), "href": f"law/readings/#{reading}"}
            question = words.say(f"reading.{reading}.question")
            blocks += [_text(words.say("contest.title", question=question)), _links([more])]
    return blocks


def _failing(answer: Document, words: Words) -> list[str]:
    """The ground, or grounds, that nothing cures: the application fails on each alone."""
    names = [ground_name(str(g["id"]), words) for g in rows(answer["grounds"]) if g["status"] == "no_waiver"]
    return [words.say("verdict.no_waiver", grounds=words.join(names))] if names else []


def _way(answer: Document, words: Words) -> list[Block]:
    help_page = _links([{"text": words.say("trust.find_help"), "href": "help/"}])
    if not answer["waivers"] and not answer["routes"]:
        open_law = table(answer["outcome"])["finding"] == "contested"
        running = any(bar["in_force"] is not False and not bar["lifted_by"] for bar in rows(answer["bars"]))
        nothing = words.say("way.none_first" if open_law else "way.not_listed" if running else "way.none")
        return [_text(nothing), help_page]
    blocks: list[Block] = []
    for waiver in rows(answer["waivers"]):
        blocks += [_text(str(waiver["text"])), _list(_texts(waiver["requirements"]))]
    for route in rows(answer["routes"]):
        blocks += [_text(str(route["text"])), _list(_texts(route["steps"]))]
    return [*blocks, help_page]


def _why(answer: Document, words: Words) -> list[Block]:
    blocks: list[Block] = []
    for number, stay in enumerate(rows(answer["stays"]), start=1):
        totals = _totals(number, table(stay["days"]), words)
        first = stay["first_unlawful_on"]
        began = (
            words.say("ledger.first_unlawful", day=words.day(first))
            if first is not None
            else words.say("ledger.none_counted")
        )
        blocks += [_text(f"{totals} {began}"), *_lines(_ends(answer, stay, words)), _ledger(number, stay, words)]
    blocks.append(_text(words.say("ledger.total", total=_days(answer["total_days"], words))))
    return blocks


def _totals(number: int, days: Mapping[str, Json], words: Words) -> str:
    three, ten, permanent = (_days(days[name], words) for name in ("three_year", "ten_year", "permanent"))
    if three == ten == permanent:
        return words.say("ledger.totals_same", n=str(number), days=three)
    return words.say("ledger.totals", n=str(number), three=three, ten=ten, permanent=permanent)


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
            _bar_in_picture(bar, words),
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


def _bar_in_picture(bar: Mapping[str, Json], words: Words) -> str:
    name = capital(words.say(f"bar.{bar['id']}.name"))
    if bar["lifted_by"]:
        return words.say("picture.lifted", bar=name)
    return words.say("picture.possible", bar=name) if bar["finding"] == "depends" else name


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
        more = {"text": words.say("contest.more"), "href": f"law/readings/#{reading}"}
        blocks += [_text(words.say("contest.title", question=question)), _list(texts), _links([more])]
    return blocks


def _assumed(answer: Document, words: Words) -> list[Block]:
    return [_text(words.say("assumed_hint.check")), _list(_texts(answer["assumed"]))]


def _trust(answer: Document, words: Words, version: str) -> list[Block]:
    lines = [words.say("trust.information"), words.say("trust.no_advice"), words.say("trust.help")]
    law = words.say("trust.law_as_of", law=words.day(answer["law_as_of"]), edition=str(answer["book"]), version=version)
    if table(answer["outcome"])["every_world_tried"] is False:
        lines.append(words.say("trust.not_every_world"))
    return [_list([*lines, law]), _links([{"text": words.say("trust.find_help"), "href": "help/"}])]
