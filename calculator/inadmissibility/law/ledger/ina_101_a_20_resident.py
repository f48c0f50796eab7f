"""A green-card holder is authorized until a removal order becomes final; days count from the next day."""

from datetime import date

from inadmissibility.kernel.head import Cite, InForce, Rule
from inadmissibility.records.choices import Entry, PeriodKind
from inadmissibility.records.ledger import NO_COUNT, Claim
from inadmissibility.records.timeline import LaidStay, Timeline
from inadmissibility.records.world import World

HEAD = Rule(
    id="ina-101-a-20-resident",
    room="ledger",
    cites=(
        Cite("INA 101(a)(20)", "https://www.law.cornell.edu/uscode/text/8/1101"),
        Cite("INA 212(a)(9)(B)(i)", "https://www.law.cornell.edu/uscode/text/8/1182"),
        Cite("INA 240A", "https://www.law.cornell.edu/uscode/text/8/1229b"),
        Cite("8 CFR 1.2", "https://www.ecfr.gov/current/title-8/section-1.2"),
    ),
    in_force=(InForce(date(1997, 4, 1), "IIRIRA 301(b)"),),
    mark="settled",
    check_first=True,
    needs=(
        "stays.entry",
        "periods.residence",
    ),
    checked_on=date(2026, 11, 24),
    not_modelled=("residence_given_up",),
)


def claim(stay: LaidStay, timeline: Timeline, world: World) -> tuple[Claim, ...]:
    """Authorized through the day of a final removal order."""
    claims = [Claim(period.first, period.last, NO_COUNT) for period in timeline.of(PeriodKind.RESIDENCE)]
    # A status that was told with its days is not also read from the entry.
    if stay.entry is Entry.RESIDENT and not claims and not timeline.of(PeriodKind.CONDITIONAL_RESIDENCE):
        last = timeline.ordered_after(f"stays[{stay.number}].entered_on", world, over=stay.number + 1)
        claims.append(Claim(stay.entered_on, min(last, stay.present_to), NO_COUNT))
    return tuple(claims)
