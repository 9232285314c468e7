"""A hand at the desk: it clicks and types as a curator does, for the pictures of the guide."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.staff.driver import NotReachedError

PATIENCE_MS, POLL_MS = 30_000, 20
# Longer than the desk waits after the last letter before it reads the exhibit anew.
STILL_MS = 350
MOST_TURNS = 400
_NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Clicks and types in `window`, and looks at it. Raises NotReachedError when it cannot."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._moving = QDeadlineTimer(STILL_MS)
        window.frameSwapped.connect(lambda: self._moving.setRemainingTime(STILL_MS))

    # Looking

    def shown(self) -> Iterator[QQuickItem]:
        """Every item that can be seen."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                waiting += item.childItems()

    def find(self, name: str) -> QQuickItem:
        """What is shown under this name."""
        found = [item for item in self.shown() if item.objectName() == name]
        if not found:
            raise NotReachedError(f"“{name}” is not on the screen")
        return found[-1]

    def place(self, name: str) -> QRectF:
        """Where it is in the window."""
        item = self.find(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def grab(self) -> QImage:
        """What the window shows, once nothing moves in it any more."""
        self.settle()
        return self.window.grabWindow()

    # Waiting

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program run until `condition` holds."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not deadline.hasExpired():
            turn = QEventLoop()
            QTimer.singleShot(POLL_MS, turn.quit)
            turn.exec()
            if condition():
                return
        raise NotReachedError(f"{what}: not within {PATIENCE_MS // 1000} seconds")

    def settle(self) -> None:
        """Wait until nothing moves any more and every picture is loaded."""
        self._moving.setRemainingTime(STILL_MS)
        self.wait(
            lambda: self._moving.hasExpired() and all(map(_loaded, self.shown())),
            "the desk does not come to rest",
        )

    # Pointing and typing

    def reach(self, name: str, share: float = 0.5) -> None:
        """Turn the wheel until the middle of the item lies at this share of what scrolls it."""
        scroll: QQuickItem | None = self.find(name)
        while scroll is not None and scroll.property("viewHeight") is None:
            scroll = scroll.parentItem()
        if scroll is None:
            return
        area = scroll.mapRectToScene(QRectF(0, 0, scroll.width(), scroll.height()))
        for _ in range(MOST_TURNS):
            at, before = self.place(name).center().y(), scroll.property("contentY")
            far = at - (area.top() + area.height() * share)
            if abs(far) < 12:
                return
            step = round(max(-60.0, min(60.0, -far)))
            middle = area.center()
            wheel = QWheelEvent(
                middle, middle, QPoint(0, step), QPoint(0, step), Qt.MouseButton.NoButton, _NONE,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QGuiApplication.sendEvent(self.window, wheel)
            if scroll.property("contentY") == before:
                return

    def click(self, name: str) -> None:
        """Click on the item, scrolled into sight."""
        self.wait(lambda: any(i.objectName() == name for i in self.shown()), f"no “{name}”")
        self.settle()
        self.reach(name)
        at = QPointF(self.place(name).center()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Type `words` in the place of what a field holds."""
        self.click(name)
        QTest.keyClick(self.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.window, Qt.Key.Key_Delete)
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QGuiApplication.sendEvent(self.window, QKeyEvent(kind, 0, _NONE, letter))
        self.settle()


def _loaded(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImageBase") or item.property("source").isEmpty():
        return True
    return bool(item.property("progress") == 1.0)
