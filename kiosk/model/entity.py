"""How every thing of the model is declared: a frozen dataclass whose fields carry their help."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass(frozen=True)
class Help:
    """What a field is for, in staff's words. Attached with `Annotated[type, Help("...")]`."""

    text: str


class FieldError(ValueError):
    """A value that a field cannot take, said in staff's words.

    `fix` tells how to put it right; `nearest` is the nearest right value, where there is one;
    `field` names the field to point at when a whole entity says this about one of its fields; a
    path through lists is written with dots: `entries.3.date`.
    """

    def __init__(
        self, message: str, fix: str = "", nearest: str | None = None, *, field: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.nearest = nearest
        self.field = field


@dataclass_transform(frozen_default=True, kw_only_default=True)
def entity(cls: type[T]) -> type[T]:
    """Make `cls` an immutable thing of the model that accepts no unknown field."""
    cls.__pydantic_config__ = {"extra": "forbid"}  # type: ignore[attr-defined]
    return quickly_restored(dataclass(frozen=True, kw_only=True, slots=True)(cls))


def quickly_restored(cls: type[T]) -> type[T]:
    """Let a frozen dataclass with slots come back from its compiled form four times as fast."""
    names = [field.name for field in fields(cls)]  # type: ignore[arg-type]
    setters = tuple(getattr(cls, name).__set__ for name in names)

    def restore(self: T, values: Sequence[object]) -> None:
        for set_value, value in zip(setters, values, strict=True):
            set_value(self, value)

    cls.__setstate__ = restore  # type: ignore[attr-defined]
    return cls
