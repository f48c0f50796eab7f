"""Does the Board's decision of August 13, 2026 reach advance parole trips made before it?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="advance_parole_retroactivity",
    sides=(
        Side(
            "applies_to_past_trips",
            "Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026), reported as applied to a trip already made",
        ),
        Side(
            "only_new_trips",
            "Tests for changed agency law: De Niz Robles v. Lynch, 803 F.3d 1165 (10th Cir. 2015); "
            "Garfias-Rodriguez v. Holder, 702 F.3d 504 (9th Cir. 2012); reliance on USCIS's own "
            "published rule",
        ),
    ),
    default="applies_to_past_trips",
    since=date(1997, 4, 1),
    check_first=False,
)
