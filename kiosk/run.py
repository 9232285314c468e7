"""kiosk run: the exhibit as visitors see it; without a screen, a tour of it in pictures."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from kiosk.loader.folder import FolderError
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.paths import device_file
from kiosk.staff.opening import open_exhibit
from kiosk.staff.screen import draw_in_memory, has_screen

OUT = Path("out") / "tour"
WINDOW = (1280, 720)


def main(args: argparse.Namespace) -> int:
    """Show the exhibit in `args.dir` until the program is ended. Returns the exit status."""
    if not has_screen():
        exhibit = open_exhibit(args.dir)
        if exhibit is None:
            return 1
        draw_in_memory()
        from kiosk.staff.tour import FULL_HD, Tour

        out = _writable(OUT)
        print(f"There is no screen here; the exhibit is shown in pictures, in {out}.", flush=True)
        return Tour(exhibit, out, list(exhibit.languages), args.size or FULL_HD).run()

    from kiosk.loader.device import read_device

    windowed = args.windowed or args.size is not None
    file = args.device or device_file()
    device, problems = read_device(file)
    for problem in problems:
        print(f"{problem.file}, line {problem.line}: {problem.message} {problem.fix}", flush=True)
    return _show(args.dir, (args.size or WINDOW) if windowed else None, device, file)


def _show(folder: Path, window: tuple[int, int] | None, device: Device, file: Path) -> int:
    """Show what is in `folder`, or that the screen is being looked after."""
    from kiosk.resting import AGAIN, run_resting

    while True:
        exhibit = _opened(folder)
        if exhibit is not None:
            from kiosk.app import run_fullscreen

            return run_fullscreen(exhibit, window, device, folder, file)
        code = run_resting(folder, window, device, file)
        if code != AGAIN:
            return code


def _opened(folder: Path) -> Exhibit | None:
    """The exhibit in `folder`; None, when it is said on the terminal, where it cannot open."""
    try:
        return open_exhibit(folder)
    except FolderError as error:
        print(error, file=sys.stderr, flush=True)
        return None


def _writable(folder: Path) -> Path:
    """`folder`, made if need be; a new temporary folder where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
    if os.access(folder, os.W_OK):
        return folder.absolute()
    return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
