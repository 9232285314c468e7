"""What type of thing each file of an exhibit is."""

from typing import Any

from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.sources import SOURCES_FILES
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.person import Person
from kiosk.model.refs import SourceRef
from kiosk.model.source import Source
from kiosk.model.words import LanguageFile
from kiosk.pages import page_types
from kiosk.staff.desk.document import Document

LISTS = (*SOURCES_FILES, *PEOPLE_FILES)
"""Files that are one long list: shown in part, found by typing, approved nowhere."""

_KINDS: dict[str, Any] = {
    "exhibit.yaml": ExhibitFile,
    "attract.yaml": AttractFile,
    "sources.yaml": dict[SourceRef, Source],
    "people.csv": tuple[Person, ...],
    "people.yaml": tuple[Person, ...],
}


def kind_of(document: Document) -> Any:
    """The type of what is in the file; None if its page type is unknown or it cannot be read."""
    if document.data is None:
        return None
    if document.name in _KINDS:
        return _KINDS[document.name]
    if document.name.startswith("words/"):
        return LanguageFile
    return page_types().get(str(document.value(("type",))))


def is_page(name: str) -> bool:
    """Whether the file `name` is that of a page."""
    return name.startswith("pages/")
