"""What staff must be told of clocks and zones, in sentences. Nothing when all is well."""

from datetime import datetime

from kiosk.calendar.built import BUILT, is_doubtful
from kiosk.calendar.rules import Calendar


def remarks(calendar: Calendar, at: datetime) -> tuple[str, ...]:
    """What is wrong with the clock that shows `at`, or with what is known of the zones."""
    if not calendar.zones:
        return ()
    told = []
    if is_doubtful(at):
        told.append(
            f"The clock of this machine shows {at:%Y-%m-%d}, but the program is of "
            f"{BUILT:%Y-%m-%d}. It must be wrong: no observance is begun by it, and no day counts "
            "as one of mourning. Set the clock; until then, begin an observance with “kiosk "
            "observe”."
        )
    for zone in calendar.zones:
        if zone.time is None:
            told.append(
                f"This machine does not know the time zone {zone.name}, and exhibit.yaml states no "
                "utc_offset for it: what is meant in it is not observed. Install the program again."
            )
        elif not zone.exact:
            offset = zone.time.tzname(None)
            told.append(
                f"This machine does not know the time zone {zone.name}; it counts as {offset}, as "
                "exhibit.yaml states. Install the program again."
            )
    return tuple(told)
