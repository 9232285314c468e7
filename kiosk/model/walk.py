"""A walk over everything inside a thing of the model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from kiosk.model.dates import Parsed
from kiosk.model.text import LocalizedText

Path = tuple[str | int, ...]


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield (path, value) for `thing` and everything in it, outermost first.

    A path is made of field names, list indices and mapping keys: the way to the same value in
    the content file. Localized texts and dates are leaves. What is absent, or an empty list, is
    passed over.
    """
    waiting = [(path, thing)]
    while waiting:
        here, value = waiting.pop()
        yield here, value
        steps = _steps(value)
        waiting += [
            ((*here, step), inner) for step, inner in steps if inner is not None and inner != ()
        ]


def _steps(thing: Any) -> Sequence[tuple[str | int, object]]:
    """What is directly in `thing`, the last first."""
    if isinstance(thing, str | int | LocalizedText | Parsed):
        return []
    kind: Any = type(thing)
    if names := _field_names(kind):
        return [(name, getattr(thing, name)) for name in names]
    if isinstance(thing, Mapping):
        return list(thing.items())[::-1]
    if isinstance(thing, tuple | list):
        return list(enumerate(thing))[::-1]
    return []


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    """The fields of a thing of this kind, the last first."""
    return tuple(field.name for field in fields(kind))[::-1] if is_dataclass(kind) else ()
