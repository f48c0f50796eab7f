"""Before leaving for the interview, a person here may ask for a waiver of the 3- and 10-year bars alone."""

from datetime import date

from inadmissibility.kernel.days import add_years
from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.answers import either, neither
from inadmissibility.records.case import Case
from inadmissibility.records.choices import Petition, Proceedings, Relation, RemovalKind, Seeking, Standing
from inadmissibility.records.facts import Facts, Removal
from inadmissibility.records.grounds import Trait
from inadmissibility.records.kin import has_relative
from inadmissibility.records.waivers import Requirement
from inadmissibility.records.world import World

HEAD = Rule(
    id="cfr-8-212-7-e-provisional",
    room="waivers",
    cites=(Cite("8 CFR 212.7(e)", "https://www.ecfr.gov/current/title-8/section-212.7"),),
    in_force=(
        InForce(date(2013, 3, 4), "78 FR 536"),
        InForce(date(2016, 8, 29), "81 FR 50244: every immigrant visa case"),
    ),
    mark="settled",
    check_first=False,
    needs=(
        "stays.here_now",
        "person.born_on",
        "case.petition_approved",
        "case.visa_fee_paid",
        "case.in_proceedings",
        "removals",
        "case.consent_approved",
        "case.adjustment_pending",
        "relatives",
        "grounds",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("hardship_itself", "provisional_revoked"),
)

FORM = "I-601A"
GROUNDS = ("three_year", "ten_year")
CLASSES = (Seeking.IMMIGRANT_VISA, Seeking.DIVERSITY_VISA)
YOUNGEST = 17
KIN = (Relation.SPOUSE, Relation.PARENT)
STANDINGS = (Standing.CITIZEN, Standing.RESIDENT)


def reaches(ground: str, traits: frozenset[Trait], seeking: Seeking) -> bool:
    """The 3- and 10-year bars, for a visa case at the State Department."""
    return ground in GROUNDS and seeking in CLASSES


def requires(facts: Facts, world: World) -> tuple[Requirement, ...]:
    """Here, old enough, a case that is far enough, nothing pending and nothing else in the way, and a relative."""
    case = facts.case
    return (
        Requirement("here_now", facts.stays[-1].here_now if facts.stays else None),
        Requirement("seventeen_or_older", _old_enough(facts)),
        *_visa_case(case),
        Requirement("not_in_proceedings", _not_in_proceedings(case)),
        Requirement("no_final_order", _no_final_order(facts)),
        Requirement("no_reinstated_order", neither(*map(_reinstated, _outstanding(facts)))),
        Requirement("no_adjustment_pending", neither(case.adjustment_pending)),
        Requirement("qualifying_relative", has_relative(facts.relatives, KIN, STANDINGS)),
    )


def _old_enough(facts: Facts) -> bool | None:
    if facts.person.born_on is None:
        return None
    first, last = (add_years(day, YOUNGEST, leap_to_march=True) for day in facts.person.born_on)
    return True if last <= facts.as_of else False if first > facts.as_of else None


def _visa_case(case: Case) -> tuple[Requirement, ...]:
    """Who was selected in the lottery needs neither; a K petition does not count."""
    if case.seeking is Seeking.DIVERSITY_VISA:
        return ()
    approved = False if case.petition is Petition.FIANCE else case.petition_approved
    return (Requirement("petition_approved", approved), Requirement("visa_fee_paid", case.visa_fee_paid))


def _not_in_proceedings(case: Case) -> bool | None:
    return None if case.in_proceedings is None else case.in_proceedings is not Proceedings.PENDING


def _no_final_order(facts: Facts) -> bool | None:
    """Consent approved before leaving makes up for an order."""
    return either(not _outstanding(facts), facts.case.consent_approved)


def _outstanding(facts: Facts) -> list[Removal]:
    """Orders told of that no exit is known to have carried out."""
    return [removal for removal in facts.removals if removal.left_on is None and not _left_since(removal, facts)]


def _left_since(removal: Removal, facts: Facts) -> bool:
    """Whether the person came in again after the order, and so had left, which carries out all but a reinstated one."""
    entered_on = facts.stays[-1].entered_on if facts.stays else None
    if removal.kind is RemovalKind.REINSTATED or entered_on is None:
        return False
    return removal.ordered_on is not None and removal.ordered_on.last < entered_on.first


def _reinstated(removal: Removal) -> bool | None:
    return None if removal.kind is None else removal.kind is RemovalKind.REINSTATED
