"""Facts weighed over all worlds, with notices, waivers and routes: the whole answer in codes."""

from inadmissibility.kernel.document import Document
from inadmissibility.law import book
from inadmissibility.records.facts import Facts
from inadmissibility.stages.ask import ask, assume
from inadmissibility.stages.map import map_routes
from inadmissibility.stages.open import WaiverRules, open_waivers
from inadmissibility.stages.tell import Beside, Contents, tell
from inadmissibility.worlds.exits import exits, leaving
from inadmissibility.worlds.weigh import consider

WAIVERS = WaiverRules(
    hardship_id=book.hardship.HEAD.id,
    hardship_bars=book.hardship.FOR,
    hardship_form=book.hardship.FORM,
    hardship=book.hardship.requires,
    consent_id=book.consent.HEAD.id,
    consent_bars=book.consent.FOR,
    consent_form=book.consent.FORM,
    consent=book.consent.requires,
    earliest_on=book.consent.earliest_on,
)
BAR_RULES = book.BARS
CONTENTS = Contents(
    rules={rule.id: rule for rule in book.RULES},
    bar_rules=BAR_RULES,
    readings={reading.id: reading for reading in book.READINGS},
)


def answer_in_codes(facts: Facts) -> Document:
    """The answer without words. Raises what `consider` raises."""
    weighed = consider(facts)
    notices = tuple((notice, rule_id) for notice, rule_id, applies in book.NOTICES if applies(weighed, facts))
    beside = Beside(
        notices=notices,
        waivers=open_waivers(facts, weighed, WAIVERS),
        routes=map_routes(weighed, book.time_route.HEAD.id, book.time_route.opens),
        would_start=_would_start(facts) if book.STILL_HERE in (notice for notice, _ in notices) else (),
        assumed=assume(facts),
        missing=ask(facts, weighed),
    )
    return tell(weighed, beside, CONTENTS)


def _would_start(facts: Facts) -> tuple[str, ...]:
    """The bars that an exit on the day asked about would start: arithmetic for a person who is still here."""
    last = len(facts.stays) - 1
    return next((bars for _, _, bars in exits(leaving(facts, last), last, facts.as_of, facts.as_of)), ())
