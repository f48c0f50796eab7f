"""Is being let go after an arrest at or near the border a parole?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="release_on_recognizance",
    sides=(
        Side(
            "not_parole",
            "Matter of Castillo-Padilla, 25 I&N Dec. 257 (BIA 2010); Matter of Cabrera-Fernandez, 28 "
            "I&N Dec. 747 (BIA 2023)",
        ),
        Side(
            "parole_by_law",
            "Argument from INA 235(b) and 212(d)(5): Jennings v. Rodriguez, 583 U.S. 281 (2018); "
            "Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)",
        ),
    ),
    default="not_parole",
    since=date(1997, 4, 1),
    check_first=True,
)
