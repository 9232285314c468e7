"""What the cells of a list hold, and what Excel has made of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.loader.fields import choices
from kiosk.loader.messages import Saying
from kiosk.loader.written_dates import (
    SERIALS,
    day_of_serial,
    plain_date,
    plain_dates,
    plain_time,
    serial_of,
    short_month,
)
from kiosk.model.dates import ClockTime, PartialDate, UncertainDate

_UNKNOWN = frozenset(
    ("-", "–", "—", "?", "n/a", "unknown", "not known", "məlum deyil", "naməlum", "неизвестно",
     "нет данных")
)  # fmt: skip
_YES = frozenset(("yes", "y", "true", "1", "x", "+", "bəli", "hə", "var", "да", "есть"))
_NO = frozenset(("no", "n", "false", "0", "xeyr", "yox", "нет"))
# Each word of a choice in Azerbaijani and Russian.
CHOICES = {
    "confirmed": ("təsdiqlənib", "подтверждено"),
    "reported": ("məlumat var", "сообщается"),
    "disputed": ("mübahisəli", "спорно"),
    "exactly": ("dəqiq", "точно"),
    "about": ("təxminən", "около"),
    "at-least": ("ən azı", "не менее"),
    "more-than": ("daha çox", "более"),
    "lights": ("işıqlar", "огни"),
    "bars": ("zolaqlar", "полосы"),
    "number": ("rəqəm", "число"),
    "law": ("qanun", "закон"),
    "official": ("rəsmi", "официальный"),
    "agency": ("agentlik", "агентство"),
    "press": ("mətbuat", "пресса"),
    "broadcaster": ("yayımçı", "вещатель"),
    "institution": ("qurum", "учреждение"),
    "book": ("kitab", "книга"),
    "report": ("hesabat", "доклад"),
    "encyclopedia": ("ensiklopediya", "энциклопедия"),
    "memoir": ("xatirə", "мемуары"),
    "figure": ("göstərici", "показатель"),
    "part": ("hissə", "часть"),
    "other": ("başqa", "другое"),
    "yes": ("bəli", "да"),
    "no": ("xeyr", "нет"),
}
_CHOSEN = {other: word for word, others in CHOICES.items() for other in others}
_EXCEL_ERROR = re.compile(
    r"#(REF!|NAME\?|VALUE!|DIV/0!|N/A|NUM!|NULL!|SPILL!|ССЫЛКА!|ИМЯ\?|ЗНАЧ!|ДЕЛ/0!|Н/Д|ЧИСЛО!|"
    r"ПУСТО!|BAŞV!|AD\?|DEĞER!|SAYI/0!|YOK|SAYI!|BOŞ!)|#{4,}"
)  # fmt: skip
_SCIENTIFIC = re.compile(r"-?\d([.,]\d+)?E\+\d+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, where it stands in the lines of the table, and its `place` in words.

    `value` and `form` are what a spreadsheet holds in truth: a day, say, and how it is shown.
    """

    text: str
    line: int
    column: int
    last_line: int
    place: str = ""
    value: object = None
    form: str = ""


def is_empty(cell: Cell) -> bool:
    """Whether the cell says nothing, or that nothing is known."""
    return not cell.text or cell.text.lower() in _UNKNOWN


def chosen(text: str) -> str:
    """The word of a choice that `text` stands for, in any of the three languages."""
    word = " ".join(text.replace("İ", "i").lower().split())
    return _CHOSEN.get(word, word if word in CHOICES or word.replace(" ", "-") not in CHOICES
                       else word.replace(" ", "-"))  # fmt: skip


def choice_in(word: str, language: str) -> str:
    """The word of a choice as a template in `language` has it."""
    others = CHOICES.get(word)
    return others[("az", "ru").index(language)] if others and language in ("az", "ru") else word


