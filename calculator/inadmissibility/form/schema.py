"""The JSON Schemas of both public documents, made from the same questions and codes that the program uses."""

from collections.abc import Sequence

from inadmissibility.form.question import CHOICE, DAY, Group, Question
from inadmissibility.form.questions import GROUPS, INSIDE_GROUNDS, VERSION
from inadmissibility.kernel.document import Document, Json
from inadmissibility.records.grounds import Status

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DAY_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"
ISO_PATTERN = r"^\d{4}-\d{2}-\d{2}$"

TEXT: Json = {"type": "string"}
TEXTS: Json = {"type": "array", "items": TEXT}
FLAG: Json = {"type": ["boolean", "null"]}
YES_OR_NO: Json = {"type": "boolean"}
FINDING: Json = {"enum": ["settled", "depends", "contested"]}
ISO: Json = {"$ref": "#/$defs/iso"}
ANY_DAY: Json = {"$ref": "#/$defs/day"}
RANGE: Json = {"$ref": "#/$defs/range"}


def facts_schema(readings: Sequence[tuple[str, Sequence[str]]]) -> Document:
    """What a facts document may hold."""
    sides: dict[str, Json] = {name: {"enum": [*options, None]} for name, options in readings}
    groups: dict[str, Json] = {group.name: _group(group) for group in GROUPS}
    grounds: dict[str, Json] = {group.name: _group(group) for group in INSIDE_GROUNDS}
    return {
        "$schema": DIALECT,
        "title": "facts",
        **_object(
            {
                "version": {"const": VERSION},
                "as_of": {"type": "string", "pattern": ISO_PATTERN},
                **groups,
                "grounds": {"oneOf": [{"type": "null"}, _object(grounds, ())]},
                "readings": {"oneOf": [{"type": "null"}, _object(sides, ())]},
            },
            ("as_of",),
        ),
        # A case may begin with a removal and hold no stay at all.
        "anyOf": [_not_empty("stays"), _not_empty("removals")],
        "$defs": {
            "part": {"type": "string", "pattern": DAY_PATTERN},
            "day": {
                "oneOf": [
                    {"type": "null"},
                    {"$ref": "#/$defs/part"},
                    _object({"from": {"$ref": "#/$defs/part"}, "to": {"$ref": "#/$defs/part"}}, ("from", "to")),
                ]
            },
        },
    }


def _not_empty(name: str) -> Document:
    return {"required": [name], "properties": {name: {"type": "array", "minItems": 1}}}


def answer_schema(bars: Sequence[str], grounds: Sequence[str], counts: Sequence[str]) -> Document:
    """What an answer document holds."""
    bar_ids = _list({"enum": list(bars)})
    return {
        "$schema": DIALECT,
        "title": "answer",
        **_full(
            version={"const": VERSION},
            law_as_of=TEXT,
            book=TEXT,
            as_of=TEXT,
            stays=_list(_stay(counts)),
            total_days=RANGE,
            bars=_list(_bar(bars)),
            outcome=_outcome(bar_ids),
            notices=_list(_full(id=TEXT, because=TEXTS, cite=TEXTS, text=TEXT)),
            grounds=_list(_ground(grounds)),
            waivers=_list(_waiver(_list({"enum": list(grounds)}))),
            routes=_list(_full(id=TEXT, cite=TEXTS, text=TEXT, **{"for": bar_ids}, steps=_list(_step()))),
            assumed=_list(_full(id=TEXT, text=TEXT)),
            not_modelled=_list(_full(id=TEXT, text=TEXT)),
            missing=_list(_full(fact=TEXT, decides=YES_OR_NO, why=TEXT)),
        ),
        "$defs": {
            "iso": {"type": "string", "pattern": ISO_PATTERN},
            "day": {"oneOf": [{"type": "null"}, ISO, _full(**{"from": ISO, "to": ISO})]},
            "range": _full(least={"type": "integer", "minimum": 0}, most={"type": "integer", "minimum": 0}),
        },
    }


