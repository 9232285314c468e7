"""Files that are written whole or not at all, even if the power fails in between."""

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file `path`, or make it. Raises OSError.

    A link stays one: what it leads to is replaced.
    """
    write_together({path: content})


def write_together(contents: Mapping[Path, bytes | None]) -> None:
    """Put each content in the place of its file, or make it; None takes the file away.

    Either all of it is done or nothing: everything is on the disk under another name before the
    first file is replaced, and what fails after that is undone. Raises OSError.
    """
    parts: dict[Path, Path] = {}
    before: dict[Path, bytes | None] = {}
    try:
        for path, content in contents.items():
            target = Path(os.path.realpath(path))
            if content is not None:
                parts[target] = target.with_name(f".{target.name}.part")
                _write(parts[target], content, target)
        for path, content in contents.items():
            target = Path(os.path.realpath(path))
            was = read_if_there(target)
            if content is not None:
                parts[target].replace(target)
            else:
                path.unlink(missing_ok=True)
            before[target] = was
    except OSError:
        for target, old in reversed(before.items()):
            with contextlib.suppress(OSError):
                _put_back(target, old)
        for part in parts.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        raise
    for folder in {path.parent for path in before}:
        _keep_folder(folder)


def _write(part: Path, content: bytes, like: Path) -> None:
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if like.exists():
        shutil.copymode(like, part)


def _put_back(target: Path, old: bytes | None) -> None:
    if old is None:
        target.unlink(missing_ok=True)
        return
    part = target.with_name(f".{target.name}.part")
    _write(part, old, target)
    part.replace(target)


def read_if_there(path: Path) -> bytes | None:
    """The bytes of the file `path`; None when there is none that can be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _keep_folder(folder: Path) -> None:
    """Make sure that the folder itself remembers the new file. Not every system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
