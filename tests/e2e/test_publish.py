"""`kiosk publish` and `kiosk go-back` to a real kiosk in a process of its own."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.cli import main
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


def test_a_running_kiosk_shows_the_new_edition_and_goes_back(
    start, edition, tmp_path, capsys
) -> None:
    kiosk = start()
    assert kiosk.next_title() == "20 January 1990"
    pack = tmp_path / "garden.kiosk"
    assert main(["pack", str(edition), "-o", str(pack), "--approved-by", "A. Curator"]) == 0
    capsys.readouterr()
    assert main(["publish", str(pack)]) == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    assert "The kiosk shows version" in said
    assert kiosk.next_title() == "The paper garden again"
    assert main(["versions"]) == 0
    assert "“The paper garden again”" in capsys.readouterr().out
    assert main(["go-back"]) == 0
    assert kiosk.next_title() == "20 January 1990"
    assert "Traceback" not in kiosk.end()
    after = start()
    assert after.next_title() == "20 January 1990"


def test_a_faulty_exhibit_never_reaches_the_kiosk(edition, tmp_path, monkeypatch, capsys) -> None:
    state = tmp_path / "state"
    replace_in(edition, "pages/home.yaml", "page: planting", "page: plantin")
    monkeypatch.delenv("KIOSK_STATE", raising=False)
    monkeypatch.setenv("KIOSK_STATE", str(state))
    assert main(["publish", str(edition)]) == 1
    said = capsys.readouterr().err
    assert "There is no page “plantin”." in said
    assert "Traceback" not in said
    assert not list((state / "packs").iterdir())
    assert main(["pack", str(edition), "-o", str(tmp_path / "bad.kiosk")]) == 1
    assert not list(tmp_path.glob("*.kiosk"))
