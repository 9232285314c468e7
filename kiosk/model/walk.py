"""A walk over everything inside a thing of the model."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from kiosk.model.text import LocalizedText

Path = tuple[str | int, ...]


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield (path, value) for `thing` and everything in it, outermost first.

    A path is made of field names, list indices and mapping keys: the way to the same value in
    the content file. Localized texts are leaves.
    """
    yield path, thing
    if isinstance(thing, LocalizedText):
        return
    if is_dataclass(thing):
        for field in fields(thing):
            yield from walk(getattr(thing, field.name), (*path, field.name))
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from walk(value, (*path, key))
    elif isinstance(thing, tuple | list):
        for index, value in enumerate(thing):
            yield from walk(value, (*path, index))
