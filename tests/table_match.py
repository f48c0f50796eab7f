"""The tables as tests: rows of TOML in, and what an answer does not hold of a row's expectation out.

Standard library only, so that the same check runs on every Python that the core runs on.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NULL = "null"
"""TOML has no null; a row that expects one writes this word."""

Content = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its sentence, its whole facts document, and what the answer must hold."""

    table: str
    number: int
    says: str
    facts: Content
    expect: Content

    @property
    def name(self) -> str:
        """The row's place, for a failing test."""
        return f"{self.table}[{self.number}] {self.says}"


def load_tables(root: Path) -> list[Row]:
    """Every row of every table below a folder; lists of waiting examples have none."""
    return [row for path in sorted(root.rglob("*.toml")) for row in load_table(root, path)]


def load_table(root: Path, path: Path) -> list[Row]:
    """The rows of one table."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    table = path.relative_to(root).with_suffix("").as_posix()
    return [
        Row(table, number, row["says"], facts_of(content, row), row["expect"])
        for number, row in enumerate(content.get("row", []), start=1)
    ]


def facts_of(content: Content, row: Content) -> dict[str, Any]:
    """The facts document of a row: what it gives, laid over what all rows share."""
    return {"version": 1, **_merged(content.get("same", {}), row.get("given", {}))}


def check(row: Row, answer: Content) -> list[str]:
    """What the answer does not hold of the row's expectation."""
    return mismatches(answer, row.expect)


def mismatches(answer: Content, expect: Content) -> list[str]:
    """Every expectation that the answer does not hold, each with what stands there instead."""
    if "problems" in answer and "problems" not in expect:
        return [f"problems: {[(p['code'], p['path']) for p in answer['problems']]}"]
    found = _with_short_hands(answer)
    faults: list[str] = []
    for key, wanted in expect.items():
        if key.endswith("_include"):
            faults += _included(key, wanted, found[key.removesuffix("_include")])
        elif key.endswith("_exclude"):
            got = found[key.removesuffix("_exclude")]
            faults += [f"{key}: {item!r} is there: {got}" for item in wanted if item in got]
        else:
            faults += _differ(key, wanted, found.get(key))
    return faults


def _included(key: str, wanted: list[Any], got: list[Any]) -> list[str]:
    return [f"{key}: {item!r} not in {got}" for item in wanted if not any(not _differ("", item, one) for one in got)]


def _with_short_hands(answer: Content) -> dict[str, Any]:
    if "problems" in answer:
        return dict(answer)
    outcome = answer["outcome"]
    bars, grounds, waivers = answer["bars"], answer["grounds"], answer["waivers"]
    sums = [stay["days"] for stay in answer["stays"]]
    return {
        **answer,
        "bar_ids": [bar["id"] for bar in bars],
        "standing_ids": [bar["id"] for bar in bars if not bar["lifted_by"]],
        "in_force_ids": [bar["id"] for bar in bars if bar["in_force"]],
        "finding": outcome["finding"],
        "barred_on_as_of": outcome["barred_on_as_of"],
        "notice_ids": sorted(notice["id"] for notice in answer["notices"]),
        "decided_by": sorted({hinge["fact"] for hinge in outcome["depends_on"]}),
        "contested_by": sorted({side["reading"] for side in outcome["contested_by"]}),
        "ground_status": _Told({one["id"]: one["status"] or one["finding"] for one in grounds}),
        "ground_ends": {one["id"]: one["last_day"] for one in grounds},
        "grounds_decided_by": {one["id"]: sorted({hinge["fact"] for hinge in one["depends_on"]}) for one in grounds},
        "ground_contested": {one["id"]: one["contested_by"] for one in grounds},
        "waiver_status": {one["id"]: one["status"] for one in waivers},
        "waiver_contested": {one["id"]: one["contested_by"] for one in waivers},
        "counts": [{name: _number(range_) for name, range_ in days.items()} for days in sums],
        "total_days": _number(answer["total_days"]),
    }


class _Told(dict[str, Any]):
    """A ground that the answer does not name has no effect."""

    def get(self, key: str, default: Any = "none") -> Any:  # noqa: ANN401 - a JSON value
        return super().get(key, default)


def _number(range_: Content) -> object:
    return range_["least"] if range_["least"] == range_["most"] else dict(range_)


def _differ(path: str, wanted: object, got: object) -> list[str]:
    """Objects are matched key by key as far as the expectation goes; lists element by element."""
    if isinstance(wanted, Mapping):
        if isinstance(got, int) and set(wanted) <= {"least", "most"}:
            got = {"least": got, "most": got}
        if not isinstance(got, Mapping):
            return [f"{path}: wanted {wanted}, got {got!r}"]
        return [fault for key, item in wanted.items() for fault in _differ(f"{path}.{key}", item, got.get(key))]
    if isinstance(wanted, list):
        if not isinstance(got, list) or len(got) != len(wanted):
            return [f"{path}: wanted {wanted}, got {got!r}"]
        pairs = enumerate(zip(wanted, got, strict=True))
        return [fault for number, (one, other) in pairs for fault in _differ(f"{path}[{number}]", one, other)]
    if wanted == NULL:
        wanted = None
    return (
        []
        if wanted == got and isinstance(wanted, bool) == isinstance(got, bool)
        else [f"{path}: wanted {wanted!r}, got {got!r}"]
    )


def _merged(below: Content, above: Content) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return merged
