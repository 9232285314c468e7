"""Every file operation on the kept versions, and nothing else: so narrow that a test can play a
disk that loses or swaps whatever was not synced.
"""

import fcntl
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

PIECE = 1024 * 1024


class Disk(Protocol):
    """What is asked of a disk. Every method raises OSError."""

    def pieces(self, file: Path) -> Iterator[bytes]:
        """A file, piece by piece."""

    def size(self, file: Path) -> int:
        """The length of a plain file in bytes; -1 of what is none, or is not there."""

    def names(self, folder: Path) -> list[str]:
        """What is in a folder, in order; nothing if there is no folder."""

    def free(self, folder: Path) -> int:
        """How many bytes can still be written there."""

    def make_folder(self, folder: Path) -> None:
        """Make a folder in one that is there; it may be there already."""

    def write(self, file: Path, content: Iterable[bytes], read_only: bool = False) -> None:
        """Write a file that is not there yet, piece by piece."""

    def sync(self, path: Path) -> None:
        """Return when a file's content, or a folder's list of names, will outlast a power cut."""

    def rename(self, old: Path, new: Path) -> None:
        """Move a file or a folder; a file that is in its place goes."""

    def remove(self, path: Path) -> None:
        """Remove a file, or a folder with all in it, if it is there."""


class RealDisk:
    """The disk of this machine."""

    def pieces(self, file: Path) -> Iterator[bytes]:
        """A file, piece by piece."""
        with file.open("rb") as opened:
            while piece := opened.read(PIECE):
                yield piece

    def size(self, file: Path) -> int:
        """The length of a plain file; -1 of what is none."""
        try:
            found = file.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return -1
        return found.st_size if stat.S_ISREG(found.st_mode) else -1

    def names(self, folder: Path) -> list[str]:
        """What is in a folder."""
        try:
            return sorted(os.listdir(folder))
        except (FileNotFoundError, NotADirectoryError):
            return []

    def free(self, folder: Path) -> int:
        """What the user may still write."""
        return shutil.disk_usage(folder).free

    def make_folder(self, folder: Path) -> None:
        """Make a folder for the user alone."""
        folder.mkdir(mode=0o700, exist_ok=True)

    def write(self, file: Path, content: Iterable[bytes], read_only: bool = False) -> None:
        """Write a new file."""
        mode = 0o400 if read_only else 0o600
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as out:
            out.writelines(content)

    def sync(self, path: Path) -> None:
        """fsync."""
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rename(self, old: Path, new: Path) -> None:
        """rename(2)."""
        os.rename(old, new)

    def remove(self, path: Path) -> None:
        """Remove it; a link is removed, not followed."""
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


class Lock:
    """A file that one process holds at a time. It falls with the process that held it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

    def take(self, wait: bool = False) -> bool:
        """Whether it is ours now. Raises OSError when the file cannot be made."""
        handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            os.close(handle)
            return False
        except OSError:
            os.close(handle)
            raise
        self._handle = handle
        return True

    def drop(self) -> None:
        """Let others have it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
