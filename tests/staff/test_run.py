"""kiosk run: where there is no screen it says so, and shows the exhibit in pictures."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

import kiosk
from kiosk.loader.folder import FolderError
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.packs.boot import Booted
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.resting import AGAIN
from kiosk.run import main
from tests.loader.exhibits import replace_in
from tests.packs.conftest import AT, approves

NO_SCREEN = "There is no screen here; the exhibit is shown in pictures, in {}."
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def arguments(folder: Path, windowed: bool = False, size: tuple[int, int] | None = None):
    device = folder.parent / "no-device.yaml"
    return Namespace(dir=folder, windowed=windowed, size=size, device=device, state=None)


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        # Set first, so that what the program sets is taken back after the test.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def toured(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, list[str], tuple[int, int]]]:
    """What is toured, in place of a tour."""
    from kiosk.staff.tour import Tour

    tours: list[tuple[Path, list[str], tuple[int, int]]] = []

    def run(self: Tour) -> int:
        tours.append((self.out, self.languages, self.size))
        return 7

    monkeypatch.setattr(Tour, "run", run)
    return tours


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Exhibit, tuple[int, int] | None]]:
    """What is shown on the screen, in place of showing it."""
    windows: list[tuple[Exhibit, tuple[int, int] | None]] = []

    def run_fullscreen(
        exhibit: Exhibit,
        window: tuple[int, int] | None = None,
        device: Device | None = None,
        booted: Booted | None = None,
        folder: Path | None = None,
        device_file: Path | None = None,
    ) -> int:
        assert device == Device()
        assert folder is not None
        assert device_file == folder.parent / "no-device.yaml"
        windows.append((exhibit, window))
        return 7

    monkeypatch.setattr("kiosk.app.run_fullscreen", run_fullscreen)
    return windows


def test_without_a_screen_the_real_program_takes_pictures(garden: Path, tmp_path: Path) -> None:
    replace_in(garden, "exhibit.yaml", "languages: [en, az]", "languages: [en]")
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}
    environment["PYTHONPATH"] = str(Path(kiosk.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", str(garden), "--size", "640x360"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    out = tmp_path / "out" / "tour"
    said = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert said[0] == NO_SCREEN.format(out)
    assert said[-1] == f"11 pictures and 1 contact sheets in {out}."
    assert len(list(out.glob("*.png"))) == 12


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_every_language_is_toured(
    garden: Path, tmp_path: Path, toured: list, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments(garden)) == 7
    assert toured == [(tmp_path / "out" / "tour", ["en", "az"], (1920, 1080))]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.usefixtures("no_screen")
def test_where_nothing_can_be_written_the_pictures_go_elsewhere(
    garden: Path,
    tmp_path: Path,
    toured: list,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "out").write_text("not a folder")
    monkeypatch.chdir(tmp_path)
    assert main(arguments(garden)) == 7
    out = toured[0][0]
    assert out.is_dir()
    assert not out.is_relative_to(tmp_path)
    assert capsys.readouterr().out == NO_SCREEN.format(out) + "\n"
    out.rmdir()


@pytest.mark.parametrize("variable", SCREENS)
@pytest.mark.usefixtures("no_screen")
def test_with_a_screen_it_is_shown_full_screen(
    variable: str, garden: Path, shown: list, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "something")
    assert main(arguments(garden)) == 7
    exhibit, window = shown[0]
    assert exhibit.title["en"] == "The paper garden"
    assert window is None


@pytest.mark.parametrize(
    ("windowed", "size", "window"),
    [
        (True, None, (1280, 720)),
        (True, (800, 600), (800, 600)),
        (False, (800, 600), (800, 600)),
    ],
)
def test_it_is_shown_in_a_window_when_asked(
    windowed: bool,
    size: tuple[int, int] | None,
    window: tuple[int, int],
    garden: Path,
    shown: list,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert main(arguments(garden, windowed, size)) == 7
    assert shown[0][1] == window


@pytest.mark.usefixtures("no_screen")
def test_an_exhibit_with_errors_is_not_shown(
    garden: Path, shown: list, toured: list, capsys: pytest.CaptureFixture[str]
) -> None:
    replace_in(garden, "pages/home.yaml", "page: planting", "page: plantin")
    assert main(arguments(garden)) == 1
    assert not shown
    assert not toured
    said = capsys.readouterr().out
    assert "pages/home.yaml, line " in said
    assert "There is no page “plantin”." in said


@pytest.fixture
def rested(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where nothing could be shown, in place of saying so. Staff ask once to try it again."""
    folders: list[Path] = []

    def run_resting(
        folder: Path, window: tuple[int, int] | None, device: Device, device_file: Path
    ) -> int:
        folders.append(folder)
        return AGAIN if len(folders) == 1 else 5

    monkeypatch.setattr("kiosk.resting.run_resting", run_resting)
    monkeypatch.setenv("DISPLAY", ":0")
    return folders


@pytest.mark.usefixtures("no_screen")
def test_with_a_screen_a_broken_exhibit_is_looked_after(
    garden: Path, shown: list, rested: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    replace_in(garden, "pages/home.yaml", "page: planting", "page: plantin")
    assert main(arguments(garden)) == 5
    assert rested == [garden, garden]
    assert not shown
    assert capsys.readouterr().out.count("There is no page “plantin”.") == 2


@pytest.mark.usefixtures("no_screen")
def test_so_is_a_folder_that_cannot_be_read(
    tmp_path: Path, rested: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments(tmp_path / "nowhere")) == 5
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.usefixtures("no_screen")
def test_once_it_is_mended_staff_can_have_it_shown(
    garden: Path, shown: list, rested: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    replace_in(garden, "pages/home.yaml", "page: planting", "page: plantin")

    def mend(folder: Path, *_: object) -> int:
        rested.append(folder)
        replace_in(garden, "pages/home.yaml", "page: plantin", "page: planting")
        return AGAIN

    monkeypatch.setattr("kiosk.resting.run_resting", mend)
    assert main(arguments(garden)) == 7
    assert rested == [garden]
    assert len(shown) == 1


@pytest.mark.usefixtures("no_screen")
def test_without_one_a_folder_that_is_none_is_left_to_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(FolderError):
        main(arguments(tmp_path / "nowhere"))


def test_without_a_folder_it_shows_what_was_published(
    garden: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("KIOSK_STATE", "")  # taken back after the test
    shown: list[tuple[str, str, bool]] = []

    def run_fullscreen(
        exhibit: Exhibit, window: object, device: Device, booted: Booted, *_: object
    ) -> int:
        booted.store.showing.drop()
        shown.append((exhibit.title["en"], booted.version, booted.follows))
        return 7

    monkeypatch.setattr("kiosk.app.run_fullscreen", run_fullscreen)
    monkeypatch.setattr("kiosk.run.shipped_content", lambda: garden)
    args = arguments(garden)
    args.dir, args.state = None, tmp_path / "state"
    assert main(args) == 7
    replace_in(garden, "exhibit.yaml", "en: The paper garden", "en: The other garden")
    made = Publisher(Store(tmp_path / "state"), judge=approves).publish(garden, AT)
    assert main(args) == 7
    assert shown == [("The paper garden", "", True), ("The other garden", made.version, True)]


def test_a_start_needs_none_of_what_checks_content() -> None:
    program = "import sys, kiosk.run, kiosk.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(kiosk.__file__).parents[1])},
    )  # fmt: skip
    assert not {"pydantic", "yaml", "openpyxl"} & set(done.stdout.split())
