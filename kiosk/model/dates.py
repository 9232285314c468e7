"""Dates as history knows them: a year, a month, a day, and where sources allow a minute."""

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Any, Self

from kiosk.model.entity import FieldError

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


class Parsed:
    """A value that is read from one text, by its own `parse`."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        raise TypeError(f"{cls.__name__} reads {text!r} in its own way")

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(cls.parse, schema.str_schema())


@dataclass(frozen=True, slots=True)
class PartialDate(Parsed):
    """A date of which only the year, or the year and month, may be known (ISO 8601 reduced)."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `1990`, `1990-01` or `1990-01-20`. Raises FieldError, naming the nearest date."""
        match = _DATE.fullmatch(text)
        if not match:
            raise FieldError(
                f"“{text}” is not a date.",
                "Write the year first: 1990-01-20, or 1990-01, or 1990.",
            )
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        if year == 0 or (month is not None and not 1 <= month <= 12):
            raise FieldError(f"“{text}” names no month of the year.", "Months are 01 to 12.")
        if month is not None and day is not None:
            last = monthrange(year, month)[1]
            if not 1 <= day <= last:
                raise FieldError(
                    f"There is no day {day} in {year}-{month:02}.",
                    "Correct the day, or write only the month or the year if that is all "
                    "that is known.",
                    f"{year}-{month:02}-{last:02}" if day else None,
                )
        return cls(year, month, day)

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{p:02}" for p in (self.month, self.day) if p)]
        return "-".join(parts)

    @property
    def earliest(self) -> tuple[int, int, int]:
        """The first day it can mean, as (year, month, day)."""
        return (self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> tuple[int, int, int]:
        """The last day it can mean, as (year, month, day)."""
        month = self.month or 12
        return (self.year, month, self.day or monthrange(self.year, month)[1])


@dataclass(frozen=True, slots=True)
class ClockTime(Parsed):
    """A time of day by the exhibit's own clock, to the minute."""

    hour: int
    minute: int

    @classmethod
    def parse(cls, text: str) -> "ClockTime":
        """Read `HH:MM` (24 hours). Raises FieldError."""
        match = _TIME.fullmatch(text)
        if not match:
            raise FieldError(f"“{text}” is not a time of day.", "Write it as 07:00 or 23:30.")
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"
