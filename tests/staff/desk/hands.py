"""A curator at the window: looks at what is shown, points, clicks and types."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.staff.desk.window import DeskWindow

PATIENCE_MS = 10_000
NO_KEYS = Qt.KeyboardModifier.NoModifier


class NotedRunner:
    """In the place of real commands: notes what was started; the test lets it speak and end."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.said: Callable[[str], None] = print
        self.ended: Callable[[int], None] = print

    def start(
        self, words: Sequence[str], said: Callable[[str], None], ended: Callable[[int], None]
    ) -> None:
        self.started.append(list(words))
        self.said, self.ended = said, ended

    def stop(self) -> None:
        pass


class Curator:
    """Hands and eyes in front of `desk`."""

    def __init__(self, desk: DeskWindow, qtbot: QtBot) -> None:
        self.desk = desk
        self.model = desk.model
        self.window = desk.quick.window
        self._bot = qtbot

    # Looking

    def shown(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                waiting += item.childItems()

    def named(self, name: str) -> QQuickItem:
        found = [item for item in self.shown() if item.objectName() == name]
        assert found, f"{name} is not shown"
        return found[-1]

    def sees(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.shown())

    def texts(self) -> list[str]:
        return [item.property("text") for item in self.shown() if item.inherits("QQuickText")]

    def reads(self, words: str) -> bool:
        return any(words in text for text in self.texts())

    def wait(self, condition: Callable[[], bool]) -> None:
        self._bot.waitUntil(condition, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until what has changed is laid out and drawn."""
        with self._bot.waitSignal(self.window.frameSwapped, timeout=PATIENCE_MS):
            self.window.update()

    def text_of(self, name: str) -> str:
        return str(self.named(name).property("shown"))

    def has_focus(self, name: str) -> bool:
        item, focused = self.named(name), self.window.activeFocusItem()
        while focused is not None:
            if focused == item:
                return True
            focused = focused.parentItem()
        return False

    # Pointing

    def middle(self, name: str) -> QPoint:
        item = self.named(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def reach(self, name: str) -> QPoint:
        """Turn the wheel over whatever scrolls the item until the item lies well within it."""
        self.wait(lambda: self.sees(name))
        scroll: QQuickItem | None = self.named(name)
        while scroll is not None and scroll.property("viewHeight") is None:
            scroll = scroll.parentItem()
        if scroll is None:
            return self.middle(name)
        area = scroll.mapRectToScene(scroll.boundingRect())
        place = area.center()
        for _ in range(400):
            at, before = self.middle(name), scroll.property("contentY")
            if area.top() + 20 < at.y() < area.bottom() - 20:
                return at
            step = 60 if at.y() < place.y() else -60
            wheel = QWheelEvent(
                place, place, QPoint(0, step), QPoint(0, step), Qt.MouseButton.NoButton, NO_KEYS,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QGuiApplication.sendEvent(self.window, wheel)
            if scroll.property("contentY") == before and area.contains(QPointF(at)):
                return at
        raise AssertionError(f"{name} cannot be scrolled into sight")

    def click(self, name: str) -> None:
        at = self.reach(name)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=at)

    def drop(self, name: str, file: Path) -> None:
        """Drag a file from elsewhere over an item and let it go."""
        at = self.reach(name)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        for event in (
            QDragEnterEvent(at, copy, data, button, NO_KEYS),
            QDragMoveEvent(at, copy, data, button, NO_KEYS),
            QDropEvent(QPointF(at), copy, data, button, NO_KEYS),
        ):
            QGuiApplication.sendEvent(self.window, event)

    # Typing

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.window, key, modifier)

    def type(self, words: str) -> None:
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                code = Qt.Key.Key_Return if letter == "\n" else 0
                QGuiApplication.sendEvent(self.window, QKeyEvent(kind, code, NO_KEYS, letter))

    def look_for(self, words: str) -> None:
        """Type into the field above a long list."""
        self.write("desk:find", words)
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Click into a field and type `words` in the place of what it holds."""
        self.click(name)
        assert self.has_focus(name)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(Qt.Key.Key_Delete)
        self.type(words)
        assert self.text_of(name) == words
