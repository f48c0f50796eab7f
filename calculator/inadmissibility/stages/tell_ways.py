"""Grounds, waivers and routes in; their part of the answer document out."""

from inadmissibility.kernel.days import iso
from inadmissibility.kernel.document import Document, Json, day_value
from inadmissibility.kernel.head import Rule
from inadmissibility.records.grounds import GroundHinge, WeighedGround
from inadmissibility.records.waivers import Route, Waiver


def cites(rule: Rule) -> list[Json]:
    """The authorities of a rule, as lawyers cite them."""
    return [cite.text for cite in rule.cites]


def tell_waiver(waiver: Waiver, rule: Rule) -> Document:
    """One waiver with what it requires."""
    return {
        "id": waiver.id,
        "for": list(waiver.grounds),
        "status": waiver.status,
        "form": waiver.form,
        "earliest_on": day_value(waiver.earliest_on),
        "contested_by": list(waiver.contested_by),
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


def tell_ground(ground: WeighedGround, rule: Rule) -> Document:
    """One ground with what comes of it."""
    finding = "depends" if ground.depends_on else "contested" if ground.contested_by else "settled"
    return {
        "id": ground.ground,
        "finding": finding,
        "status": ground.statuses[0].value if len(ground.statuses) == 1 else None,
        "may": [status.value for status in ground.statuses],
        "only_after_leaving": ground.ahead,
        "last_day": day_value(ground.last_day),
        "waivers": list(ground.waivers),
        "depends_on": [_hinge(hinge) for hinge in ground.depends_on],
        "contested_by": list(ground.contested_by),
        "because": [rule.id],
        "cite": cites(rule),
    }


def _hinge(hinge: GroundHinge) -> Document:
    condition: Json = hinge.value
    if hinge.days is not None:
        condition = {"from": iso(hinge.days.first), "to": iso(hinge.days.last)}
    return {"fact": hinge.fact, "if": condition, "then": [status.value for status in hinge.statuses]}
