"""A kiosk in a process of its own, and an edition to bring to it."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.loader.exhibits import copy_of_small, replace_in

ROOT = Path(__file__).parents[2]
# The kiosk as it is, but for a clock on which a minute is two seconds, and for lines that say what
# is on the screen.
PROGRAM = """
import sys
from PySide6.QtCore import Slot
from kiosk import app, clock

class Fast(clock.SystemClock):
    def now(self):
        return 30 * super().now()

app.SystemClock = Fast

class Telling(app.Following):
    def __init__(self, kiosk, booted, device):
        super().__init__(kiosk, booted, device)
        self._visit = kiosk.visit
        kiosk.visit.pageChanged.connect(self.tell)
        self.tell()

    @Slot()
    def tell(self):
        print(self._visit.exhibit.title["en"], flush=True)

app.Following = Telling
from kiosk.cli import main
sys.exit(main(["run", "--windowed", "--size", "640x360"]))
"""


class Kiosk:
    """A running kiosk, and the titles that it has shown."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM], cwd=ROOT, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        self._watch = threading.Timer(100, self._process.kill)
        self._watch.start()

    def next_title(self) -> str:
        """The next exhibit that it shows."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def end(self) -> str:
        """Pull the plug. Returns what it complained of."""
        self._process.kill()
        self._watch.cancel()
        return self._process.communicate()[1]


@pytest.fixture
def start(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    running: list[Kiosk] = []

    def start() -> Kiosk:
        running.append(Kiosk())
        return running[-1]

    yield start
    for kiosk in running:
        kiosk.end()


@pytest.fixture
def edition(tmp_path) -> Path:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "exhibit.yaml", "languages: [en, az]", "languages: [en]")
    replace_in(folder, "exhibit.yaml", "en: The paper garden", "en: The paper garden again")
    return folder
