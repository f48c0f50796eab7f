"""Facts weighed over all worlds, with notices, waivers and routes: the whole answer in codes."""

from inadmissibility.kernel.document import Document
from inadmissibility.law import book, cures, ground_book
from inadmissibility.records.facts import Facts
from inadmissibility.stages.ask import ask, assume
from inadmissibility.stages.conclude import ClassRule, Cures, WaiverRule
from inadmissibility.stages.map import map_routes
from inadmissibility.stages.open import open_waivers
from inadmissibility.stages.tell import Beside, Contents, tell
from inadmissibility.worlds.exits import exits, leaving
from inadmissibility.worlds.grounds import Book, GroundRule, required, weigh_grounds
from inadmissibility.worlds.weigh import consider

GROUNDS = tuple(GroundRule(*rule) for rule in ground_book.GROUNDS)
WAIVERS = tuple(WaiverRule(*rule) for rule in cures.WAIVERS)
CURES = Cures(tuple(ClassRule(*rule) for rule in cures.CLASSES), WAIVERS, cures.CONSENT_FORM)
BAR_RULES = book.BARS
GROUND_BOOK = Book(BAR_RULES, book.BAR_YEARS, CURES, cures.BEFORE_LEAVING)
CONTENTS = Contents(
    rules={rule.id: rule for rule in book.RULES},
    bar_rules=BAR_RULES,
    readings={reading.id: reading for reading in book.READINGS},
)


def answer_in_codes(facts: Facts) -> Document:
    """The answer without words. Raises what `consider` raises."""
    weighed = consider(facts)
    notices = tuple((notice, rule_id) for notice, rule_id, applies in book.NOTICES if applies(weighed, facts))
    ahead = _would_start(facts) if book.STILL_HERE in (notice for notice, _ in notices) else ()
    grounds = weigh_grounds(facts, weighed, ahead, GROUNDS, GROUND_BOOK)
    reached = {waiver for ground in grounds for waiver in ground.waivers}
    requirements = {rule.id: required(facts, rule) for rule in WAIVERS if rule.id in reached}
    beside = Beside(
        notices=notices,
        grounds=grounds,
        waivers=open_waivers(facts, grounds, WAIVERS, requirements, cures.BEFORE_LEAVING),
        routes=map_routes(weighed, book.time_route.HEAD.id, book.time_route.opens),
        would_start=ahead,
        assumed=assume(facts),
        missing=ask(facts, weighed),
    )
    return tell(weighed, beside, CONTENTS)


def _would_start(facts: Facts) -> tuple[str, ...]:
    """The bars that an exit on the day asked about would start: arithmetic for a person who is still here."""
    last = len(facts.stays) - 1
    return next((bars for _, _, bars in exits(leaving(facts, last), last, facts.as_of, facts.as_of)), ())
