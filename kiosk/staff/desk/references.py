"""Who refers to a page, a source or a person: found by the types of the fields, in every file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from kiosk.loader.fields import bare, fields_of, is_entity, kind_at
from kiosk.loader.nodes import Path
from kiosk.model import markup
from kiosk.model.entity import FieldError
from kiosk.model.refs import Ref, SourceRef
from kiosk.model.text import MarkupText
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.kinds import kind_of

_OWN_ID = "id"


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that names something else. `in_text` tells of a citation among words."""

    file: str
    path: Path
    in_text: bool = False


def references(
    documents: Mapping[str, Document], target: type[Ref], ref_id: str
) -> list[Reference]:
    """Every place in `documents` that names `ref_id` as a reference of the type `target`."""
    return [
        Reference(name, path, in_text)
        for name, document in documents.items()
        if ref_id in document.text and document.data is not None
        for path, kind, found, in_text in _named(kind_of(document), document.data, ())
        if found == ref_id and kind is not None and issubclass(kind, target)
    ]


def way_out(document: Document, path: Path) -> Path | None:
    """What must be taken out of the file so that nothing stands at `path`.

    The field, if it may be left out; or the item of the nearest list around it. None if neither.
    """
    kind = kind_of(document)
    for end in range(len(path), 0, -1):
        if isinstance(path[end - 1], int):
            return path[:end]
        owner = kind_at(kind, path[: end - 1])
        field = fields_of(owner).get(str(path[end - 1])) if is_entity(owner) else None
        if field is not None and not field.required:
            return path[:end]
    return None


def _named(kind: Any, data: Any, path: Path) -> Iterator[tuple[Path, Any, str, bool]]:
    """Each reference with its place, its type, what it names, and whether it stands in a text."""
    kind = bare(kind)
    if isinstance(kind, type) and issubclass(kind, MarkupText) and isinstance(data, dict):
        for language, text in data.items():
            for cited in _cited(text):
                yield (*path, language), SourceRef, cited, True
    elif isinstance(kind, type) and issubclass(kind, Ref) and isinstance(data, str):
        if path[-1:] != (_OWN_ID,):
            yield path, kind, data, False
    elif is_entity(kind) and isinstance(data, dict):
        known = fields_of(kind)
        for name, value in data.items():
            if name in known:
                yield from _named(known[name].kind, value, (*path, name))
    elif get_origin(kind) is tuple and isinstance(data, list):
        for at, item in enumerate(data):
            yield from _named(get_args(kind)[0], item, (*path, at))
    elif get_origin(kind) is dict and isinstance(data, dict):
        for key, value in data.items():
            yield from _named(get_args(kind)[1], value, (*path, key))


def _cited(text: object) -> tuple[str, ...]:
    try:
        return markup.citations(text) if isinstance(text, str) else ()
    except FieldError:
        return ()
