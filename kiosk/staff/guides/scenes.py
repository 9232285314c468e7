"""What the guide shows: its steps done at the real desk, and a picture of each."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.loader.load import load
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.desk.window import DeskWindow
from kiosk.staff.driver import Driver
from kiosk.staff.guides.corners import corners
from kiosk.staff.guides.hand import Hand
from kiosk.staff.guides.shots import Shot, cut, place_of
from kiosk.staff.paper.seen import texts_on

DAY = date(2026, 11, 23)
DESK, GLASS = QSize(1440, 900), QSize(1280, 720)
NIGHT, NEW = "pages/the-night.yaml", "pages/the-harbour.yaml"
HEADING = {
    "az": "1990-cı il yanvarın 19-dan 20-nə keçən gecə",
    "en": "The night of 19 to 20 January 1990",
    "ru": "Ночь с 19 на 20 января 1990 года",
}
TITLE = {"az": "Liman", "en": "The harbour", "ru": "Гавань"}
AIR = 18.0


class SilentRunner:
    """In the place of commands: for a picture, none is started."""

    def start(
        self, words: Sequence[str], said: Callable[[str], None], ended: Callable[[int], None]
    ) -> None:
        """Start nothing."""

    def stop(self) -> None:
        """Nothing runs."""


def shots(language: str, content: Path, scratch: Path) -> Iterator[tuple[str, Shot]]:
    """Every picture of the guide in one language: its name, and itself.

    `content` is the exhibit that is shown, `scratch` a folder to copy it to. Raises
    NotReachedError when a step of the guide cannot be done any more.
    """
    folder = scratch / language / "content"
    shutil.copytree(content, folder)
    with _desk(folder, language) as bench:
        yield from _change(bench, language)
        yield from _new_page(bench, language)
        yield from _publish(bench, language)
    yield from _on_the_glass(folder, language)
    yield "corners", corners()


@dataclass(slots=True)
class Bench:
    """The desk in its window, and the hand in front of it."""

    desk: DeskWindow
    hand: Hand

    def stand(self, name: str) -> Any:
        """How the exhibit stands, as the window is told."""
        return self.desk.model.property("stand")[name]

    def shot(self, part: QRectF, *rings: str) -> Shot:
        """A picture of a part of the window, with rings around these items."""
        whole = self.hand.grab()
        root = self.hand.window.contentItem()
        places = [self.hand.place(name) for name in rings]
        return cut(whole, root.width(), part & place_of(root), places, texts_on(root))

    def around(self, names: Sequence[str], wide: float, high: float) -> QRectF:
        """A part of the window of about this size, with these items in its middle."""
        place = QRectF()
        for name in names:
            place |= self.hand.place(name)
        across, down = max(0.0, wide - place.width()) / 2, max(0.0, high - place.height()) / 2
        return place.marginsAdded(QMarginsF(across, down, across, down))

    def form(self, top: str, bottom: str) -> QRectF:
        """The form from one item to another."""
        form = self.hand.place("desk:form")
        first, last = self.hand.place(top), self.hand.place(bottom)
        upper = first.top() - 52
        return QRectF(form.left() - 4, upper, form.width(), last.bottom() + AIR - upper)


@contextmanager
def _desk(folder: Path, language: str) -> Iterator[Bench]:
    desk = DeskWindow(folder, language, ManualClock(today=DAY), SilentRunner())
    window = desk.quick.window
    # A blinking cursor would never let the window come to rest.
    QGuiApplication.styleHints().setCursorFlashTime(0)
    window.resize(DESK)
    window.requestActivate()
    hand = Hand(window)
    hand.wait(lambda: window.size() == DESK, "the window has not its size")
    hand.settle()
    yield Bench(desk, hand)
    assert not desk.quick.warnings, desk.quick.warnings
    window.setProperty("mayClose", True)
    desk.close()


def _change(bench: Bench, language: str) -> Iterator[tuple[str, Shot]]:
    hand = bench.hand
    hand.click(f"desk:tree:{NIGHT}")
    _hide_the_path(bench)
    yield "desk", bench.shot(QRectF(0, 0, DESK.width(), DESK.height()))
    tree = hand.place(f"desk:tree:{NIGHT}")
    upper = tree.center().y() - 150
    yield "page", bench.shot(QRectF(0, upper, 292, 270), f"desk:tree:{NIGHT}")
    heading = f"desk:text:heading/{language}"
    hand.write(heading, HEADING[language])
    hand.reach(heading, 0.4)
    part = bench.form(heading, heading)
    yield "write", bench.shot(part.adjusted(0, -18, 0, 30), heading)
    view = bench.desk.quick.window.property("view")
    glass = place_of(view)
    state = hand.place("desk:preview-state")
    yield "see", bench.shot(glass.adjusted(-AIR, -8, AIR, state.bottom() - glass.bottom() + 10))
    bar = bench.around(["desk:undo", "desk:save"], 0, 56).adjusted(-24, 0, 12, 0)
    yield "save", bench.shot(bar, "desk:save")
    hand.click("desk:save")
    hand.write(heading, "")
    hand.wait(lambda: bench.stand("problems") > 0, "no problem is found")
    count = hand.place("desk:problem-count")
    yield "mend", bench.shot(
        QRectF(count.left() - AIR, count.top() - AIR, DESK.width() - count.left() + AIR,
               148),
        "desk:jump:0",
    )  # fmt: skip
    hand.click("desk:undo")


def _new_page(bench: Bench, language: str) -> Iterator[tuple[str, Shot]]:
    hand = bench.hand
    hand.click("desk:new-page")
    hand.write("desk:new-id", "the-harbour")
    hand.click("desk:type:story")
    hand.click("desk:menu:chapters")
    names = ["desk:new-id", "desk:new-make", "desk:type:menu", "desk:new-cancel"]
    sheet = bench.around(names, 0, 0)
    yield "new-page", bench.shot(sheet.adjusted(-16, -94, 16, 20), "desk:new-make")
    hand.click("desk:new-make")
    title = f"desk:text:title/{language}"
    hand.write(title, TITLE[language])
    hand.reach(title, 0.2)
    head = hand.place("desk:page-title")
    part = bench.form(title, title)
    part.setTop(head.top() - AIR)
    yield "languages", bench.shot(part, title)
    cite = "desk:cite:body"
    hand.click(f"desk:text:body/{language}")
    hand.reach(cite, 0.6)
    part = bench.form(f"desk:text:body/{language}", cite)
    yield "source", bench.shot(part.adjusted(0, -20, 0, 0), cite)
    hand.click("desk:choice:art=")
    hand.click("desk:more:+more/picture")
    hand.reach("desk:pick:picture/file", 0.3)
    part = bench.form("desk:drop-area:picture/file", "desk:drop-area:picture/file")
    yield "picture", bench.shot(part, "desk:drop-area:picture/file")
    while bench.stand("canUndo"):
        hand.click("desk:undo")
    hand.click("desk:tree:pages/people.yaml")
    hand.click(f"desk:show:{language}")
    visit = bench.desk.face.visit
    assert visit is not None
    glass = place_of(bench.desk.quick.window.property("view"))
    yield "people", bench.shot(glass.adjusted(-AIR, -8, AIR, 8))


def _publish(bench: Bench, language: str) -> Iterator[tuple[str, Shot]]:
    hand = bench.hand
    hand.click("desk:check")
    said = bench.stand("said")
    hand.wait(lambda: said == "checked_well", "the exhibit that is shown has problems")
    # What was clicked last is ringed by the desk itself.
    hand.click(f"desk:tree:{NIGHT}")
    buttons = [f"desk:{name}" for name in ("check", "proof", "publish", "go-back")]
    bar = bench.around(buttons, 0, 62).adjusted(-24, 0, 24, 0)
    for name in ("check", "proof", "publish", "go-back"):
        yield name, bench.shot(bar, f"desk:{name}")
    approve = f"desk:approve:{language}"
    row = bench.around([f"desk:approve:{tag}" for tag in ("az", "en", "ru")], 0, 56)
    yield "approve", bench.shot(row.adjusted(-24, 0, 12, 0), approve)


def _hide_the_path(bench: Bench) -> None:
    """In the picture of the whole desk stands the exhibit's folder, and not where it was copied."""
    path = str(bench.desk.model.folder.absolute())
    for item in bench.hand.shown():
        if item.inherits("QQuickText") and item.property("text") == path:
            item.setProperty("text", bench.desk.model.folder.name)


def _on_the_glass(folder: Path, language: str) -> Iterator[tuple[str, Shot]]:
    today = load(folder, page_types(), DAY, coverage())
    assert today.exhibit is not None, today.problems
    app = KioskApp(today.exhibit, ManualClock(today=DAY), properties={"windowed": True})
    app.resize(GLASS)
    driver = Driver(app, patience_s=60)
    driver.settle()
    app.visit.chooseLanguage(language)
    driver.settle()
    yield "language", _of_the_glass(driver, "access")
    driver.tap("access")
    driver.settle()
    yield "listen", _of_the_glass(driver, "listen")
    assert not app.warnings, app.warnings
    app.close()


def _of_the_glass(driver: Driver, name: str) -> Shot:
    item = driver.find(name)
    assert item is not None
    driver.bring_into_sight(item)
    driver.settle()
    place, view = place_of(item), place_of(driver.app.view)
    part = QRectF(0, 0, 640, 260)
    part.moveCenter(place.center())
    part.moveRight(min(part.right(), view.right()))
    part.moveLeft(max(part.left(), view.left()))
    part.moveBottom(min(part.bottom(), view.bottom()))
    return cut(driver.grab(), view.width(), part & view, [place], texts_on(driver.app.view))
