"""Is the 18th birthday the first day that can count?"""

from datetime import date

from inadmissibility.kernel.head import Reading, Side

READING = Reading(
    id="eighteenth_birthday",
    sides=(
        Side(
            "birthday_counts",
            "INA 212(a)(9)(B)(iii)(I): the days under 18 are left out, and on the birthday the person is 18",
        ),
        Side(
            "day_after",
            "The practice of some practitioners",
        ),
    ),
    default="birthday_counts",
    since=date(1997, 4, 1),
    check_first=False,
    more="birthday_counts",
)
