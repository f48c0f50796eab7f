"""Waivers and routes in; their part of the answer document out."""

from inadmissibility.kernel.document import Document, Json, day_value
from inadmissibility.kernel.head import Rule
from inadmissibility.records.waivers import Route, Waiver


def cites(rule: Rule) -> list[Json]:
    """The authorities of a rule, as lawyers cite them."""
    return [cite.text for cite in rule.cites]


def tell_waiver(waiver: Waiver, rule: Rule) -> Document:
    """One waiver with what it requires."""
    return {
        "id": waiver.id,
        "for": list(waiver.bars),
        "status": waiver.status,
        "form": waiver.form,
        "earliest_on": day_value(waiver.earliest_on),
        "requirements": [{"id": need.id, "met": need.met} for need in waiver.requirements],
        "cite": cites(rule),
    }


def tell_route(route: Route, rule: Rule) -> Document:
    """One way forward with its steps."""
    return {
        "id": route.id,
        "for": list(route.bars),
        "steps": [
            {"id": step.id, "form": step.form, "where": None, "fee": None, "by": None, "on": day_value(step.on)}
            for step in route.steps
        ],
        "cite": cites(rule),
    }