def plain_text(cell: Cell, kind: Any) -> str:
    """The text of `cell` as the field of this kind takes it; unchanged if it is not understood."""
    text = cell.text
    if kind in (PartialDate, UncertainDate):
        return _date(cell, kind)
    if kind is ClockTime:
        return plain_time(text) or text
    if kind is bool:
        answer = text.lower()
        return "yes" if answer in _YES else "no" if answer in _NO else text
    if kind is int and re.fullmatch(r"-?\d+[.,]0+", text):
        return re.split("[.,]", text)[0]
    if choices(kind):
        meant = chosen(text)
        return meant if meant in choices(kind) else text
    return text


def _date(cell: Cell, kind: Any) -> str:
    text = cell.text
    if isinstance(cell.value, date):
        year = serial_of(_day(cell.value))
        if _is_year(year):
            return str(year)
        if _shows(cell.form) == "my":
            return text[:7]
        return text[:4] if _shows(cell.form) == "y" else text
    if text.isdecimal() and len(text) == 5 and int(text) in SERIALS:
        return str(day_of_serial(int(text)))
    if month := short_month(text):
        return str(month)
    return (plain_dates(text) if kind is UncertainDate else plain_date(text)) or text


def excel_sayings(cell: Cell, kind: Any) -> Iterator[tuple[Saying, bool]]:
    """What Excel seems to have changed in `cell`, each with whether it is only advice."""
    text = cell.text
    if found := _EXCEL_ERROR.fullmatch(text):
        yield Saying(
            f"This cell shows “{found[0]}”: Excel could not work out what belongs here.",
            "Type the value itself into the cell.", code="excel-error",
        ), False  # fmt: skip
    elif kind in (PartialDate, UncertainDate):
        yield from _changed_date(cell)
    elif isinstance(cell.value, date | time | timedelta) and kind is not ClockTime:
        yield Saying(
            f"Excel has turned this cell into a date: the kiosk reads “{text}”.",
            "Set the format of the cell to Text, and type it again.", code="excel-date",
        ), True  # fmt: skip
    elif _SCIENTIFIC.fullmatch(text):
        yield Saying(
            f"Excel has shortened a long number to “{text}”; its last digits are lost.",
            "Set the format of the cell to Text, and type the number again.", code="excel-number",
        ), False  # fmt: skip
    elif kind is ClockTime and re.fullmatch(r"0[.,]\d{3,}", text):
        yield Saying(
            f"Excel has turned the time into the number {text}; the kiosk reads it as a time.",
            "Set the format of the cell to Text, and type the time again.",
            plain_time(text), "excel-time",
        ), True  # fmt: skip


def _changed_date(cell: Cell) -> Iterator[tuple[Saying, bool]]:
    text = cell.text
    again = "Set the format of the column to Text, and type the date again."
    if isinstance(cell.value, date):
        year, shows = serial_of(_day(cell.value)), _shows(cell.form)
        if _is_year(year):
            yield Saying(
                f"Excel has turned the year {year} into the day {text}; the kiosk reads the year.",
                again, str(year), "excel-date",
            ), True  # fmt: skip
        elif shows == "dm":
            yield Saying(
                f"No year was typed here, and Excel has added {text[:4]} by itself.", again,
                code="excel-date",
            ), False  # fmt: skip
        elif shows == "my":
            yield Saying(
                f"Excel has made a day of this month; the kiosk reads it as {text[:7]}.", again,
                text[:7], "excel-date",
            ), True  # fmt: skip
    elif text.isdecimal() and len(text) == 5 and int(text) in SERIALS:
        yield Saying(
            f"Excel has turned a date into the number {text}.",
            again,
            str(day_of_serial(int(text))), "excel-date",
        ), False  # fmt: skip
    elif month := short_month(text):
        yield Saying(
            f"Excel has shortened a date to “{text}”; the day or the century may be lost.", again,
            str(month), "excel-date",
        ), False  # fmt: skip


def _is_year(serial: int) -> bool:
    return 1800 <= serial <= 2100


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _shows(form: str) -> str:
    """The parts of a date that a cell of this format shows: `dmy`, `my`, `dm`, `y`."""
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", form).lower()
    return "".join(part for part in "dmy" if part in bare)
