"""The compiled form of an exhibit: read and checked once, kept ready for every later start.

It is thrown away without a word when a file of the exhibit, the program or Python has changed,
and nothing depends on it: where it cannot be kept, the exhibit is read and checked every time.
Nothing but the model's own classes is ever made from it.
"""

import hashlib
import io
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import kiosk
from kiosk.loader.uncollected import uncollected
from kiosk.model.exhibit import Exhibit

KEPT = 3
"""Exhibits of which the compiled form is kept: those opened last."""
LARGEST_READ = 64 * 1024 * 1024
"""Bytes. Of a larger file, as of all media, size and time of change count, not the content."""

_OWN_ROOMS = ("kiosk.model.", "kiosk.pages.")
_OTHERS = frozenset({("pathlib", "PosixPath"), ("pathlib", "WindowsPath"), ("datetime", "date")})
_DIGEST_BYTES = 32


class Compiled:
    """The compiled form of the exhibit in `folder`, as that is at this moment."""

    def __init__(self, folder: Path, cache_folder: Path | None = None) -> None:
        self._file: Path | None = None
        with suppress(OSError):
            self._file = (cache_folder or default_folder()) / _fingerprint(folder)

    def recall(self) -> Exhibit | None:
        """The exhibit, if it was kept; else None."""
        if self._file is None:
            return None
        try:
            kept = self._file.read_bytes()
            digest, content = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
            if hashlib.sha256(content).digest() != digest:
                return None
            exhibit = _unpickled(content)
            os.utime(self._file)
        except Exception:  # whatever is wrong with it, the exhibit itself is there
            return None
        return exhibit if isinstance(exhibit, Exhibit) else None

    def keep(self, exhibit: Exhibit) -> None:
        """Keep `exhibit`, read from the folder after this was made, for the next start."""
        if self._file is None:
            return
        with suppress(OSError, pickle.PicklingError):
            cache_folder = self._file.parent
            cache_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            content = pickle.dumps(exhibit, pickle.HIGHEST_PROTOCOL)
            handle, newer = tempfile.mkstemp(dir=cache_folder)
            with os.fdopen(handle, "wb") as out:
                out.write(hashlib.sha256(content).digest() + content)
            os.replace(newer, self._file)
            for old in sorted(cache_folder.iterdir(), key=_changed, reverse=True)[KEPT:]:
                old.unlink()


def default_folder() -> Path:
    """Where compiled exhibits are kept: a folder of the user alone."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(named) if os.path.isabs(named) else Path.home() / ".cache"
    return base / "kiosk" / "exhibits"


class _ModelOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name)
        own = module.startswith(_OWN_ROOMS) and isinstance(found, type)
        if own or (module, name) in _OTHERS:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an exhibit")


def _unpickled(content: bytes) -> object:
    with uncollected():
        return _ModelOnly(io.BytesIO(content)).load()


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256(_program().encode())
    for part in (str(folder.absolute()), *_states(folder)):
        digest.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return digest.hexdigest()


def _states(root: Path) -> Iterator[str]:
    """Every file below `root` with what tells a change of it. Raises OSError."""
    for place, folders, names in os.walk(root, followlinks=True):
        folders.sort()
        below = os.path.relpath(place, root)
        for name in sorted(names):
            path = Path(place, name)
            found = path.stat()
            state = f"{found.st_size} {found.st_mtime_ns}"
            if not below.startswith("media") and found.st_size <= LARGEST_READ:
                state = hashlib.sha256(path.read_bytes()).hexdigest()
            yield f"{below}/{name} {state}"


@cache
def _program() -> str:
    """What tells one state of the program from another: its modules, and Python."""
    package = Path(kiosk.__file__).parent
    files = sorted(package.rglob("*.py"))
    states = (f"{file} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
    return "\0".join((sys.version, *states))


def _changed(file: Path) -> float:
    return file.stat().st_mtime
