"""What counts as the same: the digest that an approval of a page is bound to, and who still fits.

It is made of all that the page says in one language, of what it says in none, and of the content
of every file that it names: a picture, a film, a recording, a table or the drawing of a map.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args, get_origin

from kiosk.loader.fields import bare, fields_of, is_entity
from kiosk.loader.nodes import Data
from kiosk.loader.read_list import TABLE_ENDINGS
from kiosk.model.refs import DrawingRef, FileRef
from kiosk.model.text import LocalizedText
from kiosk.packs.approvals import RECORD, Lacking, PageApproval, Standing
from kiosk.packs.manifest import PackedFile
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.saving import read_if_there

HashOf = Callable[[str], str]
"""The SHA-256 of a file of the exhibit by its name; empty if it is not there."""
WHOLE = ("exhibit.yaml", "attract.yaml", "sources.yaml")
"""The files beside the pages that are approved as pages are."""
PIECE = 1024 * 1024


def key_of(file: str) -> str:
    """Under which name the file is approved: a page by its id, another file by its own name."""
    return Path(file).stem if file.startswith("pages/") else file


def digest(document: Document, language: str, hash_of: HashOf) -> str:
    """The digest of what the file says in `language`, with the files that it names."""
    data: Data = document.data if document.data is not None else ""
    named: set[str] = set()
    heard = _heard(kind_of(document), data, language, named)
    told = json.dumps(heard, ensure_ascii=False, sort_keys=True)
    if named:
        files = {name: hash_of(name) for name in named}
        told += "\n" + json.dumps(files, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


def noted(record: Document, key: str, language: str) -> tuple[str, str]:
    """The day and the digest that the record holds; empty if it holds none."""
    known = record.value((key, language))
    if not isinstance(known, dict):
        return "", ""
    return str(known.get("on", "")), str(known.get("digest", ""))


def standing(record: Path, content: Path, files: Mapping[str, PackedFile]) -> Standing:
    """Which pages of the exhibit in `content` are approved by the record in the folder `record`.

    `files` are the hashes of the content. What is no page that can be read is passed over: the
    check tells of it.
    """
    held = Document.read(RECORD, read_if_there(record / RECORD) or b"")
    documents = [
        Document.read(name, read_if_there(content / name) or b"")
        for name in sorted(files)
        if name in WHOLE or (name.startswith("pages/") and name.endswith(".yaml"))
    ]
    tags = languages([document for document in documents if document.name == WHOLE[0]])

    def hash_of(name: str) -> str:
        return files[name].sha256 if name in files else ""

    return stands(documents, tags, held, hash_of)


def stands(
    documents: Sequence[Document], tags: Sequence[str], record: Document, hash_of: HashOf
) -> Standing:
    """Which of `documents` are approved in the languages `tags`, by what `record` holds."""
    valid, lacking = [], []
    for document in documents:
        if document.data is None or kind_of(document) is None:
            continue
        key = key_of(document.name)
        for tag in tags:
            on, known = noted(record, key, tag)
            if known and known == digest(document, tag, hash_of):
                valid.append(PageApproval(key, tag, on, known))
            else:
                lacking.append(Lacking(key, tag, on if known else ""))
    return Standing(tuple(valid), tuple(lacking))


def languages(exhibits: Sequence[Document]) -> list[str]:
    """The languages that exhibit.yaml names."""
    named = exhibits[0].value(("languages",)) if exhibits else None
    return [str(tag) for tag in named] if isinstance(named, list) else []


class FileHashes:
    """The hashes of files in `folder`. A file is read again only when its stamp has changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, tuple[tuple[int, int, int], str]] = {}

    def __call__(self, name: str) -> str:
        """The SHA-256 of a file; empty if it cannot be read."""
        path = self._folder / name
        try:
            status = path.stat()
            stamp = (status.st_size, status.st_mtime_ns, status.st_ino)
            known = self._known.get(name)
            if known is None or known[0] != stamp:
                with path.open("rb") as file:
                    found = hashlib.file_digest(file, "sha256").hexdigest()
                known = self._known[name] = (stamp, found)
        except (OSError, ValueError):
            return ""
        return known[1]


def _heard(kind: Any, data: Data, language: str, named: set[str]) -> object:
    """What is said in `language`; the files that are named on the way go into `named`."""
    kind = bare(kind)
    if isinstance(kind, type) and issubclass(kind, LocalizedText):
        return data.get(language) if isinstance(data, dict) else data
    if is_entity(kind) and isinstance(data, dict):
        known = fields_of(kind)
        return {
            name: _heard(known[name].kind if name in known else None, value, language, named)
            for name, value in data.items()
        }
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple and isinstance(data, list):
        return [_heard(inner[0], item, language, named) for item in data]
    if origin is tuple and isinstance(data, str) and data.strip().lower().endswith(TABLE_ENDINGS):
        named.add(data.strip())
    if origin is dict and isinstance(data, dict) and len(inner) == 2:
        # One for each language, or many by their ids.
        chosen = {language: data[language]} if language in data else {}
        one_each = inner[0] is str
        return {
            name: _heard(inner[1], value, language, named)
            for name, value in (chosen if one_each else data).items()
        }
    if isinstance(kind, type) and isinstance(data, str):
        if issubclass(kind, FileRef):
            named.add(data)
        elif issubclass(kind, DrawingRef):
            named.add(f"maps/{data}.yaml")
    return data
