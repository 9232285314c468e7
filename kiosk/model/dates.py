"""Dates as history knows them: a year, a month, a day, and where sources allow a minute."""

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Any, Self

from kiosk.model.entity import FieldError, quickly_restored

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


class Parsed:
    """A value that is written as one text."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        raise TypeError(f"{cls.__name__} reads {text!r} in its own way")

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(cls.parse, schema.str_schema())


@quickly_restored
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


@quickly_restored
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


_DAY_FIRST = re.compile(r"(?:([0-9]{1,2})[./-])?([0-9]{1,2})[./-]([0-9]{4})")
_OR = re.compile(r"\s+(?:or|və\s+ya|ya\s+da|или)\s+|\s+/\s+", re.IGNORECASE)
_TO = re.compile(r"\s+(?:to|до)\s+|\s+-\s+|\s*[–—]\s*", re.IGNORECASE)
_HOW = "Write 1977-08-11, 11.08.1977, 08.1977 or 1977, or two of them with “or” between."


def read_date(text: str) -> PartialDate:
    """Read a date as people write it in lists: also 11.08.1977 and 08.1977. Raises FieldError."""
    text = text.strip().rstrip(".")
    match = _DAY_FIRST.fullmatch(text)
    if match is None:
        if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
            return PartialDate.parse(text)
        raise FieldError(f"“{text}” is not a date.", _HOW)
    day, month, year = (int(part) if part else None for part in match.groups())
    if day and month and month > 12 >= day:
        raise FieldError(
            f"There is no month {month}: the day comes first here.",
            "Write the year first, or the day before the month.",
            f"{year:04}-{day:02}-{month:02}",
        )
    parts = [f"{year:04}", f"{month:02}", *([f"{day:02}"] if match[1] else [])]
    return PartialDate.parse("-".join(parts))


@quickly_restored
@dataclass(frozen=True, slots=True)
class UncertainDate(Parsed):
    """A date, or two where sources give one or the other, or where it lies between them."""

    first: PartialDate
    second: PartialDate | None = None
    between: bool = False

    @classmethod
    def parse(cls, text: str) -> "UncertainDate":
        """Read a date as `read_date` does, or two with `or`, or with a dash. Raises FieldError."""
        for pattern in (_OR, _TO):
            parts = pattern.split(text.strip())
            if len(parts) > 2:
                raise FieldError(f"“{text}” holds more than two dates.", _HOW)
            if len(parts) == 2:
                first, second = read_date(parts[0]), read_date(parts[1])
                if second.latest < first.earliest:
                    raise FieldError(
                        f"{second} comes before {first}.", "Write the earlier date first.",
                        f"{second} or {first}",
                    )  # fmt: skip
                return cls(first, second, pattern is _TO)
        return cls(read_date(text))

    def __str__(self) -> str:
        joint = "–" if self.between else " or "
        return f"{self.first}{joint}{self.second}" if self.second else str(self.first)

    @property
    def earliest(self) -> tuple[int, int, int]:
        """The first day it can mean, as (year, month, day)."""
        return self.first.earliest

    @property
    def latest(self) -> tuple[int, int, int]:
        """The last day it can mean, as (year, month, day)."""
        return (self.second or self.first).latest

    @property
    def year(self) -> str:
        """Its year, or both."""
        years = {self.first.year, (self.second or self.first).year}
        return "–".join(map(str, sorted(years)))
