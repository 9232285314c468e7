"""kiosk run: the exhibit as visitors see it; without a screen, a tour of it in pictures."""

import argparse
import os
import tempfile
from pathlib import Path

from kiosk.paths import device_file
from kiosk.staff.opening import open_exhibit
from kiosk.staff.screen import draw_in_memory, has_screen

OUT = Path("out") / "tour"
WINDOW = (1280, 720)


def main(args: argparse.Namespace) -> int:
    """Show the exhibit in `args.dir` until the program is ended. Returns the exit status."""
    exhibit = open_exhibit(args.dir)
    if exhibit is None:
        return 1
    if not has_screen():
        draw_in_memory()
        from kiosk.staff.tour import FULL_HD, Tour

        out = _writable(OUT)
        print(f"There is no screen here; the exhibit is shown in pictures, in {out}.", flush=True)
        return Tour(exhibit, out, list(exhibit.languages), args.size or FULL_HD).run()

    from kiosk.app import run_fullscreen
    from kiosk.loader.device import read_device

    windowed = args.windowed or args.size is not None
    device, problems = read_device(args.device or device_file())
    for problem in problems:
        print(f"{problem.file}, line {problem.line}: {problem.message} {problem.fix}", flush=True)
    return run_fullscreen(exhibit, (args.size or WINDOW) if windowed else None, device)


def _writable(folder: Path) -> Path:
    """`folder`, made if need be; a new temporary folder where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
    if os.access(folder, os.W_OK):
        return folder.absolute()
    return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
