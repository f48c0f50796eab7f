"""An answer document in codes in; the same document with its sentences out."""

import re
from collections.abc import Mapping, Sequence

from inadmissibility.kernel.document import Document, Json
from inadmissibility.kernel.problems import Problem
from inadmissibility.words.catalogue import Words

INDEXED = re.compile(r"([\w.]+)\[(\d{1,6})\](.*)", re.ASCII)


def table(value: Json) -> Mapping[str, Json]:
    """A part of a document that is an object."""
    assert isinstance(value, Mapping)
    return value


def rows(value: Json) -> Sequence[Mapping[str, Json]]:
    """A part of a document that is a list of objects."""
    assert isinstance(value, Sequence)
    assert not isinstance(value, str)
    return [table(item) for item in value]


def strings(value: Json) -> list[str]:
    """A part of a document that is a list of strings."""
    assert isinstance(value, Sequence)
    assert not isinstance(value, str)
    return [str(item) for item in value]


def fact(path: str, words: Words) -> str:
    """A fact by its path, as a reader would call it."""
    found = INDEXED.fullmatch(path)
    name = f"{found[1]}{found[3]}" if found else path
    key = f"fact.{name}"
    if key in words.texts:
        return words.say(key, n=str(int(found[2]) + 1) if found else "")
    asked = f"form.{name.removeprefix('grounds.')}.label"
    return words.say("fact.answer", question=words.say(asked)) if asked in words.texts else path


