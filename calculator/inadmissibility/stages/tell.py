"""Everything found in; the answer document out, in codes, days and citations: the words come after."""

from collections.abc import Mapping
from typing import NamedTuple

from inadmissibility.kernel.days import iso
from inadmissibility.kernel.document import Document, Json, day_value, range_value
from inadmissibility.kernel.head import Reading, Rule
from inadmissibility.records.grounds import WeighedGround
from inadmissibility.records.ledger import Count
from inadmissibility.records.waivers import Route, Waiver
from inadmissibility.records.weighed import Contest, Hinge, Weighed, WeighedBar, WeighedSpan, WeighedStay
from inadmissibility.stages.tell_ways import cites, tell_ground, tell_route, tell_waiver

RuleOf = Mapping[str, Rule]


class Contents(NamedTuple):
    """What the book lists: every rule and reading by id, and the rule behind each bar."""

    rules: RuleOf
    bar_rules: Mapping[str, str]
    readings: Mapping[str, Reading]


class Beside(NamedTuple):
    """What goes with the weighed result: notices with the rule of each, waivers, routes, and what was not told.

    `would_start` holds the bars that an exit on the day asked about would start; `missing` each fact that a rule asked
    for, and whether the outcome hangs on it.
    """

    notices: tuple[tuple[str, str], ...]
    grounds: tuple[WeighedGround, ...]
    waivers: tuple[Waiver, ...]
    routes: tuple[Route, ...]
    would_start: tuple[str, ...]
    assumed: tuple[str, ...]
    missing: tuple[tuple[str, bool], ...]


def tell(weighed: Weighed, beside: Beside, book: Contents) -> Document:
    """The answer without words."""
    running = [bar.bar for bar in weighed.bars if bar.in_force is not False and not bar.lifted_by]
    return {
        "stays": [_stay(stay, book.rules) for stay in weighed.stays],
        "total_days": {"least": weighed.total.least, "most": weighed.total.most},
        "bars": [_bar(bar, book.rules[book.bar_rules[bar.bar]]) for bar in weighed.bars],
        "outcome": {
            "finding": weighed.finding,
            "bars": list(dict.fromkeys(running)),
            "barred_on_as_of": weighed.barred,
            "clear_on": day_value(weighed.clear_on),
            "would_start": list(beside.would_start),
            "depends_on": [_hinge(hinge) for hinge in weighed.depends_on],
            "contested_by": [_contest(contest, book.readings[contest.reading]) for contest in weighed.contested_by],
            "every_world_tried": weighed.complete,
        },
        "notices": [
            {"id": notice, "because": [rule_id], "cite": cites(book.rules[rule_id])}
            for notice, rule_id in beside.notices
        ],
        "grounds": [tell_ground(ground, book.rules[ground.rule]) for ground in beside.grounds],
        "waivers": [tell_waiver(waiver, book.rules[waiver.id]) for waiver in beside.waivers],
        "routes": [tell_route(route, book.rules[route.id]) for route in beside.routes],
        "assumed": [{"id": name} for name in beside.assumed],
        "not_modelled": [{"id": code} for code in _left_out(weighed, beside, book)],
        "missing": [{"fact": path, "decides": decides} for path, decides in beside.missing],
    }


def _left_out(weighed: Weighed, beside: Beside, book: Contents) -> tuple[str, ...]:
    """What the rules leave out that this answer rests on, each thing once."""
    used = [span.because for stay in weighed.stays for span in stay.spans]
    used += [book.bar_rules[bar.bar] for bar in weighed.bars]
    used += [rule_id for bar in weighed.bars for rule_id in bar.lifted_by]
    used += [rule_id for _, rule_id in beside.notices]
    used += [ground.rule for ground in beside.grounds]
    used += [waiver.id for waiver in beside.waivers]
    used += [route.id for route in beside.routes]
    return tuple(dict.fromkeys(code for rule_id in used for code in book.rules[rule_id].not_modelled))


def _stay(stay: WeighedStay, rules: RuleOf) -> Document:
    return {
        "first_unlawful_on": day_value(stay.first_unlawful_on),
        "days": {name.value: {"least": stay.counts[name].least, "most": stay.counts[name].most} for name in Count},
        "spans": [_span(span, rules[span.because]) for span in stay.spans],
    }


def _span(span: WeighedSpan, rule: Rule) -> Document:
    return {
        "first": day_value(span.first),
        "last": day_value(span.last),
        "days": range_value(span.days.least, span.days.most),
        "counts_for": [name.value for name in span.counts_for],
        "because": span.because,
        "cite": cites(rule),
    }


def _bar(bar: WeighedBar, rule: Rule) -> Document:
    return {
        "id": bar.bar,
        "cause": bar.cause,
        "finding": bar.finding,
        "in_force": bar.in_force,
        "from": day_value(bar.from_on),
        "last_barred_day": day_value(bar.last_barred_day),
        "first_clear_day": day_value(bar.first_clear_day),
        "because": [rule.id],
        "cite": cites(rule),
        "lifted_by": list(bar.lifted_by),
    }


def _hinge(hinge: Hinge) -> Document:
    condition: Json = hinge.value
    if hinge.days is not None:
        ends: dict[str, Json] = {}
        if not hinge.opens_before:
            ends["from"] = iso(hinge.days.first)
        if not hinge.opens_after:
            ends["to"] = iso(hinge.days.last)
        condition = ends
    return {"fact": hinge.fact, "if": condition, **_leads_to(hinge)}


def _leads_to(one: Hinge | Contest) -> Document:
    return {
        "then": list(one.then),
        "may": list(one.may),
        "in_force": list(one.in_force),
        "may_be_in_force": list(one.may_be_in_force),
    }


def _contest(contest: Contest, reading: Reading) -> Document:
    return {
        "reading": contest.reading,
        "value": contest.side,
        "beside": [{"reading": other, "value": side} for other, side in contest.beside],
        "shown_first": contest.shown_first,
        **_leads_to(contest),
        "authority": next(side.authority for side in reading.sides if side.id == contest.side),
    }
