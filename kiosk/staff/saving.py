"""Files that are written whole or not at all, even if the power fails in between."""

import contextlib
import os
import shutil
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file `path`, or make it. Raises OSError.

    A link stays one: what it leads to is replaced.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _keep_folder(target.parent)


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
