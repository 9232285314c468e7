"""kiosk run: the exhibit as visitors see it; without a screen, a tour of it in pictures."""

import argparse
import os
import tempfile
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.ops.address import state_folder, use_state
from kiosk.packs.boot import Booted, boot
from kiosk.packs.store import Store
from kiosk.paths import device_file, shipped_content
from kiosk.staff.opening import open_exhibit, opened
from kiosk.staff.screen import draw_in_memory, has_screen

OUT = Path("out") / "tour"
WINDOW = (1280, 720)


def main(args: argparse.Namespace) -> int:
    """Show an exhibit until the program is ended: the one in `args.dir`, or else the version that
    was published to this kiosk, or else the one that comes with it. Returns the exit status.
    """
    use_state(args.state)
    if args.dir is not None:
        booted, exhibit = None, open_exhibit(args.dir)
    else:
        booted = _booted()
        exhibit = booted.exhibit if booted else open_exhibit(shipped_content())
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
    window = (args.size or WINDOW) if windowed else None
    if booted is None:
        return run_fullscreen(exhibit, window, device)
    return run_fullscreen(exhibit, window, device, booted)


def _booted() -> Booted | None:
    """What to begin with, of what was published here; without a screen, nothing is taken up."""
    store = Store(state_folder())
    return boot(store, opened, shipped_content(), SystemClock().utc(), takes_up=has_screen())


def _writable(folder: Path) -> Path:
    """`folder`, made if need be; a new temporary folder where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
    if os.access(folder, os.W_OK):
        return folder.absolute()
    return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
