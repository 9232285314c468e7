"""A source that is being made: its form beside the exhibit, the id proposed for it, its entry."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from kiosk.loader.fields import fields_of
from kiosk.loader.nodes import Data
from kiosk.model.source import Source
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.editing import Editing
from kiosk.staff.desk.media import latin_words
from kiosk.staff.desk.workspace import Workspace
from kiosk.staff.starter import block_lines, scalar

KEY = "+new"
"""The key of the entry as long as it has no id; the rows of its form begin with it."""
FILE = "sources.yaml"
MOST_WORDS = 3


def proposed_id(title: str, publisher: str, year: str, taken: Collection[str]) -> str:
    """A free id from who published what when: `apa-azerbaijan-marks-2024`; empty without words."""
    own = latin_words(publisher)[:1] + [w for w in latin_words(title) if len(w) > 2][:MOST_WORDS]
    if len(own) < 2:
        own += [word for word in latin_words(title) if word not in own][:MOST_WORDS]
    parts = list(dict.fromkeys(own)) + re.findall(r"[0-9]{4}", year)[:1]
    stem = "-".join(dict.fromkeys(parts))
    number, found = 1, stem
    while stem and found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


@dataclass
class SourceDraft:
    """A new source with a form of its own. Nothing of it is in the exhibit until it is taken."""

    languages: Sequence[str]
    language: str
    editing: Editing = field(init=False)

    def __post_init__(self) -> None:
        required = {n: "" for n, f in fields_of(Source).items() if f.required and n != "about"}
        entry: dict[str, Data] = {**required, "kind": "book"}
        lines = block_lines({KEY: entry}, None, "", notes=False)
        workspace = Workspace(FilePath("/nowhere"))
        workspace.documents[FILE] = Document(FILE, "\n".join(lines) + "\n")
        self.editing = Editing(workspace, tuple(self.languages), self.language)
        self.editing.choose(FILE)
        self.editing.open_way((KEY,))
        more = [n for n, f in fields_of(Source).items() if not f.required]
        for name in more:
            self.editing.add_field(f"{KEY}/+more", name)

    @property
    def entry(self) -> dict[str, Data]:
        """What stands in the form, without what was left empty."""
        document = self.editing.document
        said = document.value((KEY,)) if document else None
        return {n: v for n, v in said.items() if v} if isinstance(said, dict) else {}

    @property
    def rows(self) -> list[str]:
        """The keys of the rows of its fields."""
        shown = ("item", "more", "cited", "rest")
        return [key for key, row in self.editing.rows.items() if row.kind not in shown]

    def proposed(self, taken: Collection[str]) -> str:
        """The id proposed for what stands in the form."""
        said = self.entry
        title, publisher, year = (str(said.get(n) or "") for n in ("title", "publisher", "year"))
        return proposed_id(title, publisher, year, taken)


def with_source(sources: Document, source_id: str, entry: Mapping[str, Data]) -> Document:
    """The sources with one more behind the others. Raises EditError."""
    nl = "\r\n" if "\r\n" in sources.text else "\n"
    whole: Data = {scalar(source_id): dict(entry)}
    lines = block_lines(whole, None, "", notes=False)
    longer = Document(sources.name, sources.text.rstrip() + nl * 2 + nl.join(lines) + nl)
    there = sources.data if isinstance(sources.data, dict) else {}
    if list(there) and longer.data == {**there, source_id: dict(entry)}:
        return longer
    return sources.put((source_id,), dict(entry), lambda _path: list(fields_of(Source)))
