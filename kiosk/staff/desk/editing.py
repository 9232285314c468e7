"""The page that is being written: its form, and every change that the form can make. No Qt."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from kiosk.loader.nodes import Data, Path
from kiosk.staff.desk.additions import new_item
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.form import Form, Row, is_empty
from kiosk.staff.desk.kinds import LISTS, kind_of
from kiosk.staff.desk.lists import MOST, WORDS, entries_shown, words_shown
from kiosk.staff.desk.workspace import Place, Workspace
from kiosk.staff.starter import Surroundings

_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


@dataclass
class Editing:
    """The form of the file `file` of `workspace`; of none while it is empty.

    Every method that changes something raises EditError when the file is written in a way that
    does not allow it. `raw` tells that the file is shown as it is, because it cannot be read;
    `language` is that of the staff. Of a long list only what `looked_for` finds is shown, and
    not more than `most` entries; WORDS stands for the words of all languages side by side.
    """

    workspace: Workspace
    languages: tuple[str, ...] = ()
    language: str = ""
    file: str = ""
    raw: bool = False
    looked_for: str = ""
    most: int = MOST
    rows: dict[str, Row] = field(default_factory=dict)
    _opened: dict[str, frozenset[Path]] = field(default_factory=dict)

    def choose(self, file: str) -> None:
        """Show another file."""
        self.workspace.close_step()
        if file != self.file:
            self.looked_for, self.most = "", MOST
        self.file = file
        self.raw = self.document is not None and kind_of(self.document) is None
        self.refresh()

    @property
    def document(self) -> Document | None:
        """The file as it stands now."""
        return self.workspace.documents.get(self.file)

    def find(self, looked_for: str) -> None:
        """Show what is found of a long list."""
        self.looked_for = looked_for
        self.refresh()

    def show_all(self) -> None:
        """Show all entries of a long list."""
        self.most = 100_000
        self.refresh()

    def refresh(self) -> None:
        """Make the rows anew from what the file says now."""
        document = self.document
        files = self.workspace.documents
        if self.file == WORDS:
            rows = words_shown(files, self.languages, self._opened, self.looked_for, self.most)
        elif document is None:
            rows = [Row((), "sheet", value=self.file)] if self.file in LISTS else []
        elif self.raw or kind_of(document) is None:
            self.raw = True
            rows = [Row((), "raw", value=document.text.replace("\r\n", "\n"))]
        else:
            assert document.data is not None
            form = self._form(document)
            rows = (
                entries_shown(document, form, files, self.looked_for, self.most)
                if self.file in LISTS
                else form.rows(document.data)
            )
        self.rows = {row.key: row for row in rows}

    def open_way(self, path: Path, file: str = "") -> str:
        """Unfold what stands around `path`. Returns the key of its row, or of what holds it."""
        own = file if file and file != self.file and path[:1] != ("words",) else ""
        self._open(*(path[:end] for end in range(len(path) + 1)), file=own)
        self.refresh()
        start = f"{own}#" if own else ""
        for end in range(len(path), -1, -1):
            key = start + "/".join(map(str, path[:end]))
            if key in self.rows:
                return key
        if self.looked_for or self.most == MOST:
            self.looked_for = ""
            self.show_all()
            return self.open_way(path, file)
        return next(iter(self.rows), "")

    def toggle(self, key: str) -> None:
        """Fold or unfold an item."""
        row = self.rows[key]
        file = row.file or self.file
        if row.path in self._opened.get(file, frozenset()):
            self._opened[file] -= {row.path}
        else:
            self._open(row.path, file=file)
        self.refresh()

    def fold_all(self) -> None:
        """Fold every entry: those behind one that goes stand at other places then."""
        self._opened[self.file] = frozenset()

    # Changing

    def write(self, key: str, language: str, text: str) -> None:
        """A text is being typed: that of a language, or a single value if `language` is empty."""
        row = self.rows.get(key)
        if row is None:
            return  # a field of a page that is no longer shown
        if row.kind == "raw":
            self._type((), lambda d: d.read(d.name, _encoded(_with_line_ends(text, d.text))))
            return
        clean = _REFUSED.sub("", text.replace("\r\n", "\n"))
        if not row.markup:
            clean = clean.replace("\n", " ")
        file, path = self._spot(row, language)
        self._type(path, lambda d: d.put(path, clean, self._form(d).order), file)

    def leave(self, key: str, language: str) -> None:
        """The typing in a field has ended. What was left empty is taken out of the file."""
        row = self.rows.get(key)
        if row is not None and row.kind != "raw":
            file, path = self._spot(row, language)
            document = self.workspace.documents.get(file)
            if document is not None and document.value(path) == "":
                whole = document.value(row.path)
                gone = row.path if not row.required and is_empty(whole) else path
                if gone == row.path and row.required:
                    self.workspace.close_step()
                    return
                self._open(row.path, file=file)
                self._type(path, lambda d: d.cut(gone), file)
        self.workspace.close_step()

    def set(self, key: str, value: str) -> None:
        """A value was chosen; an empty one takes the field out."""
        row = self.rows[key]
        file, path = self._spot(row, "")
        document = self.workspace.documents.get(file)
        if value:
            self._change(path, lambda d: d.put(path, value, self._form(d).order), file)
        elif document and document.value(path) is not None:
            self._change(path, lambda d: d.cut(path), file)

    def set_values(self, key: str, values: list[str]) -> None:
        """The texts of a plain list were changed."""
        if key not in self.rows:
            return
        file, path = self._spot(self.rows[key], "")
        items: list[Data] = list(values)
        if items:
            self._change(path, lambda d: d.put(path, items, self._form(d).order), file)
        else:
            self.set(key, "")

    def add_field(self, key: str, name: str) -> str:
        """Show a field that is left out. Returns the key of its row."""
        row = self.rows[key]
        path = (*row.path, name)
        self._open(path, file=row.file)
        self.refresh()
        return next(k for k, r in self.rows.items() if r.path == path and r.file == row.file)

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
        row = self.rows[key]
        file, path = self._spot(row, "")
        document = self.workspace.documents.get(file)
        # Of a list, the items behind this one stand at other places now.
        parent = path[:-1] if path and isinstance(path[-1], int) else path
        self._opened[file] = frozenset(
            p for p in self._opened.get(file, frozenset()) if p[: len(parent)] != parent
        )
        if document is not None and document.value(path) is not None:
            self._change(path, lambda d: d.cut(path), file)
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

    def _spot(self, row: Row, language: str) -> tuple[str, Path]:
        """The file that a row writes to, and the place in it."""
        if self.file == WORDS and not row.file:
            return f"{WORDS}{language}.yaml", row.path
        return row.file or self.file, (*row.path, language) if language else row.path

    def _form(self, document: Document) -> Form:
        return Form(
            kind_of(document),
            self.languages,
            self._opened.get(self.file, frozenset()),
            self.language,
        )

    def _open(self, *paths: Path, file: str = "") -> None:
        name = file or self.file
        self._opened[name] = self._opened.get(name, frozenset()) | set(paths)

    def _type(self, path: Path, change: Callable[[Document], Document], file: str = "") -> None:
        self.workspace.edit(Place(file or self.file, path), change, typing=True)
        self.refresh()

    def _change(self, path: Path, change: Callable[[Document], Document], file: str = "") -> None:
        self.workspace.close_step()
        self.workspace.edit(Place(file or self.file, path), change)
        self.refresh()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _with_line_ends(text: str, like: str) -> str:
    plain = text.replace("\r\n", "\n")
    return plain.replace("\n", "\r\n") if "\r\n" in like else plain
