"""The files of an exhibit's folder that go into a pack."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.packs.approvals import RECORD
from kiosk.packs.errors import UnusableError
from kiosk.packs.leftovers import is_leftover
from kiosk.packs.manifest import PackedFile
from kiosk.packs.names import check_names, fault_of, printable

FORMER = "approvals.json"
"""Signatures of the whole, as they once lay in the folder. They are given by --approved-by now."""
PIECE = 1024 * 1024
MOST_NAMED = 5
_SIGNED = "is no longer read; whoever signs the whole is named by --approved-by"


@dataclass(slots=True)
class FolderFiles:
    """What of the folder `path` belongs to the exhibit; `left_out` tells what does not, and why."""

    path: Path
    names: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The content of a file. Raises OSError."""
        with (self.path / name).open("rb") as file:
            while piece := file.read(PIECE):
                yield piece


def files_in(path: Path) -> FolderFiles:
    """The files of the exhibit in `path`. Raises FolderError, or PackError for a bad name."""
    from kiosk.loader.folder import look_into  # staff's side only: it brings pydantic along

    look_into(path)
    found = FolderFiles(path)
    lying: list[str] = []
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path).as_posix()
        if file.is_dir() or name == RECORD:
            continue
        parts = name.split("/")
        if any(is_leftover(part) or part.startswith(".") for part in parts):
            lying.append(name)
            continue
        wrong = "is a hidden file" if any(p.startswith(("_", "~")) for p in parts) else ""
        wrong = wrong or (_SIGNED if name == FORMER else fault_of(name))
        if not wrong and not _is_ours(path, file):
            wrong = "is no file of this folder"
        if wrong:
            found.left_out.append(f"Left out: “{printable(name)}” {wrong}.")
        else:
            found.names.append(name)
    if lying:
        named = ", ".join(f"“{printable(name)}”" for name in lying[:MOST_NAMED])
        named += ", …" if len(lying) > MOST_NAMED else ""
        found.left_out.append(f"Left out, as left behind by programs ({len(lying)}): {named}.")
    check_names(found.names)
    return found


def hashed(folder: FolderFiles) -> dict[str, PackedFile]:
    """Length and hash of every file. Raises UnusableError."""
    found = {}
    for name in folder.names:
        digest, size = hashlib.sha256(), 0
        try:
            for piece in folder.pieces(name):
                digest.update(piece)
                size += len(piece)
        except OSError:
            raise UnusableError(f"The file “{name}” cannot be read.") from None
        found[name] = PackedFile(size, digest.hexdigest())
    return found


def _is_ours(folder: Path, file: Path) -> bool:
    from kiosk.loader.folder import is_inside

    try:
        return is_inside(folder, file)
    except OSError:
        return False
