"""A kiosk with one small exhibit on the screen, and the fingers that touch it."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import yaml
from pydantic import TypeAdapter
from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, QRectF, QSize
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.attract import Scene
from kiosk.model.exhibit import Exhibit
from kiosk.model.source import Source
from kiosk.model.text import LocalizedText
from kiosk.model.theme import Theme
from kiosk.model.words import LanguageFile
from kiosk.pages import page_types
from kiosk.paths import shipped_content

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Without a new frame for so long, nothing moves on the screen any more.
STILL_MS = 60
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
HOME = """\
type: menu
title: {az: Baş, en: Start, ru: Начало}
heading: {az: Baş, en: Start, ru: Начало}
items:
  - page: under-test
"""
SOURCES = """\
the-book:
  kind: book
  title: The book
  publisher: The publisher
  year: 1991
  about: {az: Hər şey, en: All of it, ru: Всё}
the-paper:
  kind: press
  title: The paper
  publisher: The press
  about: {az: Yarısı, en: Half of it, ru: Половина}
"""


class Calendar(ManualClock):
    """A clock whose day can be turned."""

    def turn_to(self, day: date) -> None:
        """Make it `day`."""
        self.set(datetime.combine(day, time(), UTC))


def read(kind: object, text: str) -> object:
    """`text`, all strings as the loader has them, as a thing of the model."""
    return TypeAdapter(kind).validate_python(yaml.load(text, Loader=yaml.BaseLoader))


def exhibit_with(page: str, folder: Path, sources: str = SOURCES) -> Exhibit:
    """An exhibit of two pages: home, and `page` (a page's file) under the id `under-test`."""
    pages = {}
    for name, text in {"home": HOME, "under-test": page}.items():
        values = yaml.load(text, Loader=yaml.BaseLoader)
        pages[name] = TypeAdapter(page_types()[values.pop("type")]).validate_python(values)
    words = shipped_content() / "words"
    tongues = {tag: (words / f"{tag}.yaml").read_text("utf-8") for tag in ("en", "az", "ru")}
    return Exhibit(
        title=read(LocalizedText, "{az: Sınaq, en: A test, ru: Проверка}"),
        languages={tag: read(LanguageFile, text) for tag, text in tongues.items()},
        home="home",
        theme=Theme(),
        pages=pages,
        sources=read(dict[str, Source], sources),
        scenes=(read(Scene, "{kind: title, opens: home, heading: {az: A, en: A, ru: A}}"),),
        folder=folder,
        version="1",
    )


class Hands:
    """Touch a kiosk as a visitor does, and read what it shows.

    `qml` is its window, if it is not that of the program; `properties` are set on it.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        qtbot,
        size: QSize = LANDSCAPE,
        qml: str = "Main.qml",
        **properties: object,
    ) -> None:
        self.clock = Calendar(today=date(2026, 11, 23))
        self.app = KioskApp(exhibit, self.clock, qml, {"windowed": True, **properties})
        self.app.resize(size)
        self.bot = qtbot
        self._device = QTest.createTouchDevice()
        self._moving = QDeadlineTimer(0)
        self.app.window.frameSwapped.connect(self._note_frame)

    def open(self, language: str = "en", scale: float = 1.0) -> None:
        """Begin a visit at the page under test."""
        self.app.visit.chooseLanguage(language)
        self.app.visit.chooseTextScale(scale)
        self.app.visit.open("under-test")
        self.settle()

    def lay_over(self, overlay: str, button: str) -> QQuickItem:
        """Open a sheet and give its `button` once the sheet lies where it will stay."""
        self.app.visit.layOver(overlay)
        self.rest()
        return self.find(button)

    def settle(self) -> None:
        """Wait until no page is fading in or out."""
        self.frame()
        self.bot.waitUntil(lambda: self.app.view.property("settled"))

    def rest(self) -> None:
        """Wait until nothing on the screen moves: there are no new frames."""
        self.settle()
        self.bot.waitUntil(self._moving.hasExpired)

    def frame(self) -> None:
        """Let the window draw once: only then is a finger's way taken note of."""
        with self.bot.waitSignal(self.app.window.frameSwapped):
            self.app.window.update()

    def _note_frame(self) -> None:
        self._moving.setRemainingTime(STILL_MS)

    # Seeing

    @property
    def page(self) -> QQuickItem:
        """The page on the screen."""
        return self.app.view.property("page")

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """All visible items, the parents first."""
        root = root or self.app.window.contentItem()
        if root.isVisible() and root.opacity() > 0:
            yield root
            for child in root.childItems():
                yield from self.items(child)

    def sees(self, name: str) -> bool:
        """Whether an item of this name is visible."""
        return any(item.objectName() == name for item in self.items())

    def find(self, name: str) -> QQuickItem:
        """The visible item with this object name."""
        self.bot.waitUntil(lambda: self.sees(name))
        return next(item for item in self.items() if item.objectName() == name)

    def texts(self, root: QQuickItem | None = None) -> list[QQuickItem]:
        """All visible items with words."""
        return [i for i in self.items(root) if i.inherits("QQuickText") and i.property("text")]

    def said(self, root: QQuickItem | None = None) -> list[str]:
        """All visible words."""
        return [item.property("text") for item in self.texts(root)]

    def pressables(self) -> list[QQuickItem]:
        """All that can be pressed."""
        return [i for i in self.items(self.page) if i.metaObject().indexOfProperty("tourStop") >= 0]

    def place(self, item: QQuickItem) -> QRectF:
        """Where the item is, in the window."""
        return item.mapRectToScene(item.boundingRect())

    # Touching

    def tap(self, name: str) -> None:
        """Touch the middle of an item."""
        self.tap_at(self.place(self.find(name)).center())

    def tap_at(self, where: QPointF) -> None:
        """Touch the window."""
        self._event(("press", 1, where))
        self._event(("release", 1, where))

    def drag(self, start: QPointF, end: QPointF, steps: int = 12) -> None:
        """Move one finger."""
        self._event(("press", 1, start))
        for step in range(1, steps + 1):
            self._event(("move", 1, start + (end - start) * (step / steps)))
        self._event(("release", 1, end))

    def pinch(self, middle: QPointF, apart: float, to: float, steps: int = 20) -> None:
        """Move two fingers, `apart` pixels apart around `middle`, until they are `to` apart."""
        half = QPointF(0.5, 0)
        for step in range(steps + 1):
            now = apart + (to - apart) * step / steps
            state = "move" if step else "press"
            self._event((state, 1, middle - half * now), (state, 2, middle + half * now))
        self._event(("release", 1, middle - half * to), ("release", 2, middle + half * to))

    def _event(self, *points: tuple[str, int, QPointF]) -> None:
        if points[0][0] == "press":
            # A hand takes longer than one that trembles.
            self.clock.advance(0.4)
        touch = QTest.touchEvent(self.app.window, self._device)
        for state, finger, where in points:
            at = QPoint(round(where.x()), round(where.y()))
            getattr(touch, state)(finger, at, self.app.window)
        touch.commit()
        self.frame()

    # Judging

    def assert_it_fits(self) -> None:
        """No words cut or outside, no target small, no two targets closer than the gap."""
        page = self.place(self.page)
        for item in self.texts(self.page):
            words, where = item.property("text"), self.place(item)
            assert not item.property("truncated"), words
            assert where.left() >= -1 and where.right() <= page.right() + 1, words
            if not self.scrolls(item):
                assert where.top() >= -1 and where.bottom() <= page.bottom() + 1, words
        mm = min(page.width(), self.app.window.height(), self.app.window.width()) / 398
        targets = [(item, self.place(item)) for item in self.pressables()]
        for item, where in targets:
            assert min(where.width(), where.height()) >= 20 * mm - 1, item.objectName()
        fixed = [(item, where) for item, where in targets if not self.scrolls(item)]
        reach = 3 * mm - 1
        for item, where in fixed:
            around = where.adjusted(-reach, -reach, reach, reach)
            near = [other for other, there in fixed if other != item and around.intersects(there)]
            assert not near, (item.objectName(), near[0].objectName())

    def scrolls(self, item: QQuickItem) -> bool:
        """Whether the item lies in something that scrolls."""
        parent = item.parentItem()
        while parent is not None and not parent.inherits("QQuickFlickable"):
            parent = parent.parentItem()
        return parent is not None

    def close(self) -> None:
        """Take the kiosk down."""
        self.app.close()
