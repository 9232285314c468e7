"""kiosk preview: a saved change is on the screen at once; a broken one never is."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.clock import ManualClock
from kiosk.session.table import State
from kiosk.staff.preview import Preview, main
from tests.loader.exhibits import replace_in

# From the save to the screen; never a measurement.
SHOWN_MS = 10_000

Open = Callable[..., Preview]


@pytest.fixture
def open_preview(qtbot: QtBot) -> Iterator[Open]:
    previews: list[Preview] = []

    def open_one(folder: Path, **options: object) -> Preview:
        preview = Preview(folder, clock=ManualClock(), **options)  # type: ignore[arg-type]
        previews.append(preview)
        assert QTest.qWaitForWindowExposed(preview.quick.window)
        return preview

    yield open_one
    for preview in previews:
        preview.close()
        assert preview.quick.warnings == []


def items(preview: Preview) -> Iterator[QQuickItem]:
    waiting = [preview.quick.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def texts(preview: Preview) -> list[str]:
    return [item.property("text") for item in items(preview) if item.inherits("QQuickText")]


def state(preview: Preview) -> str:
    return next(i.property("text") for i in items(preview) if i.objectName() == "panel:state")


def click(preview: Preview, name: str) -> None:
    item = next(item for item in items(preview) if item.objectName() == name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(preview.quick.window, Qt.MouseButton.LeftButton, pos=middle)


def shows(preview: Preview, text: str) -> Callable[[], bool]:
    return lambda: any(text in shown for shown in texts(preview))


def test_it_opens_at_home_with_nothing_to_correct(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    qtbot.waitUntil(shows(preview, "The paper garden"))
    assert preview.visit.session.state is State.ACTIVE
    assert preview.visit.session.visit.page == "home"
    assert state(preview).startswith("Saved ")
    assert state(preview).endswith(", shown")
    assert "Nothing to correct." in texts(preview)


def test_a_saved_change_appears_where_staff_read(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden, language="az")
    visit = preview.visit
    visit.open("planting")
    visit.chooseTextScale(1.35)
    visit.remember({"scroll": 40.0})
    qtbot.waitUntil(shows(preview, "İlk ağac əkilir"))
    replace_in(garden, "pages/planting.yaml", "İlk ağac əkilir", "İkinci ağac əkilir")
    qtbot.waitUntil(shows(preview, "İkinci ağac əkilir"), timeout=SHOWN_MS)
    now = visit.session.visit
    assert (now.page, now.language, now.settings.text_scale) == ("planting", "az", 1.35)
    assert now.memory["scroll"] == 40.0
    assert visit.session.state is State.ACTIVE


def test_a_broken_file_leaves_the_last_good_version(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    preview.visit.open("planting")
    replace_in(garden, "pages/planting.yaml", "art: shore", "art: shor")
    kept = "1 problem; the last good version is still shown"
    qtbot.waitUntil(lambda: state(preview) == kept, timeout=SHOWN_MS)
    said = texts(preview)
    assert "pages/planting.yaml:17" in said
    assert "“shor” is not one of the choices here." in said
    assert any(text.startswith("To put it right: Write one of: ") for text in said)
    assert "Perhaps meant: shore" in said
    assert "The first tree is planted" in said

    replace_in(garden, "pages/planting.yaml", "art: shor", "art: shore")
    qtbot.waitUntil(lambda: state(preview).endswith(", shown"), timeout=SHOWN_MS)
    assert "pages/planting.yaml:17" not in texts(preview)


@pytest.mark.parametrize("fault", ["broken", "empty", "missing"])
def test_it_opens_on_a_folder_that_cannot_be_shown(
    fault: str, garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    good = (garden / "exhibit.yaml").read_text("utf-8")
    hidden = garden.with_name("hidden")
    if fault == "broken":
        (garden / "exhibit.yaml").write_text("format: 2\n")
    else:
        garden.rename(hidden)
        if fault == "empty":
            garden.mkdir()
    preview = open_preview(garden)
    assert preview.visit is None
    assert state(preview).endswith("; nothing can be shown yet")
    assert any(text.startswith("There is nothing to show yet.") for text in texts(preview))

    if fault == "broken":
        (garden / "exhibit.yaml").write_text(good, "utf-8")
    else:
        if fault == "empty":
            garden.rmdir()
        hidden.rename(garden)
    qtbot.waitUntil(shows(preview, "The paper garden"), timeout=SHOWN_MS)
    assert preview.visit.session.state is State.ACTIVE


def test_a_folder_that_goes_away_and_comes_back(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    away = garden.with_name("away")
    garden.rename(away)
    qtbot.waitUntil(lambda: "last good version" in state(preview), timeout=SHOWN_MS)
    assert shows(preview, "There is no folder")()
    away.rename(garden)
    qtbot.waitUntil(lambda: state(preview).endswith(", shown"), timeout=SHOWN_MS)


def test_a_new_page_can_be_opened(garden: Path, open_preview: Open, qtbot: QtBot) -> None:
    preview = open_preview(garden)
    text = (garden / "pages" / "planting.yaml").read_text("utf-8")
    (garden / "pages" / "pruning.yaml").write_text(text.replace("Planting", "Pruning"), "utf-8")
    tile = "  - page: planting"
    replace_in(garden, "pages/home.yaml", tile, f"  - page: pruning\n{tile}")
    qtbot.waitUntil(shows(preview, "Pruning"), timeout=SHOWN_MS)
    preview.visit.open("pruning")
    assert preview.visit.session.visit.page == "pruning"


def test_a_picture_that_was_painted_over_appears(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    preview.visit.open("watering")

    def colours() -> set[str]:
        shot = preview.quick.window.grabWindow()
        return {
            shot.pixelColor(x, y).name()
            for x in range(0, shot.width(), 9)
            for y in range(0, shot.height(), 9)
        }

    before = QImage(str(garden / "media" / "leaf.png")).pixelColor(0, 0).name()
    qtbot.waitUntil(lambda: before in colours())
    picture = QImage(str(garden / "media" / "leaf.png"))
    picture.fill(QColor("#a03060"))
    assert picture.save(str(garden / "media" / "leaf.png"))
    qtbot.waitUntil(lambda: "#a03060" in colours(), timeout=SHOWN_MS)


def test_nobody_is_asked_whether_she_is_still_there(garden: Path, open_preview: Open) -> None:
    preview = open_preview(garden)
    visit, clock = preview.visit, preview._clock
    assert isinstance(clock, ManualClock)
    for _ in range(10):
        clock.advance(3600)
        visit.wake()
    assert visit.session.state is State.ACTIVE


def test_the_attract_loop_is_shown_when_asked_for(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    visit, clock = preview.visit, preview._clock
    assert isinstance(clock, ManualClock)
    click(preview, "panel:attract")
    assert visit.session.state is State.ATTRACT
    visit.touched()
    clock.advance(36_000)
    visit.wake()
    assert visit.session.state is State.ACTIVE


def test_the_panel_chooses_language_size_and_text(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    view = preview.quick.window.property("view")
    assert (view.width(), view.height()) == (1920, 1080)
    click(preview, "panel:Azərbaycanca")
    qtbot.waitUntil(shows(preview, "Kağız bağ"))
    click(preview, "panel:1080 × 1920")
    assert (view.width(), view.height()) == (1080, 1920)
    assert view.scale() < 1 or view.parentItem().scale() < 1
    click(preview, "panel:Largest")
    assert preview.visit.session.visit.settings.text_scale == 2.0


def test_a_touch_on_the_scaled_view_opens_a_page(
    garden: Path, open_preview: Open, qtbot: QtBot
) -> None:
    preview = open_preview(garden)
    qtbot.waitUntil(lambda: any(i.objectName() == "tile:watering" for i in items(preview)))
    click(preview, "tile:watering")
    assert preview.visit.session.visit.page == "watering"


def test_without_a_screen_it_says_so(
    garden: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.staff.preview.has_screen", lambda: False)
    assert main(Namespace(dir=garden, size=None, language=None)) == 2
    assert capsys.readouterr().err == (
        "There is no screen here for a window; “kiosk tour” saves pictures instead.\n"
    )


def test_errors_stand_before_advice(garden: Path, open_preview: Open) -> None:
    long = "one two three four five six seven eight nine ten eleven twelve thirteen"
    replace_in(garden, "pages/home.yaml", "{en: The paper garden,", f"{{en: {long},")
    replace_in(garden, "pages/watering.yaml", "type: story", "type: stori")
    preview = open_preview(garden)
    notes = preview.model.notes
    assert notes[0]["severity"] == "error"
    assert notes[-1]["severity"] == "warning"
    assert any(text.startswith("To correct: ") and "Advice: " in text for text in texts(preview))
