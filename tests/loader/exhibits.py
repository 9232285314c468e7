"""Copies of the small exhibit for tests to spoil."""

import shutil
from datetime import date
from pathlib import Path

from kiosk.loader.files import FileCache
from kiosk.loader.load import Loaded, load
from kiosk.pages import page_types

SMALL = Path(__file__).parents[1] / "exhibits" / "small"
TODAY = date(2026, 11, 25)

_CACHE = FileCache()


def copy_of_small(folder: Path) -> Path:
    """A copy of the small exhibit in `folder`."""
    return shutil.copytree(SMALL, folder / "exhibit")


def replace_in(folder: Path, file: str, old: str | None, new: str | bytes) -> None:
    """Write `new` for the first `old` of `file`; as the whole file if `old` is None."""
    path = folder / file
    content = new if isinstance(new, bytes) else new.encode("utf-8", "surrogatepass")
    if old is not None:
        before = path.read_bytes()
        assert old.encode() in before, f"{old!r} does not stand in {file}"
        content = before.replace(old.encode(), content, 1)
    path.write_bytes(content)


def load_exhibit(folder: Path, coverage: Path | None = None) -> Loaded:
    """Load as the commands do, on a fixed day, with a memory that all tests share."""
    return load(folder, page_types(), TODAY, coverage, _CACHE)
