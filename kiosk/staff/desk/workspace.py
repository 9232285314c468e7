"""All the files of an exhibit that are being written: what changed, undo and redo, and saving."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from kiosk.loader.nodes import Data, Path
from kiosk.packs.approvals import RECORD
from kiosk.staff.desk.csv_document import CsvDocument
from kiosk.staff.desk.document import Document
from kiosk.staff.saving import read_if_there, write_together

ROOT_FILES = (
    "exhibit.yaml", "attract.yaml", "sources.yaml", "people.csv", "people.yaml", RECORD,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a file."""

    file: str
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One step of undo: documents before and after it; None where there was, or is, no file.

    Changes of the same `place` that are `open` run together: one stretch of typing is one step.
    """

    place: Place
    before: Mapping[str, Document | None]
    after: Mapping[str, Document | None]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that this window and the disk hold differently; "" where it is not there."""

    path: Path
    mine: str
    theirs: str


@dataclass
class Workspace:
    """The YAML files of the exhibit in `folder`. No file of the folder is written but by `save`."""

    folder: FilePath
    documents: dict[str, Document] = field(default_factory=dict)
    _disk: dict[str, bytes | None] = field(default_factory=dict)
    _done: list[Change] = field(default_factory=list)
    _undone: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.look()

    # Changing

    def edit(
        self, place: Place, change: Callable[[Document], Document], typing: bool = False
    ) -> None:
        """Change the document of `place`. Raises EditError, and nothing has changed then."""
        before = self.documents[place.file]
        self.replace(place, {place.file: change(before)}, typing)

    def replace(
        self, place: Place, documents: Mapping[str, Document | None], typing: bool = False
    ) -> None:
        """Let `documents` take the place of those of their names, as one step."""
        before = {name: self.documents.get(name) for name in documents}
        if before == dict(documents):
            return
        last = self._done[-1] if self._done else None
        if typing and last and last.open and last.place == place and set(last.after) == set(before):
            self._done[-1] = replace(last, after=dict(documents))
        else:
            self._done.append(Change(place, before, dict(documents), open=typing))
        self._undone.clear()
        self._put(documents)

    def close_step(self) -> None:
        """What is typed from now on is a step of its own."""
        if self._done and self._done[-1].open:
            self._done[-1] = replace(self._done[-1], open=False)

    def undo(self) -> Place | None:
        """Take the last step back. Returns where it was; None if there is none."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        self._put(change.before)
        return change.place

    def redo(self) -> Place | None:
        """Do again what was taken back last. Returns where it was; None if there is nothing."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(replace(change, open=False))
        self._put(change.after)
        return change.place

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def _put(self, documents: Mapping[str, Document | None]) -> None:
        for name, document in documents.items():
            if document is None:
                self.documents.pop(name, None)
            else:
                self.documents[name] = document

    # The disk

    def unsaved(self) -> dict[str, bytes | None]:
        """The files whose content differs from what is known of the disk; None for one that the
        next save takes away.
        """
        changed: dict[str, bytes | None] = {
            name: document.content
            for name, document in self.documents.items()
            if document.content != self._disk.get(name)
        }
        gone = (n for n, old in self._disk.items() if old is not None and n not in self.documents)
        return changed | dict.fromkeys(gone)

    def look(self) -> list[str]:
        """Take over what others have written to the disk. Returns the names of the files that
        changed there and here: of them nothing is taken.
        """
        unsaved, conflicts = self.unsaved(), []
        names = {*self._listed(), *(name for name, old in self._disk.items() if old is not None)}
        for name in sorted(names):
            now = read_if_there(self.folder / name)
            if now == self._disk.get(name):
                continue
            if name in unsaved and unsaved[name] != now:
                conflicts.append(name)
            else:
                self._take(name, now)
        return conflicts

    def save(self) -> list[str]:
        """Write what changed, all files or none. Returns the names of the files that somebody else
        has changed in between: then nothing is written. Raises OSError.
        """
        conflicts = self.look()
        self.close_step()
        if not conflicts:
            changed = self.unsaved()
            write_together({self.folder / name: content for name, content in changed.items()})
            self._disk.update(changed)
        return conflicts

    def differences(self, name: str) -> list[Difference]:
        """Where this window and the disk differ in the file `name`, value by value."""
        theirs = opened(name, read_if_there(self.folder / name) or b"")
        mine = self.documents.get(name) or Document(name, "")
        here, there = dict(_leaves(mine.data)), dict(_leaves(theirs.data))
        found = [
            Difference(path, here.get(path, ""), there.get(path, ""))
            for path in dict.fromkeys((*here, *there))
            if here.get(path) != there.get(path)
        ]
        return found or [Difference((), mine.text, theirs.text)]

    def keep_mine(self, name: str) -> None:
        """The next save writes this window's text over what is on the disk now."""
        self._disk[name] = read_if_there(self.folder / name)

    def take_theirs(self, name: str) -> None:
        """Show what is on the disk now. What stood here can be had again by undo."""
        now = read_if_there(self.folder / name)
        self._disk[name] = now
        self.replace(Place(name), {name: None if now is None else opened(name, now)})
        self.close_step()

    def _take(self, name: str, content: bytes | None) -> None:
        """Nothing here differs: follow the disk. Older steps of this file would undo theirs."""
        self._disk[name] = content
        if content is None:
            self.documents.pop(name, None)
        else:
            self.documents[name] = opened(name, content)
        self._done = [change for change in self._done if name not in change.after]
        self._undone = [change for change in self._undone if name not in change.after]

    def _listed(self) -> list[str]:
        roots = [name for name in ROOT_FILES if (self.folder / name).is_file()]
        return [*roots, *(
            f"{under}/{path.name}"
            for under in ("pages", "words")
            for path in sorted((self.folder / under).glob("[!.]*.yaml"))
        )]  # fmt: skip


def opened(name: str, content: bytes) -> Document:
    """The document of a file, as its name says what it is."""
    return (CsvDocument if name.endswith(".csv") else Document).read(name, content)


def _leaves(data: Data | None, path: Path = ()) -> "list[tuple[Path, str]]":
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in _leaves(value, (*path, key))]
    if isinstance(data, list):
        return [leaf for at, value in enumerate(data) for leaf in _leaves(value, (*path, at))]
    return [] if data is None else [(path, data)]
