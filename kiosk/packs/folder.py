"""The files of an exhibit's folder that go into a pack, and those who have approved them."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.packs.errors import UnusableError
from kiosk.packs.manifest import Approval, PackedFile, read_approval
from kiosk.packs.names import check_names, fault_of, printable

APPROVALS = "approvals.json"
"""A list of {"by", "at", "content"} in an exhibit's folder: no part of the content it speaks of."""
PIECE = 1024 * 1024


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
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path).as_posix()
        if file.is_dir() or name == APPROVALS:
            continue
        hidden = any(part.startswith((".", "_", "~")) for part in name.split("/"))
        wrong = "is a hidden file" if hidden else fault_of(name)
        if not wrong and not _is_ours(path, file):
            wrong = "is no file of this folder"
        if wrong:
            found.left_out.append(f"Left out: “{printable(name)}” {wrong}.")
        else:
            found.names.append(name)
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


def approvals_in(path: Path) -> tuple[Approval, ...]:
    """The approvals that lie in an exhibit's folder, whatever content they were given for.

    Raises UnusableError when the file is there and holds none.
    """
    try:
        told = json.loads((path / APPROVALS).read_text("utf-8"))
        return tuple(read_approval(one) for one in told)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        raise UnusableError(
            f"{APPROVALS} holds no list of approvals. Correct it, or take it out."
        ) from None


def _is_ours(folder: Path, file: Path) -> bool:
    from kiosk.loader.folder import is_inside

    try:
        return is_inside(folder, file)
    except OSError:
        return False
