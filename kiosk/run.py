"""kiosk run: the exhibit as visitors see it; without a screen, a tour of it in pictures."""

import argparse
import os
import tempfile
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.loader.translations import staff_language
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.ops.address import state_folder, use_state
from kiosk.packs.boot import Booted, boot
from kiosk.packs.store import Store
from kiosk.paths import device_file, shipped_content
from kiosk.staff.opening import open_exhibit, opened
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import draw_in_memory, has_screen

OUT = Path("out") / "tour"
WINDOW = (1280, 720)


def main(args: argparse.Namespace) -> int:
    """Show an exhibit until the program is ended: the one in `args.dir`, or else the version that
    was published to this kiosk, or else the one that comes with it. Returns the exit status.
    """
    use_state(args.state)
    if not has_screen():
        booted = _booted() if args.dir is None else None
        exhibit = booted.exhibit if booted else open_exhibit(args.dir or shipped_content())
        if exhibit is None:
            return 1
        draw_in_memory()
        from kiosk.staff.tour import FULL_HD, Tour

        out = _writable(OUT)
        say(f"There is no screen here; the exhibit is shown in pictures, in {out}.")
        return Tour(exhibit, out, list(exhibit.languages), args.size or FULL_HD).run()

    from kiosk.loader.device import read_device
    from kiosk.staff.check import shown

    windowed = args.windowed or args.size is not None
    file = args.device or device_file()
    device, problems = read_device(file)
    for problem in problems:
        print(shown(problem, colour=False, language=staff_language(None)), flush=True)
    window = (args.size or WINDOW) if windowed else None
    return _show(args.dir, window, device, file)


def _show(
    named: Path | None, window: tuple[int, int] | None, device: Device, device_file: Path
) -> int:
    """Show what is in the folder `named`, or what was published; if that cannot be, that the
    screen is being looked after, until it can."""
    from kiosk.resting import AGAIN, run_resting

    while True:
        booted, exhibit = _found(named)
        if exhibit is not None:
            from kiosk.app import run_fullscreen

            return run_fullscreen(exhibit, window, device, booted, named, device_file)
        code = run_resting(named, window, device, device_file)
        if code != AGAIN:
            return code


def _found(named: Path | None) -> tuple[Booted | None, Exhibit | None]:
    """What can be shown; None, when it is said on the terminal why, where nothing can."""
    booted = _booted() if named is None else None
    if booted is not None:
        return booted, booted.exhibit
    from kiosk.loader.folder import FolderError

    try:
        return None, open_exhibit(named or shipped_content())
    except FolderError as error:
        complain(error)
        return None, None


def _booted() -> Booted | None:
    """What to begin with, of what was published here; without a screen, nothing is taken up."""
    store = Store(state_folder())
    booted = boot(store, opened, shipped_content(), SystemClock().utc(), takes_up=has_screen())
    if booted is None:
        store.showing.drop()
    return booted


def _writable(folder: Path) -> Path:
    """`folder`, made if need be; a new temporary folder where that cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
    if os.access(folder, os.W_OK):
        return folder.absolute()
    return Path(tempfile.mkdtemp(prefix="kiosk-tour-"))
