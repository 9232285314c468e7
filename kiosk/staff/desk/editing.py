"""The page that is being written: its form, and every change that the form can make. No Qt."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from kiosk.loader.nodes import Data, Path
from kiosk.staff.desk.additions import new_item
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.form import Form, Row, is_empty
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.desk.workspace import Place, Workspace
from kiosk.staff.starter import Surroundings

_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


@dataclass
class Editing:
    """The form of the file `file` of `workspace`; of none while it is empty.

    Every method that changes something raises EditError when the file is written in a way that
    does not allow it. `raw` tells that the file is shown as it is, because it cannot be read;
    `language` is that of the staff.
    """

    workspace: Workspace
    languages: tuple[str, ...] = ()
    language: str = ""
    file: str = ""
    raw: bool = False
    rows: dict[str, Row] = field(default_factory=dict)
    _opened: dict[str, frozenset[Path]] = field(default_factory=dict)

    def choose(self, file: str) -> None:
        """Show another file."""
        self.workspace.close_step()
        self.file = file
        self.raw = self.document is not None and kind_of(self.document) is None
        self.refresh()

    @property
    def document(self) -> Document | None:
        """The file as it stands now."""
        return self.workspace.documents.get(self.file)

    def refresh(self) -> None:
        """Make the rows anew from what the file says now."""
        document = self.document
        if document is None:
            rows = []
        elif self.raw or kind_of(document) is None:
            self.raw = True
            rows = [Row((), "raw", value=document.text.replace("\r\n", "\n"))]
        else:
            assert document.data is not None
            rows = self._form(document).rows(document.data)
        self.rows = {row.key: row for row in rows}

    def open_way(self, path: Path) -> str:
        """Unfold what stands around `path`. Returns the key of its row, or of what holds it."""
        self._open(*(path[:end] for end in range(1, len(path) + 1)))
        self.refresh()
        for end in range(len(path), 0, -1):
            key = "/".join(map(str, path[:end]))
            if key in self.rows:
                return key
        return next(iter(self.rows), "")

    def toggle(self, key: str) -> None:
        """Fold or unfold an item."""
        path = self.rows[key].path
        if path in self._opened.get(self.file, frozenset()):
            self._opened[self.file] -= {path}
        else:
            self._open(path)
        self.refresh()

    # Changing

    def write(self, key: str, language: str, text: str) -> None:
        """A text is being typed: that of a language, or a single value if `language` is empty."""
        row = self.rows.get(key)
        if row is None:
            return  # a field of a page that is no longer shown
        if row.kind == "raw":
            self._type((), lambda d: Document(d.name, _with_line_ends(text, d.text)))
            return
        clean = _REFUSED.sub("", text.replace("\r\n", "\n"))
        if not row.markup:
            clean = clean.replace("\n", " ")
        path = (*row.path, language) if language else row.path
        self._type(path, lambda d: d.put(path, clean, self._form(d).order))

    def leave(self, key: str, language: str) -> None:
        """The typing in a field has ended. What was left empty is taken out of the file."""
        row, document = self.rows.get(key), self.document
        if row is not None and document is not None and row.kind != "raw":
            path = (*row.path, language) if language else row.path
            if document.value(path) == "":
                whole = document.value(row.path)
                gone = row.path if not row.required and is_empty(whole) else path
                if gone == row.path and row.required:
                    self.workspace.close_step()
                    return
                self._open(row.path)
                self._type(path, lambda d: d.cut(gone))
        self.workspace.close_step()

    def set(self, key: str, value: str) -> None:
        """A value was chosen; an empty one takes the field out."""
        path = self.rows[key].path
        if value:
            self._change(path, lambda d: d.put(path, value, self._form(d).order))
        elif self.document and self.document.value(path) is not None:
            self._change(path, lambda d: d.cut(path))

    def set_values(self, key: str, values: list[str]) -> None:
        """The texts of a plain list were changed."""
        if key not in self.rows:
            return
        path = self.rows[key].path
        items: list[Data] = list(values)
        if items:
            self._change(path, lambda d: d.put(path, items, self._form(d).order))
        else:
            self.set(key, "")

    def add_field(self, key: str, name: str) -> str:
        """Show a field that is left out. Returns the key of its row."""
        path = (*self.rows[key].path, name)
        self._open(path)
        self.refresh()
        return "/".join(map(str, path))

    def add_item(self, key: str, around: Surroundings) -> str:
        """Add an item at the end of a list, unfolded. Returns the key of its row."""
        path, document = self.rows[key].path, self.document
        assert document is not None
        there = document.value(path)
        count = len(there) if isinstance(there, list) else 0
        kind = kind_of(document)
        item = new_item(kind, path, around, FilePath(self.file).stem, count)
        self._change(path, lambda d: d.insert(path, count, item, self._form(d).order))
        self._open((*path, count))
        self.refresh()
        return "/".join(map(str, (*path, count)))

    def remove(self, key: str) -> None:
        """Take out an item, or a field with all that is in it."""
        path, document = self.rows[key].path, self.document
        self._opened[self.file] = frozenset(
            p for p in self._opened.get(self.file, frozenset()) if p[: len(path)] != path
        )
        if document is not None and document.value(path) is not None:
            self._change(path, lambda d: d.cut(path))
        self.refresh()

    def move(self, key: str, to: int) -> str:
        """Put an item of a list in another place. Returns the key of its row."""
        path = self.rows[key].path
        parent, at = path[:-1], path[-1]
        assert isinstance(at, int)
        self._change(path, lambda d: d.move(parent, at, to))
        opened = self._opened.get(self.file, frozenset())
        was, other = path in opened, (*parent, to) in opened
        opened -= {p for p in opened if p[: len(path)] in (path, (*parent, to))}
        self._opened[self.file] = (
            opened | ({(*parent, to)} if was else set()) | ({path} if other else set())
        )
        self.refresh()
        return "/".join(map(str, (*parent, to)))

    def _form(self, document: Document) -> Form:
        return Form(
            kind_of(document),
            self.languages,
            self._opened.get(self.file, frozenset()),
            self.language,
        )

    def _open(self, *paths: Path) -> None:
        self._opened[self.file] = self._opened.get(self.file, frozenset()) | set(paths)

    def _type(self, path: Path, change: Callable[[Document], Document]) -> None:
        self.workspace.edit(Place(self.file, path), change, typing=True)
        self.refresh()

    def _change(self, path: Path, change: Callable[[Document], Document]) -> None:
        self.workspace.close_step()
        self.workspace.edit(Place(self.file, path), change)
        self.refresh()


def _with_line_ends(text: str, like: str) -> str:
    plain = text.replace("\r\n", "\n")
    return plain.replace("\n", "\r\n") if "\r\n" in like else plain
