"""A pack as a file: a zip archive, written by us and read as if a stranger had written it.

Everything that can be known from its table of contents is checked before a byte is unpacked.
Python's own extraction is never used: it renames what would lead out, and keeps the last of two.
"""

import os
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from kiosk.packs.errors import PackError, UnusableError, why
from kiosk.packs.folder import FolderFiles
from kiosk.packs.manifest import (
    FILE,
    FOLDER,
    LARGEST,
    LARGEST_FILE,
    MOST_BYTES,
    MOST_FILES,
    Manifest,
    read_manifest,
)  # fmt: skip
from kiosk.packs.names import check_names, printable

ENDING = ".kiosk"
MOST_RATIO = 200
"""A file that unpacks to so many times its length was made to fill the disk."""
SMALL = 1024 * 1024
PIECE = 1024 * 1024
MOST_TABLE = 4 * 1024 * 1024

_TEXTS = (".yaml", ".csv", ".json", ".vtt")
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, RuntimeError,
    ValueError, OverflowError,
)  # fmt: skip


class Archive:
    """An opened pack. Raises UnusableError if the file cannot be read, PackError if it is none."""

    def __init__(self, file: Path) -> None:
        self._name = file.name
        try:
            if not stat.S_ISREG(file.stat().st_mode):
                raise UnusableError(f"“{file}” is neither a pack nor the folder of an exhibit.")
            self._stream = file.open("rb")
        except FileNotFoundError:
            raise UnusableError(f"There is no “{file}”.") from None
        except OSError as error:
            raise UnusableError(f"“{file}” cannot be opened: {why(error)}.") from None
        try:
            self._check_table()
            self._zip = zipfile.ZipFile(self._stream)
            self._infos = self._checked()
            self.manifest = self._read_manifest()
        except _DAMAGED:
            self._stream.close()
            raise self._damaged() from None
        except OSError as error:
            self._stream.close()
            raise self._unread(error) from None
        except PackError:
            self._stream.close()
            raise

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()
        self._stream.close()

    def pieces(self, name: str) -> Iterator[bytes]:
        """The content of a file of the exhibit. Raises PackError, also when the stick is pulled."""
        return self._pieces(f"{FOLDER}/{name}", self.manifest.files[name].size)

    def _pieces(self, name: str, size: int) -> Iterator[bytes]:
        left = size
        try:
            with self._zip.open(self._infos[name]) as packed:
                while piece := packed.read(PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise self._damaged()
                    yield piece
        except _DAMAGED:
            raise self._damaged() from None
        except OSError as error:
            raise self._unread(error) from None

    def _read_manifest(self) -> Manifest:
        if FILE not in self._infos or self._infos[FILE].file_size > MOST_BYTES:
            raise PackError(f"“{self._name}” is not a pack of an exhibit. Make one: kiosk pack.")
        manifest = read_manifest(b"".join(self._pieces(FILE, MOST_BYTES)))
        listed = {f"{FOLDER}/{name}": file.size for name, file in manifest.files.items()}
        packed = {name: info.file_size for name, info in self._infos.items() if name != FILE}
        if odd := listed.keys() ^ packed.keys():
            raise PackError(
                f"The pack and its list of files do not agree about “{min(odd)}”. Make it again."
            )
        if odd := {name for name in listed if listed[name] != packed[name]}:
            raise PackError(f"The file “{min(odd)}” has not the length that the pack says.")
        return manifest

    def _check_table(self) -> None:
        """Refuse a table of contents that alone would fill the memory."""
        end = self._stream.seek(0, os.SEEK_END)
        start = self._stream.seek(max(0, end - 66_000))
        tail = self._stream.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) < at + 22:
            raise self._damaged() if start or tail else PackError(f"“{self._name}” is empty.")
        sizes = [struct.unpack_from("<L", tail, at + 12)[0]]
        if (far := tail.rfind(b"PK\x06\x06")) >= 0 and len(tail) >= far + 48:
            sizes.append(struct.unpack_from("<Q", tail, far + 40)[0])
        if min(sizes) > MOST_TABLE or max(s for s in sizes if s != 0xFFFFFFFF) > MOST_TABLE:
            raise PackError(f"“{self._name}” holds too many files to be a pack.")

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        infos = self._zip.infolist()
        if len(infos) > MOST_FILES + 1:
            raise PackError(f"A pack holds at most {MOST_FILES} files; this holds {len(infos)}.")
        for info in infos:
            _check_kind(info)
        check_names([info.orig_filename for info in infos])
        for info in infos:
            if info.filename != FILE and not info.filename.startswith(f"{FOLDER}/"):
                raise PackError(f"The file “{printable(info.filename)}” is no part of a pack.")
            _check_size(info)
        if sum(info.file_size for info in infos) > LARGEST:
            raise PackError("This pack would take more than 20 gigabytes.")
        places = sorted((i.header_offset, i.header_offset + i.compress_size) for i in infos)
        if any(end > start for (_, end), (start, _) in pairwise(places)):
            raise PackError(f"In “{self._name}” files overlap: it was made to fill the disk.")
        return {info.filename: info for info in infos}

    def _damaged(self) -> PackError:
        return PackError(f"“{self._name}” is damaged or not a pack. Copy it again.")

    def _unread(self, error: OSError) -> PackError:
        return PackError(
            f"“{self._name}” cannot be read to its end ({why(error)}). Was the stick pulled out?"
        )


