"""What type of thing each file of an exhibit is."""

from typing import Any

from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.refs import SourceRef
from kiosk.model.source import Source
from kiosk.pages import page_types
from kiosk.staff.desk.document import Document

_KINDS: dict[str, Any] = {
    "exhibit.yaml": ExhibitFile,
    "attract.yaml": AttractFile,
    "sources.yaml": dict[SourceRef, Source],
}


def kind_of(document: Document) -> Any:
    """The type of what is in the file; None if its page type is unknown or it cannot be read."""
    if document.data is None:
        return None
    if document.name in _KINDS:
        return _KINDS[document.name]
    return page_types().get(str(document.value(("type",))))
