"""The versions on this machine: folders that never change, and one small file that names them.

versions.json     which is shown, which waits, which is on trial; replaced by one rename
packs/<id>/       a version: manifest.json and the folder exhibit/
staging/          what is not whole yet, or not needed any more; emptied by every publisher
"""

import hashlib
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.packs.disk import Disk, Lock, RealDisk
from kiosk.packs.errors import PackError
from kiosk.packs.manifest import FILE, FOLDER, Manifest, read_manifest
from kiosk.packs.versions import Versions, is_id, read_versions

_FILE = "versions.json"
_NEWER = "versions.new"

_log = logging.getLogger("kiosk.packs")

Change = Callable[[Versions], Versions]


class Store:
    """The versions below `root`, the state folder of the kiosk."""

    def __init__(self, root: Path, disk: Disk | None = None) -> None:
        self.root = root
        self.disk: Disk = disk or RealDisk()
        self.packs = root / "packs"
        self.staging = root / "staging"
        self.file = root / _FILE
        self.publishing = Lock(root / "publish.lock")
        self.showing = Lock(root / "showing.lock")
        self._changing = Lock(root / "versions.lock")

    def prepare(self) -> None:
        """Make what is not there yet. Raises OSError."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.make_folders()

    def make_folders(self) -> None:
        """The folders within the root. Raises OSError."""
        for folder in (self.packs, self.staging):
            self.disk.make_folder(folder)
        self.disk.sync(self.root)

    # Which version

    def read(self) -> Versions:
        """How things stand. Where that cannot be read, the newest whole version is the current one
        and nothing is on trial: staff are told."""
        try:
            return read_versions(json.loads(self._content(self.file)))
        except (FileNotFoundError, NotADirectoryError):
            return Versions()
        except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            newest = self._newest()
            _log.warning(
                "%s cannot be read. The kiosk takes the newest version that it has: %s.",
                self.file, newest.current[:12] or "the exhibit that came with the program",
            )  # fmt: skip
            return newest

    def change(self, change: Change, wait: bool = True) -> Versions | None:
        """Put `change` of how things stand in its place; None if another process is just doing so
        and `wait` is False. Raises OSError, and then nothing has changed.
        """
        if not self._changing.take(wait):
            return None
        try:
            before = self.read()
            after = change(before)
            if after != before:
                self._write(after)
            return after
        finally:
            self._changing.drop()

    def _write(self, versions: Versions) -> None:
        newer = self.root / _NEWER
        self.disk.remove(newer)
        self.disk.write(newer, [json.dumps(versions.as_data(), indent=1).encode() + b"\n"])
        self.disk.sync(newer)
        self.disk.rename(newer, self.file)
        self.disk.sync(self.root)

    def _newest(self) -> Versions:
        whole = [(m.made, v) for v in self.here() if (m := self.whole(v)) is not None]
        return Versions(current=max(whole)[1], since=max(whole)[0]) if whole else Versions()

    # The folders

    def folder_of(self, version: str) -> Path:
        """The folder of a version's exhibit."""
        return self.packs / version / FOLDER

    def here(self) -> list[str]:
        """The versions that have a folder, whole or not; none where that cannot be read."""
        with suppress(OSError):
            return [name for name in self.disk.names(self.packs) if is_id(name)]
        return []

    def manifest(self, version: str) -> Manifest | None:
        """The manifest of a version, if it can be read and is that version's."""
        try:
            manifest = read_manifest(self._content(self.packs / version / FILE))
        except (OSError, PackError):
            return None
        return manifest if manifest.version == version else None

    def whole(self, version: str, thoroughly: bool = False) -> Manifest | None:
        """The manifest, if every file of the version is as it was taken in.

        Pictures, films and sound count by their length; `thoroughly`, by their hash as well.
        """
        manifest = self.manifest(version)
        if manifest is None:
            return None
        folder = self.folder_of(version)
        try:
            for name, file in manifest.files.items():
                if self.disk.size(folder / name) != file.size:
                    return None
                if thoroughly or not name.startswith("media/"):
                    digest = hashlib.sha256()
                    for piece in self.disk.pieces(folder / name):
                        digest.update(piece)
                    if digest.hexdigest() != file.sha256:
                        return None
        except OSError:
            return None
        return manifest

    def _content(self, file: Path) -> bytes:
        return b"".join(self.disk.pieces(file))

    def settle(self, staged: Path, manifest: Manifest) -> None:
        """Give the files in `staged` their place as a version, whole or not at all.

        Raises OSError. Whatever is synced here is so before its name is in `packs`.
        """
        disk, folders = self.disk, {staged, staged / FOLDER}
        disk.write(staged / FILE, [manifest.as_bytes()], read_only=True)
        disk.sync(staged / FILE)
        for name in manifest.files:
            file = staged / FOLDER / name
            disk.sync(file)
            folders.update(p for p in file.parents if p.is_relative_to(staged))
        for folder in sorted(folders, key=lambda folder: -len(folder.parts)):
            disk.sync(folder)
        self._put_away(manifest.version)
        disk.rename(staged, self.packs / manifest.version)
        disk.sync(self.packs)
        disk.sync(self.staging)

    def clear(self) -> None:
        """Remove what no version needs. Only while publishing is locked. Raises OSError."""
        kept = self.read().kept()
        for version in self.here():
            if version not in kept:
                self._put_away(version)
        for name in self.disk.names(self.staging):
            self.disk.remove(self.staging / name)

    def _put_away(self, version: str) -> None:
        """Take a version out of `packs` by one rename, so that it is never there in part."""
        if version in self.disk.names(self.packs):
            gone = self.staging / f"gone-{version[:12]}"
            self.disk.remove(gone)
            self.disk.rename(self.packs / version, gone)
            self.disk.sync(self.packs)
