"""The lists that staff may keep in a spreadsheet: what a row of each becomes."""

from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from kiosk.loader.fields import Field, bare, fields_of, is_entity
from kiosk.model.page import Page
from kiosk.model.person import Person
from kiosk.model.source import Source
from kiosk.model.text import LocalizedText

KEY_COLUMN = {"people": "name", "timeline": "date", "sources": "title", "figures": "value"}
"""The column by which the first row of such a list is known."""


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list. `entity` is what a row becomes; `keyed` lists have each entry under its id.

    `field` names the field of a page that holds the list; empty if the list is a file of its own.
    """

    name: str
    entity: Any
    keyed: bool = False
    field: str = ""

    @property
    def key(self) -> str:
        """The name of the column by which the header is known."""
        fields = columns_of(self)
        own = KEY_COLUMN.get(self.name, "")
        return own if own in fields else next(iter(fields))


PEOPLE = ListKind("people", Person)
SOURCES = ListKind("sources", Source, keyed=True)


def list_of(page_type: type[Page]) -> ListKind | None:
    """The list that pages of this type may take from a spreadsheet; None if there is none."""
    name = page_type.TABLE
    if not name:
        return None
    return ListKind(page_type.TYPE, bare(get_args(fields_of(page_type)[name].kind)[0]), field=name)


@cache
def columns_of(kind: ListKind) -> dict[str, Field]:
    """The fields that have columns in such a list, by name: those of rows within rows as well."""
    found: dict[str, Field] = {}
    if kind.keyed:
        found["id"] = Field("id", str, "A short id, by which texts cite it.", True)
    found |= {name: f for name, f in fields_of(kind.entity).items() if not row_entity(f)}
    if "id" in found:  # first, whatever the order of the model
        found = {"id": found["id"], **found}
    for nested in nested_of(kind).values():
        found |= {n: f for n, f in fields_of(nested).items() if n not in found}
    return found


@cache
def nested_of(kind: ListKind) -> dict[str, Any]:
    """The fields that hold things of their own, each of which is a row below that of its owner."""
    rows = {name: row_entity(field) for name, field in fields_of(kind.entity).items()}
    return {name: entity for name, entity in rows.items() if entity is not None}


def row_entity(field: Field) -> Any:
    """The entity of which the field holds a list; None if it holds anything else."""
    args = get_args(field.kind)
    inner = bare(args[0]) if get_origin(field.kind) is tuple and args else None
    return inner if is_entity(inner) else None


def is_localized(field: Field) -> bool:
    """Whether the field is a text in each language, and so has a column for each."""
    return isinstance(field.kind, type) and issubclass(field.kind, LocalizedText)


def is_listed(field: Field) -> bool:
    """Whether the field holds several values in one cell."""
    return get_origin(field.kind) is tuple
