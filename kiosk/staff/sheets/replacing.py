"""A content file replaced whole or not at all, and kept as it was before."""

import os
import shutil
from itertools import count
from pathlib import Path

from kiosk.staff.saving import write_atomically
from kiosk.staff.sheets.target import Target


class ChangedError(Exception):
    """Somebody else has written the file since it was read."""


def replace_file(target: Target, before: bytes, now: bytes) -> list[Path]:
    """Write `now` into the file of the target, which held `before` when it was read.

    Returns where the file, and the table that it takes the place of, are kept as they were.
    Raises ChangedError, and OSError; the file is then as it was.
    """
    path = Path(os.path.realpath(target.folder / target.file))
    if (path.read_bytes() if path.exists() else b"") != before:
        raise ChangedError
    aside = []
    if path.exists():
        aside.append(_free(path))
        shutil.copy2(path, aside[0])
    write_atomically(path, now)
    if target.goes:
        table = target.folder / target.goes
        aside.append(_free(table))
        table.rename(aside[-1])
    return aside


def _free(path: Path) -> Path:
    """The first name for the file as it was that is not taken: .bak, .bak2, .bak3."""
    names = (path.with_name(f"{path.name}.bak{n if n > 1 else ''}") for n in count(1))
    return next(name for name in names if not name.exists())
