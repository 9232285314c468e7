"""Where a time of day is meant: the name of a time zone, or its distance from UTC."""

import re
from dataclasses import dataclass
from typing import Any

from kiosk.model.dates import Parsed
from kiosk.model.entity import FieldError, quickly_restored

_OFFSET = re.compile(r"([+-])([01][0-9]):([0-5][0-9])")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")


@quickly_restored
@dataclass(frozen=True, slots=True)
class Offset(Parsed):
    """How far the clocks of a place are ahead of UTC."""

    minutes: int

    @classmethod
    def parse(cls, text: str) -> "Offset":
        """Read `+04:00`. Raises FieldError."""
        match = _OFFSET.fullmatch(text)
        if not match or int(match[2]) > 14:
            raise FieldError(f"“{text}” is not an offset from UTC.", 'Write it as "+04:00".')
        minutes = int(match[2]) * 60 + int(match[3])
        return cls(-minutes if match[1] == "-" else minutes)

    def __str__(self) -> str:
        hours, minutes = divmod(abs(self.minutes), 60)
        return f"{'-' if self.minutes < 0 else '+'}{hours:02}:{minutes:02}"


class ZoneName(str):
    """The name of a time zone: Asia/Baku. The loader looks each one up."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "ZoneName":
        """Return the name. Raises FieldError when `text` cannot be one."""
        if not _ZONE.fullmatch(text):
            raise FieldError(f"“{text}” is not a time zone.", "Write it as Asia/Baku.")
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(cls.parse, schema.str_schema())
