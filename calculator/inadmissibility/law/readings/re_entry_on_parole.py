"""Is a return on parole an entry without being admitted for the permanent bar?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="re_entry_on_parole",
    sides=(
        Side("not_c", "USCIS practice: without admission or parole (Form I-212 and its instructions)"),
        Side("c", "INA 212(a)(9)(C)(i), bare text: parole is not admission"),
    ),
    default="not_c",
    since=date(1997, 4, 1),
    check_first=False,
)
