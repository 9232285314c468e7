"""Observances: the times at which the whole kiosk is still, and the days of mourning."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from kiosk.model.dates import ClockTime, Parsed
from kiosk.model.entity import FieldError, Help, entity, quickly_restored
from kiosk.model.refs import Ref
from kiosk.model.text import LocalizedText
from kiosk.model.zone import ZoneName

SHORTEST_S, LONGEST_S = 10, 600
"""An observance, in seconds: what can be felt as one, and what a hall can bear."""

_DAY = re.compile(r"(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})")


@quickly_restored
@dataclass(frozen=True, slots=True)
class CalendarDay(Parsed):
    """A day of one year, or of every year."""

    year: int | None
    month: int
    day: int

    @classmethod
    def parse(cls, text: str) -> "CalendarDay":
        """Read `01-20` or `2027-01-20`. Raises FieldError for a day that never comes."""
        match = _DAY.fullmatch(text)
        if not match:
            raise FieldError(
                f"“{text}” is not a day.", "Write 01-20 for every year, or 2027-01-20 for one."
            )
        year = int(match[1]) if match[1] else None
        month, day = int(match[2]), int(match[3])
        try:
            date(2000 if year is None else year, month, day)
        except ValueError:
            raise FieldError(
                f"There is no day {text}: it never comes.", "Write the month first, then the day."
            ) from None
        return cls(year, month, day)

    def __str__(self) -> str:
        year = "" if self.year is None else f"{self.year:04}-"
        return f"{year}{self.month:02}-{self.day:02}"


class YearlyDay(CalendarDay):
    """A day of every year."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "YearlyDay":
        """Read `01-20`. Raises FieldError."""
        found = CalendarDay.parse(text)
        if found.year is not None:
            raise FieldError(
                f"“{text}” names a year; these days come every year.",
                "Leave the year out.",
                text[5:],
            )
        return cls(None, found.month, found.day)


@entity
class Observance:
    """A time at which the kiosk is still: nothing sounds, nothing moves, one light is on."""

    id: Annotated[Ref, Help("A short id.")]
    name: Annotated[LocalizedText, Help("Its name, beneath the light, at most six words.")]
    notice: Annotated[LocalizedText, Help("What is said before it, at most 16 words.")]
    date: Annotated[CalendarDay, Help("Its day: 01-20 for every year, 2027-01-20 for one.")]
    time: Annotated[ClockTime, Help("When it begins, in its zone.")]
    zone: Annotated[ZoneName | None, Help("Its zone, if not that of the exhibit.")] = None
    seconds: Annotated[int, Help("How long it lasts, 10 to 600 seconds.")] = 60
    notice_seconds: Annotated[int, Help("How long before it the notice is shown, 0 to 600.")] = 60

    def __post_init__(self) -> None:
        if not SHORTEST_S <= self.seconds <= LONGEST_S:
            raise FieldError(
                f"An observance cannot last {self.seconds} seconds.",
                f"Write a number of seconds from {SHORTEST_S} to {LONGEST_S}.",
                str(SHORTEST_S if self.seconds < SHORTEST_S else LONGEST_S),
                field="seconds",
            )
        if not 0 <= self.notice_seconds <= LONGEST_S:
            raise FieldError(
                f"A notice cannot be shown for {self.notice_seconds} seconds.",
                f"Write a number of seconds from 0 to {LONGEST_S}.",
                str(0 if self.notice_seconds < 0 else LONGEST_S),
                field="notice_seconds",
            )


MourningDays = dict[Literal["from", "to"], YearlyDay]


@quickly_restored
@dataclass(frozen=True, slots=True)
class Mourning:
    """The days of every year on which the attract loop shows its mourning scenes."""

    first: YearlyDay
    last: YearlyDay

    def includes(self, day: date) -> bool:
        """Whether `day` is one of them; they may reach over the end of a year."""
        first, last = (self.first.month, self.first.day), (self.last.month, self.last.day)
        this = (day.month, day.day)
        return first <= this <= last if first <= last else this >= first or this <= last
