"""Is leaving on advance parole a departure for the 3- and 10-year bars?"""

from datetime import date

from inadmissibility.kernel.dated import Dated, Step
from inadmissibility.kernel.days import day
from inadmissibility.kernel.head import Reading, Side
from inadmissibility.records.facts import Facts

READING = Reading(
    id="advance_parole_departure",
    sides=(
        Side(
            "departure_both",
            "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026); its headnote names the 10-year "
            "bar, and the 3-year bar turns on the same act",
        ),
        Side(
            "departure_ten_year_only",
            "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026): its headnote reaches the 10-year bar only",
        ),
        Side(
            "not_departure",
            "Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012); USCIS guidance of "
            "September 5, 2024; 9 FAM 302.11-3(B)(2)(d)",
        ),
    ),
    default="departure_both",
    since=date(1997, 4, 1),
    check_first=False,
)

FIRST = Dated(
    Step(day("1997-04-01"), "departure_both", "INA 212(a)(9)(B)(i), plain words; IIRIRA 301(b)"),
    Step(day("2012-04-17"), "not_departure", "Matter of Arrabally and Yerrabelly, 25 I&N Dec. 771 (BIA 2012)"),
    Step(day("2026-08-13"), "departure_both", "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)"),
)


def shown_first(facts: Facts) -> str:
    """The side in force on the day asked about."""
    return FIRST.on(facts.as_of)