def _stay(counts: Sequence[str]) -> Document:
    sums: dict[str, Json] = dict.fromkeys(counts, RANGE)
    span = _full(
        first=ANY_DAY,
        last=ANY_DAY,
        days={"oneOf": [{"type": "integer"}, RANGE]},
        counts_for=_list({"enum": list(counts)}),
        because=TEXT,
        cite=TEXTS,
        text=TEXT,
    )
    return _full(first_unlawful_on=ANY_DAY, days=_object(sums, tuple(counts)), spans=_list(span))


def _bar(bars: Sequence[str]) -> Document:
    return _full(
        id={"enum": list(bars)},
        cause=TEXT,
        finding=FINDING,
        in_force=FLAG,
        last_barred_day=ANY_DAY,
        first_clear_day=ANY_DAY,
        because=TEXTS,
        cite=TEXTS,
        lifted_by=TEXTS,
        text=TEXT,
        **{"from": ANY_DAY},
    )


def _outcome(bar_ids: Document) -> Document:
    leads_to: dict[str, Json] = dict.fromkeys(("then", "may", "in_force", "may_be_in_force"), bar_ids)
    hinge = _full(fact=TEXT, text=TEXT, **{"if": True}, **leads_to)
    side = _full(
        reading=TEXT,
        value=TEXT,
        beside=_list(_full(reading=TEXT, value=TEXT)),
        shown_first=YES_OR_NO,
        authority=TEXT,
        text=TEXT,
        **leads_to,
    )
    return _full(
        finding=FINDING,
        bars=bar_ids,
        barred_on_as_of=FLAG,
        clear_on=ANY_DAY,
        would_start=bar_ids,
        every_world_tried=YES_OR_NO,
        depends_on=_list(hinge),
        contested_by=_list(side),
    )


def _ground(grounds: Sequence[str]) -> Document:
    statuses: Json = {"enum": [status.value for status in Status]}
    return _full(
        id={"enum": list(grounds)},
        finding=FINDING,
        status={"enum": [*(status.value for status in Status), None]},
        may=_list(statuses),
        only_after_leaving=YES_OR_NO,
        last_day=ANY_DAY,
        waivers=TEXTS,
        depends_on=_list(_full(fact=TEXT, text=TEXT, then=_list(statuses), **{"if": True})),
        contested_by=TEXTS,
        because=TEXTS,
        cite=TEXTS,
        text=TEXT,
    )


def _waiver(ground_ids: Document) -> Document:
    return _full(
        id=TEXT,
        status={"enum": ["open", "test_not_met", "not_told", "none"]},
        form={"type": ["string", "null"]},
        earliest_on=ANY_DAY,
        contested_by=TEXTS,
        requirements=_list(_full(id=TEXT, met=FLAG, text=TEXT)),
        cite=TEXTS,
        text=TEXT,
        **{"for": ground_ids},
    )


def _step() -> Document:
    maybe_text: Json = {"type": ["string", "null"]}
    fee: Json = {"type": ["object", "null"]}
    return _full(id=TEXT, form=maybe_text, where=maybe_text, fee=fee, by=ANY_DAY, on=ANY_DAY, text=TEXT)


def _group(group: Group) -> Json:
    properties = {question.name: _question(question) for question in group.questions}
    needed = tuple(question.name for question in group.questions if question.needed)
    item = _object(properties, needed)
    if not group.many:
        return {"oneOf": [{"type": "null"}, item]}
    return {"oneOf": [{"type": "null"}, {"type": "array", "items": item}]}


def _question(question: Question) -> Json:
    if question.kind == DAY:
        return {"$ref": "#/$defs/day"}
    if question.kind == CHOICE:
        return {"enum": list(question.options) if question.needed else [*question.options, None]}
    return {"type": ["boolean", "null"]}


def _object(properties: dict[str, Json], required: Sequence[str]) -> Document:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        **({"required": list(required)} if required else {}),
    }


def _full(**properties: Json) -> Document:
    return _object(properties, tuple(properties))


def _list(items: Json) -> Document:
    return {"type": "array", "items": items}
