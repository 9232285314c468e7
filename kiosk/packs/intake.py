"""Copies what is offered into the staging folder, and knows afterwards what it has copied."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from kiosk.packs.disk import Disk
from kiosk.packs.errors import PackError, UnusableError, why
from kiosk.packs.manifest import LARGEST, LARGEST_FILE, PackedFile

RESERVE = 256 * 1024 * 1024
"""Bytes that stay free on the disk."""

Pieces = Callable[[str], Iterator[bytes]]
Progress = Callable[[int, int], None]
"""Told how much of how much is done."""


def check_room(disk: Disk, folder: Path, size: int) -> None:
    """Raises UnusableError when `size` bytes would leave too little of the disk."""
    free = disk.free(folder)
    if size + RESERVE > free:
        raise UnusableError(
            f"The disk has too little room: {_megabytes(size + RESERVE)} are needed and "
            f"{_megabytes(free)} are free. The kiosk goes on as it is."
        )


def copy_in(
    disk: Disk,
    into: Path,
    sizes: Mapping[str, int],
    pieces: Pieces,
    progress: Progress = lambda done, total: None,
) -> dict[str, PackedFile]:
    """Copy the files named in `sizes` into the new folder `into`, hashing them on the way.

    Raises PackError, or UnusableError when the disk does not take it; what was copied stays in
    staging, which the next publisher empties.
    """
    found, done, total = {}, 0, sum(sizes.values())
    try:
        disk.make_folder(into)
        for folder in _folders(sizes):
            disk.make_folder(into / folder)
    except OSError as error:
        raise unwritten(error) from None
    for name in sizes:
        counted = _Counted(pieces(name), partial(_tell, progress, done, total))
        try:
            disk.write(into / name, counted, read_only=True)
        except OSError as error:
            raise unwritten(error) from None
        found[name] = PackedFile(counted.size, counted.digest.hexdigest())
        done += counted.size
        if done > LARGEST:
            raise PackError("This exhibit would take more than 20 gigabytes.")
    return found


def check_hashes(found: Mapping[str, PackedFile], listed: Mapping[str, PackedFile]) -> None:
    """Raises PackError at the first file that is not what the manifest says."""
    for name, file in listed.items():
        if found[name] != file:
            raise PackError(
                f"The file “{name}” was changed or damaged after the pack was made. Copy the pack "
                "again, or make it again."
            )


def unwritten(error: OSError) -> UnusableError:
    """The disk of the kiosk does not take what is written."""
    return UnusableError(
        f"The kiosk’s disk does not take the new version: {why(error)}. The kiosk goes on as it is."
    )


def _tell(progress: Progress, before: int, total: int, done: int) -> None:
    progress(before + done, total)


class _Counted:
    """Pieces on their way, counted and hashed. An error of their source stays what it is."""

    def __init__(self, pieces: Iterator[bytes], told: Callable[[int], None]) -> None:
        self._pieces = pieces
        self._told = told
        self.size = 0
        self.digest = hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._pieces:
                self.size += len(piece)
                if self.size > LARGEST_FILE:
                    raise PackError("A file is larger than 4 gigabytes.")
                self.digest.update(piece)
                yield piece
                self._told(self.size)
        except OSError as error:
            raise PackError(f"What is to be published cannot be read: {why(error)}.") from None


def _folders(names: Mapping[str, int]) -> list[str]:
    """Every folder of the files, those further up first."""
    found = {str(p) for name in names for p in Path(name).parents if p.name}
    return sorted(found, key=lambda folder: (folder.count("/"), folder))


def _megabytes(size: int) -> str:
    return f"{-(-size // 1024**2):,} MB".replace(",", " ")
