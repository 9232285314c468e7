"""What the validation objects to, in staff's words."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from kiosk.loader.fields import choices, fields_of, is_entity, kind_at
from kiosk.loader.nodes import Path
from kiosk.model.dates import PartialDate
from kiosk.model.entity import FieldError
from kiosk.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Saying:
    """What is wrong, how to put it right, the nearest right value, and a stable name for it."""

    message: str
    fix: str
    nearest: str | None = None
    code: str = "value"


@dataclass(frozen=True, slots=True)
class Where:
    """What a complaint is about: the whole file's type, how staff call it, and the way there."""

    whole: Any
    name: str
    path: Path

    @property
    def place(self) -> str:
        """The thing that holds the value, with its article."""
        around = self.path[:-1]
        if not around:
            return self.name
        if isinstance(around[-1], int):
            return f"an entry of “{around[-2]}”" if len(around) > 1 else "an entry"
        return f"“{around[-1]}”"


def nearest(typed: str, known: "list[str] | tuple[str, ...]") -> str | None:
    """The one of `known` that `typed` was probably meant to be."""
    found = get_close_matches(typed.lower(), known, n=1, cutoff=0.6)
    return found[0] if found else None


def say(kind: str, where: Where, typed: str, error: object) -> Saying:
    """Put an error of the validation into staff's words.

    `kind` is its kind in the library's terms, `typed` what stands in the file, `error` what the
    model itself said, if it did.
    """
    field = str(where.path[-1]) if where.path else ""
    target = kind_at(where.whole, where.path)
    if isinstance(error, FieldError):
        meant = error.nearest or day_meant(typed)
        return Saying(error.message, error.fix, meant if meant != typed else None)
    if kind == "missing":
        return _missing(where, field)
    if kind == "unexpected_keyword_argument":
        return _unknown(where, field)
    if not typed.strip() and field:
        return Saying(
            f"The field “{field}” is empty." if isinstance(where.path[-1], str) else
            "This entry is empty.",
            "Write its value, or take the line out.", code="empty",
        )  # fmt: skip
    if options := choices(target) or _options(error):
        return Saying(
            f"“{typed}” is not one of the choices here.",
            f"Write one of: {', '.join(options)}.", nearest(typed, options), "choice",
        )  # fmt: skip
    if isinstance(target, type) and issubclass(target, LocalizedText):
        return Saying(
            "This text does not say which language it is in.",
            "Write one text for each language, each after its code: az, en, ru.",
            code="languages",
        )
    return _of_kind(kind, field, target, typed)


def _missing(where: Where, field: str) -> Saying:
    owner = kind_at(where.whole, where.path[:-1])
    known = fields_of(owner).get(field) if is_entity(owner) else None
    help_text = f" {known.help.split('. ')[0].rstrip('.')}." if known and known.help else ""
    place = where.place[0].upper() + where.place[1:]
    return Saying(
        f"{place} needs the field “{field}”.", f"Add {field}: to it.{help_text}", code="missing"
    )


def _unknown(where: Where, field: str) -> Saying:
    owner = kind_at(where.whole, where.path[:-1])
    known = list(fields_of(owner)) if is_entity(owner) else []
    meant = nearest(field, known)
    fix = "Correct its name, or take it out." if meant else "Take it out."
    if len(known) <= 12:
        fix = f"{fix} The fields are: {', '.join(known)}."
    return Saying(f"There is no field “{field}” in {where.place}.", fix, meant, "unknown-field")


def _of_kind(kind: str, field: str, target: Any, typed: str) -> Saying:
    if kind == "tuple_type":
        return Saying(
            f"“{field}” holds a list, and this is none.",
            "Begin each entry with a hyphen and a space, on a line of its own.", code="list",
        )  # fmt: skip
    if kind in ("dataclass_type", "dict_type"):
        names = ", ".join(fields_of(target)) if is_entity(target) else ""
        fix = f"Write its fields, each on a line of its own: {names}." if names else (
            "Write its entries on lines of their own, each as name: value."
        )  # fmt: skip
        return Saying("Fields with names belong here, and this is none.", fix, code="fields")
    if kind == "string_type":
        return Saying("One text belongs here, not several.", "Put it into quotes.", code="text")
    if kind.startswith("int"):
        digits = re.sub(r"[\s\u00a0\u202f.,_']", "", typed)
        plausible = digits if re.fullmatch(r"-?[0-9]{1,15}", digits) else None
        return Saying(
            f"“{typed}” is not a whole number.", "Write digits only, such as 131.",
            plausible if plausible != typed else None, "number",
        )  # fmt: skip
    if kind.startswith(("float", "finite", "decimal", "greater", "less")):
        return Saying(
            f"“{typed}” is not a number that fits here.", "Write digits, such as 10 or 7.5.",
            code="number",
        )  # fmt: skip
    if kind.startswith("bool"):
        return Saying(f"“{typed}” is neither yes nor no.", "Write yes or no.", code="yes-no")
    if kind.startswith("date"):
        return not_a_day(typed)
    if kind.startswith("time"):
        return Saying(f"“{typed}” is not a time.", "Write it as 07:00 or 23:30.", code="time")
    if kind.startswith(("too_short", "string_too_short")):
        return Saying("Too little stands here.", "Add to it.", code="length")
    if kind.startswith(("too_long", "string_too_long")):
        return Saying("Too much stands here.", "Shorten it.", code="length")
    return Saying("This does not fit here.", "Compare it with a page that works.")


def not_a_day(typed: str) -> Saying:
    """That `typed` is not a day."""
    fix = "Write year, month and day: 2026-01-20."
    return Saying(f"“{typed}” is not a day.", fix, day_meant(typed), "date")


def day_meant(typed: str) -> str | None:
    """The day that `typed` means when it is written 20.01.1990 or with too late a day."""
    match = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", typed)
    if match:
        typed = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    elif not re.fullmatch(r"\d{4}-\d{2}-\d{2}", typed):
        return None
    try:
        return str(PartialDate.parse(typed))
    except FieldError as error:
        return error.nearest


def _options(error: object) -> tuple[str, ...]:
    return tuple(re.findall(r"'([^']*)'", error)) if isinstance(error, str) else ()
