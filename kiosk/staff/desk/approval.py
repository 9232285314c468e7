"""Which texts were approved: approvals.yaml in the exhibit's folder, which visitors never see.

For each page and language it holds the day and a digest of what was approved, so that whatever
changes afterwards is seen.
"""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_origin

from kiosk.loader.fields import bare, fields_of, is_entity
from kiosk.loader.nodes import Data
from kiosk.model.text import LocalizedText
from kiosk.staff.desk.document import Document
from kiosk.staff.saving import read_if_there, write_atomically

FILE = "approvals.yaml"
_BEGINNING = "# Which pages were approved in which language. Written by kiosk desk.\n"


def digest(kind: Any, data: Data, language: str) -> str:
    """A digest of all that a page says in `language`, and of what it says in none."""
    heard = json.dumps(_in_language(kind, data, language), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(heard.encode("utf-8", "replace")).hexdigest()[:16]


class Approvals:
    """The approvals of the exhibit in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._document = Document(FILE, _BEGINNING)
        self.look()

    def look(self) -> None:
        """Read the file anew."""
        content = read_if_there(self._path)
        self._document = Document.read(FILE, content or _BEGINNING.encode())

    def approved(self, page: str, language: str) -> tuple[str, str]:
        """The day and the digest of the approval; empty if there is none."""
        known = self._document.value((page, language))
        if not isinstance(known, dict):
            return "", ""
        return str(known.get("on", "")), str(known.get("digest", ""))

    def approve(self, page: str, language: str, text_digest: str, day: date) -> None:
        """Note that the page is approved as it is now. Raises OSError and EditError."""
        entry: Data = {"on": str(day), "digest": text_digest}
        if self._document.data is None and not read_if_there(self._path):
            lines = f"{page}:\n  {language}:\n    on: {day}\n    digest: {text_digest}\n"
            self._document = Document(FILE, _BEGINNING + lines)
        else:
            self._document = self._document.put((page, language), entry, lambda _path: ())
        write_atomically(self._path, self._document.content)


def _in_language(kind: Any, data: Data, language: str) -> object:
    kind = bare(kind)
    if isinstance(kind, type) and issubclass(kind, LocalizedText):
        return data.get(language) if isinstance(data, dict) else data
    if is_entity(kind) and isinstance(data, dict):
        known = fields_of(kind)
        return {
            name: _in_language(known[name].kind if name in known else None, value, language)
            for name, value in data.items()
        }
    if get_origin(kind) is tuple and isinstance(data, list):
        return [_in_language(get_args(kind)[0], item, language) for item in data]
    return data
