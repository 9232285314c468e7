"""A page that names a spreadsheet beside exhibit.yaml instead of holding its entries."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.loader.encoding import MAX_BYTES
from kiosk.loader.folder import read_bytes
from kiosk.loader.lists import ListKind, list_of
from kiosk.loader.messages import Saying, nearest
from kiosk.loader.nodes import Document, Fields, Listed, Text
from kiosk.loader.problems import Problem
from kiosk.loader.read_list import MAX_TABLE_BYTES, TABLE_ENDINGS, read_list
from kiosk.loader.validate import saying_at
from kiosk.loader.yaml_events import read_yaml
from kiosk.model.page import Page

_OTHER_ENDINGS = (".xls", ".ods", ".numbers", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class NamedTable:
    """The table that a page names: its kind, its file and what that holds (None: nothing there).

    `meant` is the file that was probably meant.
    """

    kind: ListKind
    name: str
    content: bytes | None
    meant: str | None = None


def named_table(
    folder: Path, name: str, content: bytes, page_types: Mapping[str, type[Page]]
) -> NamedTable | None:
    """The table that the page `name` with this content takes its entries from, if it does."""
    if not name.startswith("pages/") or len(content) > MAX_BYTES:
        return None
    lower = content.lower()
    if not any(ending.encode() in lower for ending in (*TABLE_ENDINGS, *_OTHER_ENDINGS)):
        return None
    document, _problems = read_yaml(name, content)
    if document is None or not isinstance(document.root, Fields):
        return None
    fields = {key.text: value for key, value in document.root.entries}
    word = fields.get("type")
    page_type = page_types.get(word.text) if isinstance(word, Text) else None
    kind = list_of(page_type) if page_type else None
    value = fields.get(kind.field) if kind else None
    if kind is None or not isinstance(value, Text):
        return None
    table = value.text.strip()
    if not table.lower().endswith((*TABLE_ENDINGS, *_OTHER_ENDINGS)):
        return None
    found = read_bytes(folder, table, MAX_TABLE_BYTES) if _may_be_read(table) else None
    return NamedTable(kind, table, found, None if found is not None else _meant(folder, table))


def with_table(document: Document, table: NamedTable) -> tuple[Document, tuple[Problem, ...]]:
    """The page with the entries of its table, and what is wrong with that."""
    field = table.kind.field
    if table.content is None:
        what, fix = (
            (f"There is no file “{table.name}” in the folder of the exhibit.",
             "Put it beside exhibit.yaml, or correct its name.")
            if _may_be_read(table.name) else
            ("A list is not read from this kind of file.",
             "Save it as .xlsx, or as CSV UTF-8, beside exhibit.yaml.")
        )  # fmt: skip
        said = saying_at(document, (field,), Saying(what, fix, table.meant, "no-table"))
        return _without_entries(document, field), (said,)
    part, problems = read_list(table.name, table.content, table.kind)
    if part is None:
        return _without_entries(document, field), problems
    return document.with_part(field, part), problems


def _may_be_read(table: str) -> bool:
    return table.endswith(TABLE_ENDINGS)


def _meant(folder: Path, table: str) -> str | None:
    try:
        names = sorted(path.name for path in folder.iterdir() if _may_be_read(path.name))
    except OSError:
        return None
    return nearest(table, names)


def _without_entries(document: Document, field: str) -> Document:
    """The page with an empty list: what else is wrong with it can still be said."""
    assert isinstance(document.root, Fields)
    empty = Listed((), 1, 1, 1, 1, True)
    entries = tuple((k, empty if k.text == field else v) for k, v in document.root.entries)
    return replace(document, root=replace(document.root, entries=entries))
