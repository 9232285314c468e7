"""kiosk learn-keys: the keys of a tactile keypad, pressed one after the other."""

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize

from kiosk.app import QuickWindow, qt_application
from kiosk.loader.device import read_device
from kiosk.loader.device_keys import with_keys, write_keys
from kiosk.loader.translations import staff_language
from kiosk.paths import device_file
from kiosk.staff.check import shown
from kiosk.staff.learn_keys_model import LearnKeysModel
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import has_screen


def main(args: argparse.Namespace) -> int:
    """Ask for every key, and write what was learned into device.yaml. Returns the exit status."""
    file: Path = args.device or device_file()
    anew = not _can_be_changed(file)
    if anew and not _is_agreed(file):
        return 1
    if not has_screen():
        complain("There is no screen here to learn keys on.")
        return 2
    app = qt_application()
    learning = Learning()
    app.exec()
    learning.close()
    if not learning.wanted:
        say("Nothing was changed.")
        return 0
    return _written(file, learning.codes, anew)


class Learning:
    """The window that asks. `wanted` and `codes` tell in the end what to write."""

    def __init__(self, size: QSize | None = None) -> None:
        shape = {"windowed": True, "width": size.width(), "height": size.height()} if size else {}
        self.model = LearnKeysModel()
        self.wanted = False
        self.quick = QuickWindow("LearnKeys.qml", {"lesson": self.model, **shape})
        self.quick.window.installEventFilter(self.model)
        self.model.ended.connect(self._end)

    @property
    def codes(self) -> dict[str, tuple[int, ...]]:
        """Action -> codes."""
        return self.model.lesson.codes()

    def close(self) -> None:
        """Take the window down."""
        self.quick.window.removeEventFilter(self.model)
        self.quick.close()

    def _end(self, wanted: bool) -> None:
        self.wanted = wanted
        QCoreApplication.quit()


def _can_be_changed(file: Path) -> bool:
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return with_keys(file.name, content, {"up": (1,)}) is not None


def _is_agreed(file: Path) -> bool:
    """Ask at the terminal whether a file that cannot be changed may be replaced."""
    for problem in read_device(file)[1]:
        print(shown(problem, colour=False, language=staff_language(None)) + "\n")
    say(f"{file} is written in a way that the keys cannot be put into.")
    if not (file.is_file() and sys.stdin.isatty()):
        say("Correct it first, then start kiosk learn-keys again.")
        return False
    question = f"Write a new one, and keep this one as {file.name}.old? [y/N] "
    return input(question).strip().lower() in {"y", "yes"}


def _written(file: Path, codes: dict[str, tuple[int, ...]], anew: bool) -> int:
    try:
        write_keys(file, codes, anew)
    except (OSError, ValueError) as error:
        complain(f"{file} was not changed: {error}")
        for action, numbers in codes.items():
            print(f"  {action}: {list(numbers)}")
        return 1
    say(f"{file} knows {len(codes)} keys now. Start the kiosk again to use them.")
    return 0
