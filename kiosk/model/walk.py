"""A walk over everything inside a thing of the model."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from kiosk.model.text import LocalizedText

Path = tuple[str | int, ...]


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield (path, value) for `thing` and everything in it, outermost first.

    A path is made of field names, list indices and mapping keys: the way to the same value in
    the content file. Localized texts are leaves. What is absent or an empty list is passed over.
    """
    yield path, thing
    if isinstance(thing, str | int | LocalizedText):
        return
    kind: Any = type(thing)
    steps: Any = ()
    if names := _field_names(kind):
        steps = ((name, getattr(thing, name)) for name in names)
    elif isinstance(thing, Mapping):
        steps = thing.items()
    elif isinstance(thing, tuple | list):
        steps = enumerate(thing)
    for step, value in steps:
        if value is not None and value != ():
            yield from walk(value, (*path, step))


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
