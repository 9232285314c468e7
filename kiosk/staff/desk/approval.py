"""The desk's working record of what was approved: approvals.yaml in the exhibit's folder.

For each page and language it holds the day and a digest of what was approved, so that whatever
changes afterwards is seen. It is no part of what is packed, and visitors never see it.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.loader.nodes import Data
from kiosk.packs.approvals import RECORD, Standing
from kiosk.staff.approved import FileHashes, digest, key_of, noted, stands
from kiosk.staff.desk.document import Document
from kiosk.staff.saving import read_if_there, write_atomically

_BEGINNING = "# Which pages were approved in which language. Written by kiosk desk.\n"


class Approvals:
    """The approvals of the exhibit in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RECORD
        self._record = Document(RECORD, _BEGINNING)
        self.hash_of = FileHashes(folder)
        self.look()

    def look(self) -> None:
        """Read the file anew."""
        content = read_if_there(self._path)
        self._record = Document.read(RECORD, content or _BEGINNING.encode())

    def approved(self, document: Document, language: str) -> bool | None:
        """Whether the file is approved as it stands; None if it never was."""
        _on, known = noted(self._record, key_of(document.name), language)
        if not known or document.data is None:
            return None
        return known == digest(document, language, self.hash_of)

    def approve(self, document: Document, language: str, day: date) -> None:
        """Note that the file is approved as it is now. Raises OSError and EditError."""
        key, now = key_of(document.name), digest(document, language, self.hash_of)
        entry: Data = {"on": str(day), "digest": now}
        if self._record.data is None and not read_if_there(self._path):
            lines = f"{key}:\n  {language}:\n    on: {day}\n    digest: {now}\n"
            self._record = Document(RECORD, _BEGINNING + lines)
        else:
            self._record = self._record.put((key, language), entry, lambda _path: ())
        write_atomically(self._path, self._record.content)

    def standing(self, documents: Sequence[Document], languages: Sequence[str]) -> Standing:
        """Which of `documents` are approved as they stand."""
        return stands(documents, languages, self._record, self.hash_of)