def capital(sentence: str) -> str:
    """The sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]


def bar_names(bars: Sequence[str], words: Words, *, either: bool = False) -> str:
    """Bars by name, in one phrase: all of them, or one of them."""
    return words.join([words.say(f"bar.{bar}.name") for bar in bars], either=either)


def result(then: Sequence[str], may: Sequence[str], words: Words) -> str:
    """What some value leads to: bars that follow, bars that may, or nothing."""
    if then and may:
        return words.say("change.then_may", bars=bar_names(then, words), may=bar_names(may, words, either=True))
    if then:
        return words.say("change.then", bars=bar_names(then, words))
    return words.say("change.may", bars=bar_names(may, words, either=True)) if may else words.say("change.nothing")


def problem_document(problem: Problem, words: Words) -> Document:
    """A problem with its sentence."""
    phrase = fact(problem.path, words)
    values = {
        key: words.day(value) if key in ("first", "last", "as_of") and "-" in value else value
        for key, value in problem.values.items()
    }
    if "facts" in values:
        values["facts"] = words.join([fact(path, words) for path in values["facts"].split(", ")])
    text = words.say(f"problem.{problem.code}", **{"fact": phrase, "fact_start": capital(phrase), **values})
    return {"code": problem.code, "path": problem.path, "values": dict(problem.values), "text": text}


def say(document: Document, words: Words) -> Document:
    """The document with a `text` in every span, bar, notice, waiver, step, assumption and gap."""
    outcome = table(document["outcome"])
    return {
        **document,
        "stays": [
            {**stay, "spans": [{**span, "text": words.say(f"span.{span['because']}")} for span in rows(stay["spans"])]}
            for stay in rows(document["stays"])
        ],
        "bars": [{**bar, "text": _bar(bar, words)} for bar in rows(document["bars"])],
        "outcome": {
            **outcome,
            "depends_on": [{**hinge, "text": _hinge(hinge, words)} for hinge in rows(outcome["depends_on"])],
            "contested_by": [{**side, "text": _side(side, words)} for side in rows(outcome["contested_by"])],
        },
        "notices": [{**notice, "text": words.say(f"notice.{notice['id']}")} for notice in rows(document["notices"])],
        "grounds": [_ground(ground, words) for ground in rows(document["grounds"])],
        "waivers": [_waiver(waiver, words) for waiver in rows(document["waivers"])],
        "routes": [_route(route, words) for route in rows(document["routes"])],
        "assumed": [{**item, "text": words.say(f"assumed.{item['id']}")} for item in rows(document["assumed"])],
        "not_modelled": [
            {**item, "text": words.say(f"not_modelled.{item['id']}")} for item in rows(document["not_modelled"])
        ],
        "missing": [{**item, "why": capital(fact(str(item["fact"]), words))} for item in rows(document["missing"])],
    }


def _bar(bar: Mapping[str, Json], words: Words) -> str:
    lifted = strings(bar["lifted_by"])
    state = (
        "lifted"
        if lifted
        else "open"
        if bar["last_barred_day"] is None and bar["in_force"] and f"bar.{bar['id']}.open" in words.texts
        else "may"
        if bar["finding"] == "depends"
        else "unknown"
        if bar["in_force"] is None
        else "running"
        if bar["in_force"]
        else "over"
    )
    text = words.say(
        f"bar.{bar['id']}.{state}",
        start=words.day(bar["from"]),
        last=words.day(bar["last_barred_day"]),
        clear=words.day(bar["first_clear_day"]),
        exception=words.say(f"rule.{lifted[0]}.exception") if lifted else "",
    )
    return f"{text} {words.say('bar.contested.added')}" if bar["finding"] == "contested" else text


def _hinge(hinge: Mapping[str, Json], words: Words) -> str:
    return _condition(hinge, result(strings(hinge["then"]), strings(hinge["may"]), words), words)


def _condition(hinge: Mapping[str, Json], outcome: str, words: Words) -> str:
    condition = hinge["if"]
    if isinstance(condition, Mapping):
        return _days(condition.get("from"), condition.get("to"), outcome, words)
    if condition is None:
        return words.say("change.some_value", result=outcome)
    return words.say("change.value", value=option(str(hinge["fact"]), condition, words), result=outcome)


def _days(first: Json, last: Json, outcome: str, words: Words) -> str:
    start, to = words.day(first), words.day(last)
    if first is not None and last is not None:
        one_day = first == last
        return words.say(
            "change.on_day" if one_day else "change.between", day=start, start=start, to=to, result=outcome
        )
    if first is not None:
        return words.say("change.on_or_after", start=start, result=outcome)
    return words.say("change.on_or_before" if last is not None else "change.any_day", to=to, result=outcome)


def option(path: str, value: Json, words: Words) -> str:
    """A value of a fact, as the form calls it."""
    if isinstance(value, bool):
        return words.say("change.yes" if value else "change.no")
    return words.say(option_key(path, value))


def option_key(path: str, value: Json) -> str:
    """The key of a value of a fact."""
    group, _, name = re.sub(r"\[\d+\]", "", path).removeprefix("grounds.").partition(".")
    return f"option.{group}.{name}.{value}"


def sides_taken(side: Mapping[str, Json], words: Words) -> str:
    """The side of a question, and of the others beside it without which its sides would not differ."""
    taken = words.say(f"reading.{side['reading']}.side.{side['value']}")
    beside = [words.say(f"reading.{other['reading']}.side.{other['value']}") for other in rows(side["beside"])]
    return words.say("contest.beside", side=taken, beside=words.join(beside)) if beside else taken


def _side(side: Mapping[str, Json], words: Words) -> str:
    return words.say(
        "contest.side_first" if side["shown_first"] and not side["beside"] else "contest.side",
        side=capital(sides_taken(side, words)),
        result=result(strings(side["then"]), strings(side["may"]), words),
        authority=str(side["authority"]),
    )


def ground_name(ground: str, words: Words) -> str:
    """A ground by name; a bar is one too."""
    return words.say(f"ground.{ground}.name" if f"ground.{ground}.name" in words.texts else f"bar.{ground}.name")


def _ground(ground: Mapping[str, Json], words: Words) -> Document:
    name, last = ground_name(str(ground["id"]), words), words.day(ground["last_day"])
    status = ground["status"] or "open"
    if ground["only_after_leaving"]:
        status = "ahead"
    elif status == "waivable" and ground["last_day"] is not None:
        status = "waivable_until"
    text = words.say(f"ground_status.{status}", ground=capital(name), last=last)
    hinges = [
        {**hinge, "text": _condition(hinge, _statuses(strings(hinge["then"]), words), words)}
        for hinge in rows(ground["depends_on"])
    ]
    return {**ground, "depends_on": hinges, "text": text}


def _statuses(statuses: Sequence[str], words: Words) -> str:
    return words.join([words.say(f"ground_result.{status}") for status in statuses], either=True)


def _waiver(waiver: Mapping[str, Json], words: Words) -> Document:
    met = {True: "met", False: "not_met", None: "unknown"}
    own = f"waiver.{waiver['id']}.{waiver['status']}"
    values = {"form": str(waiver["form"] or ""), "waiver": words.say(f"rule.{waiver['id']}.name")}
    text = words.say(own if own in words.texts else f"waiver.any.{waiver['status']}", **values)
    if waiver["form"] is not None:
        text = f"{text} {words.say('waiver.form', form=str(waiver['form']))}" if own not in words.texts else text
    if waiver["earliest_on"] is not None:
        text = f"{text} {words.say('waiver.earliest', day=words.day(waiver['earliest_on']))}"
    needs = [
        {
            **need,
            "text": words.say(
                f"requirement.{need['id']}.{met[need['met'] if isinstance(need['met'], bool) else None]}"
            ),
        }
        for need in rows(waiver["requirements"])
    ]
    return {**waiver, "requirements": needs, "text": text}


def _route(route: Mapping[str, Json], words: Words) -> Document:
    steps = [
        {**step, "text": words.say(f"step.{step['id']}", day=words.day(step["on"]))} for step in rows(route["steps"])
    ]
    return {**route, "steps": steps, "text": words.say(f"route.{route['id']}.name")}
