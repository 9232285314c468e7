"""Dates and times as people write them in lists, and as Excel leaves them behind."""

import re
from datetime import date, timedelta

from kiosk.model.dates import PartialDate, read_date
from kiosk.model.entity import FieldError

_MONTHS = (
    "yanvar|январ|january|jan", "fevral|феврал|february|feb", "mart|март|march|mar",
    "aprel|апрел|april|apr", "may|мая|май|мае", "iyun|июн|june|jun", "iyul|июл|july|jul",
    "avqust|август|august|aug", "sentyabr|сентябр|september|sept|sep",
    "oktyabr|октябр|october|oct", "noyabr|ноябр|november|nov", "dekabr|декабр|december|dec",
)  # fmt: skip
_ENDING = r"(?:ın|in|un|ün|ı|i|u|ü|da|də|ında|ində|unda|ya|ь|я|а|е|ю|у)?"
_IS_MONTH = [re.compile(f"(?:{stems}){_ENDING}") for stems in _MONTHS]
# Words around a date that say nothing beyond it.
_FILLER = frozenset(
    ("il", "ili", "ilin", "ildə", "ci", "cı", "cu", "cü", "ay", "ayı", "г", "год", "года", "году",
     "year", "st", "nd", "rd", "th", "of", "the", "in")
)  # fmt: skip
_YEAR_WORD = re.compile(r"(?<=\d)(?:\s*(?:г|год|года)|\s+il|-c[iıuü]\s+il)\.?$", re.IGNORECASE)
_OR = re.compile(r"\s+(or|və\s+ya|ya\s+da|или)\s+|\s+(/)\s+", re.IGNORECASE)
_TO = re.compile(r"(\s+to\s+|\s+до\s+|\s+-\s+|\s*[–—]\s*)", re.IGNORECASE)

_EXCEL_BEGINS = date(1899, 12, 30)
SERIALS = range(10_000, 100_000)
"""The numbers that stand for the days from 1927 to 2173."""


def plain_date(text: str) -> str | None:
    """`text` as 1990-01-20, 1990-01 or 1990, where it is one date; None if it is not understood.

    A day that does not exist keeps its form: 31.02.1971 gives 1971-02-31.
    """
    text = _YEAR_WORD.sub("", " ".join(text.split()).strip(" .,;"))
    if found := re.fullmatch(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})", text):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    if found := re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text):
        if int(found[2]) <= 12:
            return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
        return None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*", text):
        return text[:10]
    try:
        return str(read_date(text))
    except FieldError:
        return _in_words(text)


def plain_dates(text: str) -> str | None:
    """As `plain_date`, and two dates with “or” or a dash between."""
    if (single := plain_date(text)) is not None:
        return single
    for pattern, joint in ((_OR, " or "), (_TO, "–")):
        parts = [part for part in pattern.split(text) if part]
        if len(parts) == 3:
            first, second = plain_date(parts[0]), plain_date(parts[2])
            if first and second:
                return f"{first}{joint}{second}"
    return None


def plain_time(text: str) -> str | None:
    """`text` as 09:05, where it is a time of day; None if it is not understood."""
    if found := re.fullmatch(r"(\d{1,2})[:.](\d{2})(?:[:.]00)?", text.strip()):
        return f"{int(found[1]):02}:{found[2]}"
    if re.fullmatch(r"0[.,]\d+|0|1[.,]0+", text):
        minutes = round(float(text.replace(",", ".")) * 24 * 60)
        return f"{minutes // 60:02}:{minutes % 60:02}" if minutes < 24 * 60 else None
    return None


def day_of_serial(number: int) -> PartialDate:
    """The day that Excel means by this number."""
    day = _EXCEL_BEGINS + timedelta(days=number)
    return PartialDate(day.year, day.month, day.day)


def serial_of(day: date) -> int:
    """The number that Excel means by this day."""
    return (day - _EXCEL_BEGINS).days


def short_month(text: str) -> PartialDate | None:
    """The month that Excel wrote as Jan-90 or янв.90; None if `text` is nothing like it."""
    found = re.fullmatch(r"([^\W\d_]{3,4})[. -]+(\d{2})", text.strip())
    if not found:
        return None
    short = _lower(found[1])
    for month, stems in enumerate(_MONTHS, start=1):
        if any(stem.startswith(short[:3]) for stem in stems.split("|")):
            year = int(found[2])
            return PartialDate(1900 + year if year > 30 else 2000 + year, month)
    return None


def _in_words(text: str) -> str | None:
    """`20 yanvar 1990`, `January 1990`, `20 января 1990 года`, `1990-cı ilin yanvarı`."""
    year = day = month = None
    for part in re.findall(r"\d+|[^\W\d_]+", _lower(text)):
        if part.isdecimal():
            if len(part) == 4 and year is None:
                year = int(part)
            elif len(part) <= 2 and day is None:
                day = int(part)
            else:
                return None
        elif (found := _month(part)) and month is None:
            month = found
        elif part not in _FILLER:
            return None
    if year is None or (day is not None and month is None):
        return None
    parts = [f"{year:04}", *([f"{month:02}"] if month else []), *([f"{day:02}"] if day else [])]
    return "-".join(parts)


def _month(word: str) -> int | None:
    return next((n for n, month in enumerate(_IS_MONTH, 1) if month.fullmatch(word)), None)


def _lower(text: str) -> str:
    return text.replace("İ", "i").replace("I", "i" if text.isascii() else "ı").lower()
