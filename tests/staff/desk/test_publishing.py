"""The second question before publishing and before going back, by mouse and keys."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.packs.judging import Verdict
from kiosk.packs.manifest import Manifest, PackedFile
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.summary import Summary, summary_of
from kiosk.packs.versions import Versions
from kiosk.staff.desk import outlook
from kiosk.staff.desk.outlook import changes_told
from kiosk.staff.desk.publishing import _step
from kiosk.staff.desk.words import words
from kiosk.staff.opening import opened
from tests.loader.exhibits import replace_in
from tests.staff.desk.conftest import OpenDesk
from tests.staff.desk.hands import Curator, NotedRunner

PUBLISH = [["-m", "kiosk", "publish"]]
FIRST, SECOND = (datetime(2026, 11, day, 9, 30, tzinfo=UTC) for day in (20, 21))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Of the kiosk of this machine."""
    store = Store(tmp_path / "state")
    store.prepare()
    return store


def judge(folder: Path, progress: object) -> Verdict:
    exhibit = opened(folder)
    assert exhibit is not None
    return Verdict(summary_of(exhibit), cut_off=True)


def publish(store: Store, folder: Path, at: datetime, show: bool = True) -> None:
    Publisher(store, judge=judge).publish(folder, at)
    if show:
        store.change(lambda known: known.take_up(at.isoformat()))
        store.change(Versions.lasted)


def lines(curator: Curator, name: str) -> list[str]:
    """The lines of a list in a sheet."""
    found = curator.named(name).property("lines")
    return list(found if isinstance(found, list) else found.toVariant())


def test_it_says_what_changes_and_what_is_approved(
    garden: Path, store: Store, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    publish(store, garden, FIRST)
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(garden / "media/leaf.png"))
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    curator.click("desk:approve:en")
    curator.write("desk:text:title/en", "Sowing")
    curator.click("desk:tree:pages/watering.yaml")
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    curator.click("desk:publish")
    told = lines(curator, "desk:publish-changes")
    assert told == [
        "Changed pages (1): Sowing",
        "Pictures, films and recordings added, replaced or taken out: 1",
    ]
    # Approving saves; the title that was typed afterwards is not saved yet.
    assert curator.reads("Files not saved: 1.")
    assert not curator.named("desk:publish-yes").isEnabled()
    lacking = lines(curator, "desk:publish-lacking")
    assert "Sowing – en, az" in lacking and "Watering – en, az" in lacking
    curator.click("desk:publish-no")
    curator.click("desk:approve:en")
    curator.click("desk:publish")
    assert "Watering – az" in lines(curator, "desk:publish-lacking")
    assert curator.reads("Approved: 1 of ")
    assert curator.named("desk:publish-yes").isEnabled()
    assert runner.started == []


def test_enter_alone_publishes_nothing(
    garden: Path, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    curator = open_desk(garden)
    curator.click("desk:tree:pages/planting.yaml")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        curator.click("desk:publish")
        assert curator.has_focus("desk:publish-no")
        curator.press(key)
        assert not curator.sees("desk:publish-no")
    assert runner.started == []
    # Pressing it by the keyboard is a step of its own.
    curator.click("desk:publish")
    curator.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert curator.has_focus("desk:publish-yes")
    curator.press(Qt.Key.Key_Return)
    assert [words[:3] for words in runner.started] == PUBLISH


def test_progress_is_shown_and_may_be_stopped(
    garden: Path, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    curator = open_desk(garden)
    curator.click("desk:publish")
    curator.click("desk:publish-yes")
    assert not curator.sees("desk:command-progress")
    runner.said("Copied: 40 %")
    assert curator.named("desk:command-count").property("text") == "40 %"
    runner.said("Checking it, and drawing every page in every language.")
    runner.said("Drawn: 8 of 75 pages")
    assert curator.named("desk:command-count").property("text") == "8 / 75"
    assert curator.reads("Stopping does no harm")
    curator.press(Qt.Key.Key_Escape)
    assert not curator.sees("desk:command-done") and not curator.model.command["running"]
    assert curator.named("desk:publish").isEnabled()


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Copied: 40 %", (40, 100)),
        ("Drawn: 8 of 75 pages", (8, 75)),
        ("Нарисовано: 8 из 75 страниц", (8, 75)),
        ("az  page 3 of 75  january-1990", (3, 75)),
        ("sheet 12 of 208", (12, 208)),
        ("Version 1f3a of “20 January 1990” is on this kiosk, whole.", (0, 0)),
        ("Checking 94 files and drawing every page in every language.", (0, 0)),
    ],
)
def test_how_far_a_line_says_it_is(line: str, step: tuple[int, int]) -> None:
    assert _step(line) == step


