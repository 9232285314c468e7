"""Where a list goes to, and what stands there now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.loader.content import ContentFile, Settings
from kiosk.loader.files import FileCache, read_file
from kiosk.loader.folder import look_into
from kiosk.loader.lists import PEOPLE, SOURCES, ListKind, list_of
from kiosk.loader.nodes import Data
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.plain_data import data_of
from kiosk.loader.sources import SOURCES_FILES
from kiosk.model.page import Page

_FILES = {"people": PEOPLE_FILES, "sources": SOURCES_FILES}
_KINDS = {"people": PEOPLE, "sources": SOURCES}


class RefusedError(Exception):
    """What was asked for cannot be done. `said` and `values` make a sentence for staff."""

    def __init__(self, said: str, **values: object) -> None:
        super().__init__(said.format(**values))
        self.said = said
        self.values = values


@dataclass(frozen=True, slots=True)
class Target:
    """A list of an exhibit: its kind, the YAML file that holds or will hold it, and what it says.

    `field` is that of the page (empty: the file is the list). `table` is the spreadsheet that is
    the list now, if one is. `here` are the entries in their order, each with its key (empty where
    the entries are not under their ids), `languages` those of the exhibit.
    """

    folder: Path
    kind: ListKind
    file: str
    field: str
    table: str
    here: tuple[tuple[str, dict[str, Data]], ...]
    languages: tuple[str, ...]

    @property
    def in_yaml(self) -> bool:
        """Whether the list is in its YAML file now, so that the places of its entries count."""
        return not self.table

    @property
    def goes(self) -> str:
        """The file that has to go when the list is written, so that there are not two of it."""
        return self.table if not self.field else ""


def find_target(
    folder: Path, name: str, page_types: Mapping[str, type[Page]], today: date
) -> Target:
    """The list that `name` means: a page, or `people` or `sources`.

    Raises RefusedError, and FolderError when there is no exhibit in `folder`.
    """
    listed = look_into(folder)
    settings, cache = Settings(today, None), FileCache()

    def read(file: str) -> ContentFile:
        return read_file(folder, file, page_types, settings, cache)

    languages = tuple(getattr(read("exhibit.yaml").thing, "languages", ()))
    pages = {page: read(file).thing for page, file in listed.pages.items()}
    types = {i: page.TYPE for i, page in pages.items() if isinstance(page, Page)}
    word = types.get(name, name)
    if word in _FILES:
        there = next((file for file in _FILES[word] if file in listed.root), "")
        here = _entries(folder, read(there), "") if there else ()
        table = "" if there.endswith(".yaml") else there
        return Target(folder, _KINDS[word], f"{word}.yaml", "", table, here, languages)
    kind = list_of(page_types[word]) if name in types else None
    if kind is None:
        with_lists = [page for page, type_name in types.items() if page_types[type_name].TABLE]
        known = sorted({*with_lists, *_FILES})
        if name in listed.pages and name not in types:
            raise RefusedError("Correct the file {file} first: kiosk check {folder}",
                               file=listed.pages[name], folder=folder)  # fmt: skip
        raise RefusedError(
            "“{name}” is no page that holds a list. The lists are: {known}.",
            name=name, known=", ".join(known),
        )  # fmt: skip
    file = read(listed.pages[name])
    part = file.document.parts.get(kind.field) if file.document else None
    return Target(folder, kind, file.name, kind.field, part.name if part else "",
                  _entries(folder, file, kind.field), languages)  # fmt: skip


def _entries(
    folder: Path, file: ContentFile, field: str
) -> tuple[tuple[str, dict[str, Data]], ...]:
    """The entries of the list in `file`. Raises RefusedError where it has errors."""
    thing: Any = file.thing
    if thing is None or any(problem.severity == "error" for problem in file.problems):
        raise RefusedError("Correct the file {file} first: kiosk check {folder}",
                           file=file.name, folder=folder)  # fmt: skip
    here = data_of(getattr(thing, field) if field else thing)
    entries = here.items() if isinstance(here, dict) else (("", entry) for entry in here)
    return tuple((key, entry) for key, entry in entries if isinstance(entry, dict))
