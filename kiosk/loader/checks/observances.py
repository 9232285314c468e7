"""Observances: that each of them comes, when it is meant to, and one at a time."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.calendar.occasions import in_year, overlapping
from kiosk.calendar.rules import Calendar, calendar, rule
from kiosk.calendar.zones import known, look_up
from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.messages import nearest
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.observance import Observance
from kiosk.model.zone import Offset, ZoneName

# After 28 years the days of the week, and with them the changes of clocks, come round again.
_YEARS_TO_COMPARE = 28


def observance_problems(file: ContentFile, today: date) -> Iterator[Problem]:
    """What is wrong with the observances in `file`, if it is exhibit.yaml."""
    exhibit = file.thing
    if not isinstance(exhibit, ExhibitFile):
        return
    for path, name in file.all(ZoneName):
        yield from _unknown_zone(file, path, name)
    zoneless = exhibit.zone is None and not (file.document and file.document.text(("zone",)))
    if zoneless and exhibit.mourning is not None:
        yield _no_zone(file, ("mourning",))
    for index, observance in enumerate(exhibit.observances):
        path = ("observances", index)
        if zoneless and observance.zone is None:
            yield _no_zone(file, path)
        yield from _rare(file, (*path, "date"), observance, today)
    found = calendar(exhibit.observances, exhibit.zone, None)
    yield from _overlaps(file, exhibit, found, today)
    yield from _offset(file, exhibit, found, today, zoneless)


def mourning_problems(contents: Contents) -> Iterator[Problem]:
    """A warning for mourning scenes that no day brings up."""
    exhibit, attract = contents.exhibit_file, contents.attract_file
    if exhibit and attract and attract.mourning and exhibit.mourning is None:
        assert contents.attract is not None
        yield contents.attract.problem(
            ("mourning",),
            "exhibit.yaml names no days of mourning, so these scenes are never shown.",
            "Write mourning: {from: 01-19, to: 01-20} there, or take them out.",
            severity="warning", code="mourning",
        )  # fmt: skip


def _unknown_zone(file: ContentFile, path: Path, name: ZoneName) -> Iterator[Problem]:
    names = known()
    if not names:
        yield file.problem(
            path, f"This computer has no list of time zones, so “{name}” was not looked up.",
            "Install the program again, or check it on another computer.",
            severity="warning", code="zone",
        )  # fmt: skip
    elif look_up(name) is None:
        lower = {each.lower(): each for each in names}
        meant = nearest(name, tuple(lower))
        yield file.problem(
            path, f"There is no time zone “{name}”.",
            "Write the continent and the city, such as Asia/Baku.",
            nearest=lower[meant] if meant else None, code="zone",
        )  # fmt: skip


def _no_zone(file: ContentFile, path: Path) -> Problem:
    return file.problem(
        path, "It is not said in which time zone this is meant.",
        "Add zone: to the exhibit, such as zone: Asia/Baku.", code="zone",
    )  # fmt: skip


def _rare(file: ContentFile, path: Path, observance: Observance, today: date) -> Iterator[Problem]:
    day = observance.date
    if day.year is not None and date(day.year, day.month, day.day) < today:
        yield file.problem(
            path, f"{day} has passed, so this never comes again.",
            "Correct the date, or take the observance out.", severity="warning", code="expired",
        )  # fmt: skip
    elif day.year is None and (day.month, day.day) == (2, 29):
        yield file.problem(
            path, "29 February comes in leap years only.",
            "Write another day if it is meant for every year.", severity="warning", code="date",
        )  # fmt: skip


def _overlaps(
    file: ContentFile, exhibit: ExhibitFile, found: Calendar, today: date
) -> Iterator[Problem]:
    places = [str(observance.id) for observance in exhibit.observances]
    years = {today.year + ahead for ahead in range(-1, _YEARS_TO_COMPARE)}
    years |= {each.year for each in found.rules if each.year is not None}
    occasions = (in_year(each, year) for each in found.rules for year in sorted(years))
    told: set[frozenset[str]] = set()
    for one, other in overlapping(occasion for occasion in occasions if occasion):
        pair = frozenset((one.id, other.id))
        if len(pair) < 2 or pair in told:
            continue
        told.add(pair)
        later = max(places.index(one.id), places.index(other.id))
        yield file.problem(
            ("observances", later, "time"),
            f"“{other.id}” begins before “{one.id}” has ended.",
            "Set them further apart: the kiosk can hold one at a time.",
            code="overlap",
        )  # fmt: skip


def _offset(
    file: ContentFile, exhibit: ExhibitFile, found: Calendar, today: date, zoneless: bool
) -> Iterator[Problem]:
    """A warning where the offset that stands in for the zone is not what the zone has."""
    offset, own = exhibit.utc_offset, found.own
    if offset is None:
        return
    if own is None and zoneless:
        yield file.problem(
            ("utc_offset",), "An offset alone is no time zone.",
            "Write zone: too, such as zone: Asia/Baku.", severity="warning", code="zone",
        )  # fmt: skip
    if own is None:
        return
    for observance in exhibit.observances:
        here = own.time if observance.zone in (None, own.name) else None
        year = today.year if observance.date.year is None else observance.date.year
        occasion = in_year(rule(observance, own), year) if here else None
        shift = occasion.starts.astimezone(here).utcoffset() if occasion else None
        if shift is not None and shift != timedelta(minutes=offset.minutes):
            yield file.problem(
                ("utc_offset",),
                f"For “{observance.id}” the zone {own.name} differs from UTC by "
                f"{_signed(shift)}, not by {offset}.",
                "Correct it: a kiosk without a list of time zones goes by it.",
                nearest=_signed(shift), severity="warning", code="zone",
            )  # fmt: skip
            return


def _signed(shift: timedelta) -> str:
    return str(Offset(round(shift.total_seconds() / 60)))