def test_going_back_says_where_to(
    garden: Path, store: Store, open_desk: OpenDesk, runner: NotedRunner
) -> None:
    publish(store, garden, FIRST)
    replace_in(garden, "pages/planting.yaml", "en: Planting", "en: Sowing")
    publish(store, garden, SECOND)
    curator = open_desk(garden)
    curator.click("desk:go-back")
    assert curator.reads("The paper garden · 2026-11-21, 09:30 · 3 pages, en, az")
    assert curator.reads("The paper garden · 2026-11-20, 09:30 · 3 pages, en, az")
    assert lines(curator, "desk:back-changes") == ["Changed pages (1): Sowing"]
    assert curator.has_focus("desk:back-no")
    curator.press(Qt.Key.Key_Return)
    assert not curator.sees("desk:back-no") and runner.started == []
    curator.click("desk:go-back")
    curator.press(Qt.Key.Key_Escape)
    assert not curator.sees("desk:back-no") and runner.started == []
    curator.click("desk:go-back")
    curator.click("desk:back-yes")
    assert runner.started == [["-m", "kiosk", "go-back", "--language", "en"]]


def test_a_version_that_waits_is_withdrawn(garden: Path, store: Store, open_desk: OpenDesk) -> None:
    publish(store, garden, FIRST)
    replace_in(garden, "pages/planting.yaml", "en: Planting", "en: Sowing")
    publish(store, garden, SECOND, show=False)
    curator = open_desk(garden)
    curator.click("desk:go-back")
    assert curator.reads("Withdraw the version that waits?")
    assert curator.reads("2026-11-20, 09:30") and not curator.sees("desk:back-changes")
    curator.click("desk:back-no")
    curator.click("desk:publish")
    assert curator.reads("Another version is still waiting")


def test_where_there_is_nothing_to_go_back_to_it_says_so(garden: Path, open_desk: OpenDesk) -> None:
    curator = open_desk(garden)
    curator.click("desk:go-back")
    assert curator.reads("There is no version to go back to")
    assert not curator.sees("desk:back-yes") and not curator.sees("desk:back-changes")
    curator.press(Qt.Key.Key_Return)
    assert not curator.sees("desk:back-no")


def test_everybody_who_leaves_the_list_is_named() -> None:
    def manifest(people: dict[str, tuple[str, str]], figure: str) -> Manifest:
        figures = {"dead": (figure, figure)}
        holds = Summary({"en": "A garden"}, ("en",), people=people, figures=figures)
        return Manifest("", "0.1.0", holds, {"exhibit.yaml": PackedFile(1, figure * 64)})

    everybody = {f"p{n}": (f"Name {n}", "1") for n in range(9)}
    before, after = manifest(everybody, "1"), manifest({}, "2")
    assert changes_told(before, after, {}, words("en")) == [
        "Names taken out (9): " + ", ".join(f"Name {n}" for n in range(9)),
        "A figure: 1 becomes 2",
    ]
    assert changes_told(after, before, {}, words("en"))[0] == (
        "New names (9): Name 0, Name 1, Name 2, Name 3, Name 4 …"
    )
    assert changes_told(before, before, {}, words("ru")) == [words("ru")["outlook.nothing"]]


def test_a_folder_that_cannot_be_read_is_told_in_the_words_of_staff(
    garden: Path, open_desk: OpenDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(outlook, "manifest_of", fails)
    curator = open_desk(garden)
    curator.click("desk:publish")
    assert curator.reads("cannot be read (permission denied).")
    assert not curator.reads("Errno")
