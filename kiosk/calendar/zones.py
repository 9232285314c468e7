"""Time zones by name, from the machine's database or from the one that comes with the kiosk.

Where neither can be read, a zone is its offset from UTC as exhibit.yaml states it; without that
it is not known, and nothing is done by it.
"""

from dataclasses import dataclass
from datetime import timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from kiosk.model.zone import Offset


@dataclass(frozen=True, slots=True)
class Zone:
    """What is known of a zone. `time` is None if nothing is; `exact` tells that the database has
    it, with every change of its clocks."""

    name: str
    time: tzinfo | None
    exact: bool


def zone(name: str, offset: Offset | None = None) -> Zone:
    """The zone `name`; `offset` stands in for it where it cannot be looked up."""
    if found := look_up(name):
        return Zone(name, found, exact=True)
    if offset is None:
        return Zone(name, None, exact=False)
    return Zone(name, timezone(timedelta(minutes=offset.minutes), f"UTC{offset}"), exact=False)


def look_up(name: str) -> tzinfo | None:
    """The zone as the database has it, or None."""
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # ZoneInfoNotFoundError is a KeyError
        return None


@cache
def known() -> frozenset[str]:
    """The names of all zones; none where there is no database."""
    return frozenset(available_timezones())
