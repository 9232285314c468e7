"""What an entity is made of, as staff see it: its fields, their help, and what they take."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from kiosk.loader.nodes import Path
from kiosk.model.entity import Help


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an entity. `kind` is its type, without None and without its help."""

    name: str
    kind: Any
    help: str
    required: bool


def fields_of(entity: type) -> Mapping[str, Field]:
    """The fields of `entity` by name, in their order."""
    known: Any = entity
    return _fields_of(known)


@cache
def _fields_of(entity: type) -> Mapping[str, Field]:
    hints = get_type_hints(entity, include_extras=True)
    found = {}
    for field in fields(entity):
        hint = hints[field.name]
        notes = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
        help_text = next((note.text for note in notes if isinstance(note, Help)), "")
        required = field.default is MISSING and field.default_factory is MISSING
        found[field.name] = Field(field.name, bare(hint), help_text, required)
    return found


def bare(hint: Any) -> Any:
    """`hint` without Annotated and without `| None`."""
    if get_origin(hint) is Annotated:
        return bare(get_args(hint)[0])
    if get_origin(hint) in (Union, types.UnionType):
        others = [arg for arg in get_args(hint) if arg is not type(None)]
        if len(others) == 1:
            return bare(others[0])
    return hint


def kind_at(kind: Any, path: Path) -> Any:
    """The type of the value at `path` within a thing of the type `kind`; None if unknown."""
    for step in path:
        kind = _inner(bare(kind), step)
        if kind is None:
            return None
    return bare(kind)


def is_entity(kind: Any) -> bool:
    """Whether `kind` is an entity: a thing with named fields of its own."""
    return isinstance(kind, type) and is_dataclass(kind) and hasattr(kind, "__pydantic_config__")


def choices(kind: Any) -> tuple[str, ...]:
    """The words that a value of the type `kind` is chosen from; empty if it is not a choice."""
    return tuple(str(arg) for arg in get_args(kind)) if get_origin(kind) is Literal else ()


def _inner(kind: Any, step: str | int) -> Any:
    if is_entity(kind):
        field = fields_of(kind).get(str(step))
        return field.kind if field else None
    args = get_args(kind)
    if get_origin(kind) is tuple and args:
        return args[0]
    if get_origin(kind) is dict and len(args) == 2:
        return args[1]
    return None
