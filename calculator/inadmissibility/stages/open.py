"""Weighed grounds in; the waivers that the law knows for them out, with what each requires."""

from collections.abc import Collection, Mapping, Sequence

from inadmissibility.records.facts import Facts
from inadmissibility.records.grounds import Status, WeighedGround
from inadmissibility.records.waivers import Requirement, Requirements, Waiver
from inadmissibility.stages.conclude import WaiverRule


def open_waivers(
    facts: Facts,
    grounds: Sequence[WeighedGround],
    rules: Sequence[WaiverRule],
    requirements: Mapping[str, Requirements],
    alone: Collection[str],
) -> tuple[Waiver, ...]:
    """Each waiver once, in the order of the book, with every ground it reaches here.

    Those in `alone` ask that no other ground stands beside the ones they reach.
    """
    waivers = []
    for rule in rules:
        mine = tuple(ground.ground for ground in grounds if rule.id in ground.waivers)
        if mine:
            needs, form = requirements[rule.id], rule.form(facts.case.seeking)
            if rule.id in alone:
                needs = needs._replace(shown=(*needs.shown, _nothing_else(grounds, mine)))
            status = _status(needs.shown)
            waivers.append(
                Waiver(rule.id, mine, status, form, rule.earliest_on(facts), needs.shown, needs.contested_by)
            )
    return tuple(waivers)


def _nothing_else(grounds: Sequence[WeighedGround], mine: Sequence[str]) -> Requirement:
    # What leaving under an order would start is asked about by itself: consent for it must have been given before.
    asked = [ground for ground in grounds if not (ground.ahead and ground.statuses == (Status.CONSENT,))]
    others = [ground.statuses for ground in asked if ground.ground not in mine]
    if any(Status.NONE not in statuses for statuses in others):
        return Requirement("no_other_ground", met=False)
    return Requirement("no_other_ground", met=None if any(len(statuses) > 1 for statuses in others) else True)


def _status(requirements: Sequence[Requirement]) -> str:
    answers = [requirement.met for requirement in requirements]
    return "test_not_met" if False in answers else "not_told" if None in answers else "open"
