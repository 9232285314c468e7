"""The watcher: whatever way a change is made, it is noticed."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.staff.watcher import FolderWatcher

# Never a measurement: a machine that tests much at once is slow.
NOTICED_MS = 10_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    (folder / "pages").mkdir(parents=True)
    (folder / "pages" / "home.yaml").write_text("type: menu\n")
    (folder / "exhibit.yaml").write_text("format: 1\n")
    return folder


@pytest.fixture
def watcher(folder: Path, qtbot: QtBot) -> Iterator[FolderWatcher]:
    watcher = FolderWatcher(folder)
    yield watcher
    watcher.deleteLater()


def write_in_place(folder: Path) -> None:
    with (folder / "pages" / "home.yaml").open("a") as file:
        file.write("# changed\n")


def replace_atomically(folder: Path) -> None:
    new = folder / "pages" / ".home.yaml.tmp"
    new.write_text("type: menu\n# replaced\n")
    new.replace(folder / "pages" / "home.yaml")


def add_to_a_subfolder(folder: Path) -> None:
    (folder / "pages" / "new.yaml").write_text("type: story\n")


def add_in_a_new_subfolder(folder: Path) -> None:
    (folder / "media" / "old").mkdir(parents=True)
    (folder / "media" / "old" / "a.png").write_bytes(b"1")


def take_away(folder: Path) -> None:
    (folder / "pages" / "home.yaml").unlink()


def swap_by_rename(folder: Path) -> None:
    other = folder.with_name("other")
    shutil.copytree(folder, other)
    (other / "exhibit.yaml").write_text("format: 1\n# other\n")
    folder.rename(folder.with_name("before"))
    other.rename(folder)


def swap_a_subfolder_by_rename(folder: Path) -> None:
    other = folder / "pages.new"
    shutil.copytree(folder / "pages", other)
    (folder / "pages").rename(folder / "pages.old")
    other.rename(folder / "pages")


CHANGES = [
    write_in_place,
    replace_atomically,
    add_to_a_subfolder,
    add_in_a_new_subfolder,
    take_away,
    swap_by_rename,
    swap_a_subfolder_by_rename,
]
changes = pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)


@changes
def test_a_change_is_noticed(
    change: Callable[[Path], None], folder: Path, watcher: FolderWatcher, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        change(folder)


@changes
def test_the_next_change_is_noticed_too(
    change: Callable[[Path], None], folder: Path, watcher: FolderWatcher, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        change(folder)
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        (folder / "pages" / "home.yaml").write_text("type: menu\n# once more\n")


@changes
def test_looking_suffices_where_the_system_tells_nothing(
    change: Callable[[Path], None], folder: Path, watcher: FolderWatcher, qtbot: QtBot
) -> None:
    system = watcher._watcher
    system.blockSignals(True)
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        change(folder)


def test_a_link_that_points_elsewhere_is_noticed(
    folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = shutil.copytree(folder, tmp_path / "other")
    link = tmp_path / "link"
    link.symlink_to(folder)
    watcher = FolderWatcher(link)
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        link.unlink()
        link.symlink_to(other)


def test_many_writes_are_one_change(folder: Path, watcher: FolderWatcher, qtbot: QtBot) -> None:
    heard: list[None] = []
    watcher.changed.connect(lambda: heard.append(None))
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        for _ in range(20):
            write_in_place(folder)
    assert len(heard) == 1


def test_a_folder_that_is_not_there_yet_is_noticed_when_it_comes(
    tmp_path: Path, qtbot: QtBot
) -> None:
    watcher = FolderWatcher(tmp_path / "later")
    assert watcher.saved_at == 0
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        (tmp_path / "later").mkdir()
    assert watcher.saved_at == pytest.approx(os.stat(tmp_path / "later").st_mtime, abs=0.01)


def test_it_tells_when_the_newest_thing_was_saved(
    folder: Path, watcher: FolderWatcher, qtbot: QtBot
) -> None:
    home = folder / "pages" / "home.yaml"
    with qtbot.waitSignal(watcher.changed, timeout=NOTICED_MS):
        home.write_text("type: menu\n# saved\n")
    assert watcher.saved_at == pytest.approx(home.stat().st_mtime, abs=0.01)
