"""The JSON Schemas of both public documents, made from the same questions and codes that the program uses."""

from collections.abc import Sequence

from inadmissibility.form.questions import CHOICE, DAY, GROUPS, NOT_YET, VERSION, Group, Question
from inadmissibility.kernel.document import Document, Json

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DAY_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"
ISO_PATTERN = r"^\d{4}-\d{2}-\d{2}$"


def facts_schema(readings: Sequence[tuple[str, Sequence[str]]]) -> Document:
    """What a facts document may hold."""
    sides: dict[str, Json] = {name: {"enum": [*options, None]} for name, options in readings}
    groups: dict[str, Json] = {group.name: _group(group) for group in GROUPS}
    later: dict[str, Json] = {
        name: {"oneOf": [{"type": "null"}, {"type": ["array", "object"], "maxItems": 0, "maxProperties": 0}]}
        for name in NOT_YET
    }
    return {
        "$schema": DIALECT,
        "title": "facts",
        **_object(
            {
                "version": {"const": VERSION},
                "as_of": {"type": "string", "pattern": ISO_PATTERN},
                **groups,
                "readings": {"oneOf": [{"type": "null"}, _object(sides, ())]},
                **later,
            },
            ("as_of", "stays"),
        ),
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


def answer_schema(bars: Sequence[str], counts: Sequence[str]) -> Document:
    """What an answer document holds."""
    text: Json = {"type": "string"}
    flag: Json = {"type": ["boolean", "null"]}
    bar_ids = _list({"enum": list(bars)})
    finding: Json = {"enum": ["settled", "depends", "contested"]}
    day: Json = {"$ref": "#/$defs/day"}
    sums: dict[str, Json] = {name: {"$ref": "#/$defs/range"} for name in counts}
    span = _full(
        first=day,
        last=day,
        days={"oneOf": [{"type": "integer"}, {"$ref": "#/$defs/range"}]},
        counts_for=_list({"enum": list(counts)}),
        because=text,
        cite=_list(text),
        text=text,
    )
    return {
        "$schema": DIALECT,
        "title": "answer",
        **_full(
            version={"const": VERSION},
            law_as_of=text,
            book=text,
            as_of=text,
            stays=_list(_full(first_unlawful_on=day, days=_object(sums, tuple(counts)), spans=_list(span))),
            total_days={"$ref": "#/$defs/range"},
            bars=_list(
                _full(
                    id={"enum": list(bars)},
                    cause=text,
                    finding=finding,
                    in_force=flag,
                    last_barred_day=day,
                    first_clear_day=day,
                    because=_list(text),
                    cite=_list(text),
                    lifted_by=_list(text),
                    text=text,
                    **{"from": day},
                )
            ),
            outcome=_full(
                finding=finding,
                bars=bar_ids,
                barred_on_as_of=flag,
                clear_on=day,
                every_world_tried={"type": "boolean"},
                depends_on=_list(_full(fact=text, then=bar_ids, may=bar_ids, text=text, **{"if": True})),
                contested_by=_list(
                    _full(
                        reading=text,
                        value=text,
                        shown_first={"type": "boolean"},
                        then=bar_ids,
                        may=bar_ids,
                        authority=text,
                        text=text,
                    )
                ),
            ),
            notices=_list(_full(id=text, because=_list(text), cite=_list(text), text=text)),
            waivers=_list(
                _full(
                    id=text,
                    status={"enum": ["open", "test_not_met", "not_told", "none"]},
                    form=text,
                    earliest_on=day,
                    requirements=_list(_full(id=text, met=flag, text=text)),
                    cite=_list(text),
                    text=text,
                    **{"for": bar_ids},
                )
            ),
            routes=_list(
                _full(
                    id=text,
                    cite=_list(text),
                    text=text,
                    **{"for": bar_ids},
                    steps=_list(
                        _full(
                            id=text,
                            form={"type": ["string", "null"]},
                            where={"type": ["string", "null"]},
                            fee={"type": ["object", "null"]},
                            by=day,
                            on=day,
                            text=text,
                        )
                    ),
                )
            ),
            assumed=_list(_full(id=text, text=text)),
            not_modelled=_list(_full(id=text, text=text)),
            missing=_list(_full(fact=text, decides={"type": "boolean"}, why=text)),
        ),
        "$defs": {
            "iso": {"type": "string", "pattern": ISO_PATTERN},
            "day": {
                "oneOf": [
                    {"type": "null"},
                    {"$ref": "#/$defs/iso"},
                    _full(**{"from": {"$ref": "#/$defs/iso"}, "to": {"$ref": "#/$defs/iso"}}),
                ]
            },
            "range": _full(least={"type": "integer", "minimum": 0}, most={"type": "integer", "minimum": 0}),
        },
    }


def _group(group: Group) -> Json:
    properties = {question.name: _question(question) for question in group.questions}
    needed = tuple(question.name for question in group.questions if question.needed)
    item = _object(properties, needed)
    if not group.many:
        return {"oneOf": [{"type": "null"}, item]}
    return {"type": "array", "minItems": group.at_least, "items": item}


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
