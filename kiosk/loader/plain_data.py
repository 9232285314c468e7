"""From the things of the model back to the texts, lists and fields that YAML holds."""

from dataclasses import MISSING, Field, fields
from typing import Any

from kiosk.loader.fields import is_entity
from kiosk.loader.nodes import Data
from kiosk.model.text import LocalizedText


def data_of(thing: object) -> Data:
    """What a content file says of `thing`, in its shortest form: defaults are left out."""
    if isinstance(thing, LocalizedText):
        return dict(thing.by_language)
    if isinstance(thing, bool):
        return "yes" if thing else "no"
    if is_entity(type(thing)):
        known: Any = thing
        return {
            field.name: data_of(value)
            for field in fields(known)
            if (value := getattr(thing, field.name)) is not None and value != _default(field)
        }
    if isinstance(thing, dict):
        return {str(key): data_of(value) for key, value in thing.items()}
    if isinstance(thing, tuple | list):
        return [data_of(item) for item in thing]
    return str(thing)


def _default(field: "Field[Any]") -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