def _check_kind(info: zipfile.ZipInfo) -> None:
    name = printable(info.orig_filename)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise PackError(f"“{name}” is a link, and a pack holds only plain files.")
    if kind not in (0, stat.S_IFREG) or info.is_dir():
        raise PackError(f"“{name}” is not a plain file. Make the pack with: kiosk pack.")
    if info.flag_bits & 0x2041:
        raise PackError(f"“{name}” is locked with a password. Make the pack with: kiosk pack.")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise PackError(f"“{name}” is packed in a way that is not read. Use: kiosk pack.")


def _check_size(info: zipfile.ZipInfo) -> None:
    name, size = printable(info.filename), info.file_size
    if size > LARGEST_FILE:
        raise PackError(f"The file “{name}” is larger than 4 gigabytes.")
    if size > SMALL and size > MOST_RATIO * max(1, info.compress_size):
        raise PackError(f"The file “{name}” would unpack to {size // info.compress_size} times "
                        "its length: it was made to fill the disk.")  # fmt: skip


def write_pack(file: Path, manifest: Manifest, folder: FolderFiles) -> None:
    """Write the pack of the files in `folder`, whole or not at all. Raises UnusableError."""
    try:
        handle, newer = tempfile.mkstemp(dir=file.absolute().parent, prefix=".", suffix=ENDING)
    except OSError as error:
        raise UnusableError(f"“{file}” cannot be written: {why(error)}.") from None
    try:
        with os.fdopen(handle, "wb") as out:
            with zipfile.ZipFile(out, "w") as packed:
                _add(packed, FILE, iter([manifest.as_bytes()]))
                for name in manifest.files:
                    _add(packed, f"{FOLDER}/{name}", folder.pieces(name))
            out.flush()
            os.fsync(out.fileno())
        os.chmod(newer, 0o644)
        os.replace(newer, file)
    except OSError as error:
        Path(newer).unlink(missing_ok=True)
        raise UnusableError(f"“{file}” cannot be written: {why(error)}.") from None
    except BaseException:
        Path(newer).unlink(missing_ok=True)
        raise


def _add(packed: zipfile.ZipFile, name: str, pieces: Iterator[bytes]) -> None:
    info = zipfile.ZipInfo(name)  # of 1980: the same content makes the same bytes
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    info.compress_type = zipfile.ZIP_DEFLATED if name.endswith(_TEXTS) else zipfile.ZIP_STORED
    with packed.open(info, "w", force_zip64=True) as out:
        out.writelines(pieces)
