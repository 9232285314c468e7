"""Opens an exhibit for the commands that show it, or says on the terminal why it cannot open."""

import os
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.model.exhibit import Exhibit


def open_exhibit(folder: Path) -> Exhibit | None:
    """The exhibit in `folder`; None when its problems, which are printed then, do not allow it.

    Raises FolderError when the folder cannot be read.
    """
    from kiosk.loader.compiled import Compiled

    compiled = Compiled(folder)
    known = compiled.recall()
    if known is not None:
        return known
    from kiosk.loader.load import load
    from kiosk.loader.translations import staff_language
    from kiosk.pages import page_types
    from kiosk.paths import coverage
    from kiosk.staff.check import report

    loaded = load(folder, page_types(), SystemClock().today(), coverage())
    if loaded.exhibit is not None:
        compiled.keep(loaded.exhibit)
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(report(loaded, colour, staff_language(None)))
    return loaded.exhibit


def opened(folder: Path) -> Exhibit | None:
    """The exhibit in `folder`; None, without a word, where there is none that can open."""
    from kiosk.loader.compiled import Compiled

    compiled = Compiled(folder)
    known = compiled.recall()
    if known is not None:
        return known
    from kiosk.loader.folder import FolderError
    from kiosk.loader.load import load
    from kiosk.pages import page_types
    from kiosk.paths import coverage

    try:
        exhibit = load(folder, page_types(), SystemClock().today(), coverage()).exhibit
    except (FolderError, OSError):
        return None
    if exhibit is not None:
        compiled.keep(exhibit)
    return exhibit
