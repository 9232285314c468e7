"""The observances of an exhibit as rules of the calendar."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.calendar.occasions import Rule
from kiosk.calendar.zones import Zone, zone
from kiosk.model.observance import Observance
from kiosk.model.zone import Offset, ZoneName


@dataclass(frozen=True, slots=True)
class Calendar:
    """The rules that can be followed, and what is known of each zone that they need.

    A rule whose zone is not known is not among them. `own` is the exhibit's own zone.
    """

    rules: tuple[Rule, ...]
    zones: tuple[Zone, ...]
    own: Zone | None


def calendar(
    observances: Iterable[Observance], own: ZoneName | None, offset: Offset | None
) -> Calendar:
    """The calendar of an exhibit in the zone `own`; `offset` is for a machine that lacks it."""
    exhibits = zone(own, offset) if own else None
    zones: dict[str, Zone] = {exhibits.name: exhibits} if exhibits else {}
    rules = []
    for observance in observances:
        name = observance.zone or own
        if name is None:
            continue  # the loader has told of it
        found = zones.setdefault(name, zone(name))
        if found.time is not None:
            rules.append(rule(observance, found))
    return Calendar(tuple(rules), tuple(zones.values()), exhibits)


def rule(observance: Observance, found: Zone) -> Rule:
    """One observance in a zone that is known."""
    assert found.time is not None
    return Rule(
        id=str(observance.id),
        year=observance.date.year,
        month=observance.date.month,
        day=observance.date.day,
        hour=observance.time.hour,
        minute=observance.time.minute,
        zone=found.time,
        seconds=observance.seconds,
        notice_seconds=observance.notice_seconds,
    )
