"""kiosk calendar: what will be observed, and when, here and where it is meant."""

import argparse
import json
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from kiosk.calendar.built import is_doubtful
from kiosk.calendar.occasions import Occasion, following, in_year
from kiosk.calendar.remarks import remarks
from kiosk.calendar.rules import Calendar, calendar
from kiosk.clock import Clock, SystemClock
from kiosk.loader.load import load
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.staff.saying import complain, say

_STAMP = "%Y-%m-%d %H:%M:%S"


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Print the calendar of the exhibit in `args.dir`.

    Returns 0, or 1 when staff must see to something, or 2 when `args.at` is no time. Raises
    FolderError when the folder cannot be read.
    """
    clock = clock or SystemClock()
    exhibit = load(args.dir, page_types(), clock.today()).exhibit
    if exhibit is None:
        complain("The exhibit cannot open yet; “kiosk check” says why.")
        return 1
    found = calendar(exhibit.observances, exhibit.zone, exhibit.utc_offset)
    try:
        at = _instant(args.at, found) if args.at else clock.utc()
    except ValueError:
        complain(f"“{args.at}” is not a time. Write it as 2027-01-20T11:59.")
        return 2
    sheet = Sheet(exhibit, found, at, clock, args.year)
    if args.json:
        print(json.dumps(sheet.as_data(), indent=2, ensure_ascii=False))
    else:
        say(sheet.text())
    return int(bool(sheet.remarks))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The calendar of one exhibit as it is at one instant, for one year or for the next times."""

    exhibit: Exhibit
    calendar: Calendar
    at: datetime
    clock: Clock
    year: int | None

    @property
    def remarks(self) -> tuple[str, ...]:
        """What staff must see to."""
        return remarks(self.calendar, self.at)

    def occasions(self) -> tuple[Occasion, ...]:
        """What is printed, in order."""
        if self.year is None:
            return following(self.calendar.rules, self.at)
        found = (in_year(rule, self.year) for rule in self.calendar.rules)
        return tuple(sorted((one for one in found if one), key=lambda one: one.starts))

    def text(self) -> str:
        """The calendar in words."""
        blocks = [self._told(occasion) for occasion in self.occasions()]
        if not blocks:
            blocks = ["Nothing is observed" + (f" in {self.year}." if self.year else ".")]
        if self.exhibit.mourning:
            blocks.append(self._mourning())
        here = self.clock.local(self.at)
        blocks.append(f"This is as of {here:{_STAMP}} on this machine ({_zone(here)}).")
        return "\n\n".join([*blocks, *(f"! {remark}" for remark in self.remarks)])

    def as_data(self) -> dict[str, object]:
        """The calendar for a program."""
        mourning = self.exhibit.mourning
        return {
            "at": self.at.isoformat(),
            "clock_believed": not is_doubtful(self.at),
            "remarks": list(self.remarks),
            "zones": {
                zone.name: "known" if zone.exact else "offset" if zone.time else "unknown"
                for zone in self.calendar.zones
            },
            "observances": [self._data(occasion) for occasion in self.occasions()],
            "mourning": mourning
            and {"from": str(mourning.first), "to": str(mourning.last), "now": self._mourns()},
        }

    def _told(self, one: Occasion) -> str:
        there, here = one.starts.astimezone(self._zone_of(one)), self.clock.local(one.starts)
        ends = one.ends.astimezone(there.tzinfo)
        return "\n".join(
            [
                f"{self._name(one)} ({one.id}): {self._state(one)}",
                f"  {there:{_STAMP}} to {ends:%H:%M:%S} in {_zone(there)}",
                f"  {here:{_STAMP}} on this machine ({_zone(here)})",
                f"  the notice is shown {one.notice_seconds:g} seconds before",
            ]
        )

    def _data(self, one: Occasion) -> dict[str, object]:
        zone = self._zone_of(one)
        return {
            "id": one.id,
            "name": self._name(one),
            "state": self._state(one),
            "utc": one.starts.isoformat(),
            "exhibit": one.starts.astimezone(zone).isoformat(),
            "machine": self.clock.local(one.starts).isoformat(),
            "zone": str(zone),
            "seconds": one.seconds,
            "notice_seconds": one.notice_seconds,
        }

    def _state(self, one: Occasion) -> str:
        if self.at >= one.ends:
            return "over"
        if is_doubtful(self.at):
            return "not begun by this clock"
        if self.at >= one.starts:
            return "being held"
        return "announced" if self.at >= one.announced else "ahead"

    def _name(self, one: Occasion) -> str:
        named = next(each for each in self.exhibit.observances if each.id == one.id)
        return named.name[self.exhibit.default_language]

    def _zone_of(self, one: Occasion) -> tzinfo:
        return next(rule.zone for rule in self.calendar.rules if rule.id == one.id)

    def _mourns(self) -> bool:
        days, own = self.exhibit.mourning, self.calendar.own
        if not days or own is None or own.time is None or is_doubtful(self.at):
            return False
        return days.includes(self.at.astimezone(own.time).date())

    def _mourning(self) -> str:
        assert self.exhibit.mourning is not None
        days, scenes = self.exhibit.mourning, len(self.exhibit.mourning_scenes)
        shown = f"the attract loop has {scenes} scenes of its own" if scenes else "no own scenes"
        now = "now" if self._mourns() else "not now"
        return f"Mourning from {days.first} to {days.last} of every year ({now}): {shown}."


def _zone(local: datetime) -> str:
    offset = f"{local:%z}"
    name = getattr(local.tzinfo, "key", None) or local.tzname()
    return f"{name}, UTC{offset[:3]}:{offset[3:5]}"


def _instant(text: str, found: Calendar) -> datetime:
    """The instant that `text` names: in the exhibit's time where it says nothing else."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None and found.own is not None and found.own.time is not None:
        at = at.replace(tzinfo=found.own.time)
    return at.astimezone(UTC)
