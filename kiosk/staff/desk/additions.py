"""What staff add: a page from the example of its type, an item for a list, a tile in a menu."""

from collections.abc import Mapping
from typing import Any, get_args, get_origin

from kiosk.loader.fields import bare, choices, fields_of, is_entity, kind_at
from kiosk.loader.nodes import Data, Path
from kiosk.model.claim import FigureId
from kiosk.model.refs import FileRef, PageRef, Ref, SourceRef
from kiosk.model.text import LocalizedText
from kiosk.staff.desk.document import Document
from kiosk.staff.menu import with_tile
from kiosk.staff.starter import StarterError, Surroundings, example, in_languages, written

FIRST_LINES = (
    "# A new page of the type {type}. Replace the texts of the example by your own.",
    "# Lines that begin with # are notes to you; visitors never see them.",
    "type: {type}",
    "",
)


def new_page(page_type: Any, page_id: str, around: Surroundings) -> Document:
    """A page of `page_type` with the texts of its example. Raises StarterError."""
    data = example(page_type, page_id, around)
    first = [line.format(type=page_type.TYPE) for line in FIRST_LINES]
    return Document(f"pages/{page_id}.yaml", written(page_type, data, first))


def with_page(menu: Document, page_id: str) -> Document:
    """The menu with a tile for the page after its last. Raises EditError."""
    done = with_tile(menu.name, menu.content, page_id)
    if done is not None:
        return Document.read(menu.name, done[0])
    items = menu.value(("items",))
    count = len(items) if isinstance(items, list) else 0
    return menu.insert(("items",), count, {"page": page_id}, lambda _path: ())


def new_item(kind: Any, path: Path, around: Surroundings, page_id: str, taken: int) -> Data:
    """An item for the list at `path` of a file of the type `kind`.

    That of the example of the page type, or the fields that it must have; `taken` items stand in
    the list already.
    """
    inner = bare(get_args(kind_at(kind, path))[0])
    found: Data | None = None
    if hasattr(kind, "EXAMPLE"):
        found = _of_example(kind, path, around, page_id)
    if found is None:
        found = _skeleton(inner, around)
    if isinstance(found, dict) and isinstance(found.get("id"), str):
        found["id"] = f"{found['id']}-{taken + 1}" if taken else found["id"]
    return found


def _of_example(kind: Any, path: Path, around: Surroundings, page_id: str) -> Data | None:
    try:
        here: Data | None = example(kind, page_id, around)
    except StarterError:
        return None
    for step in path:
        if isinstance(here, dict):
            here = here.get(str(step))
        elif isinstance(here, list) and here:
            here = here[0]
        else:
            return None
    return here[0] if isinstance(here, list) and here else None


def _skeleton(kind: Any, around: Surroundings) -> Data:
    """The fields that a thing of the type `kind` must have, with something in them."""
    if is_entity(kind):
        return {
            name: _skeleton(field.kind, around)
            for name, field in fields_of(kind).items()
            if field.required
        }
    if isinstance(kind, type) and issubclass(kind, LocalizedText):
        return {**in_languages("…", around.languages)}
    if options := choices(kind):
        return options[0]
    if get_origin(kind) is tuple:
        return [_skeleton(bare(get_args(kind)[0]), around)]
    known: Mapping[type, list[str]] = {
        SourceRef: list(around.sources), PageRef: list(around.pages), FileRef: around.pictures,
    }  # fmt: skip
    for ref, names in known.items():
        if isinstance(kind, type) and issubclass(kind, ref) and names:
            return names[0]
    if isinstance(kind, type) and issubclass(kind, FigureId | Ref):
        return "new"
    return "1" if kind in (int, float) else "…"
