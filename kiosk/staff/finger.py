"""One finger on the glass: presses, drags and lifts, as the touch panel reports it."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

# A hand moves in small steps; at this pace Qt sees a calm drag and no flick.
STEPS = 12
STEP_MS = 8
# A finger that has rested so long before it lifts throws nothing: Qt lets go without a glide.
REST_MS = 150


@cache
def _panel() -> QPointingDevice:
    return QTest.createTouchDevice()


class Finger:
    """A finger over `window`. All points are in the window's own coordinates.

    `pause` lets as much time pass before each touch as a hand takes for it.
    """

    def __init__(self, window: QWindow, pause: Callable[[], None] = lambda: None) -> None:
        self._window = window
        self._pause = pause

    def tap(self, at: QPointF) -> None:
        """Touch the glass at one point and lift the finger again."""
        self._press(at.toPoint())
        self._release(at.toPoint())

    def drag(self, start: QPointF, end: QPointF) -> None:
        """Press at `start`, move to `end`, rest there a moment, and lift."""
        self._press(start.toPoint())
        for step in range(1, STEPS + 1):
            self._move((start + (end - start) * (step / STEPS)).toPoint())
            _let_pass(STEP_MS)
        _let_pass(REST_MS)
        self._release(end.toPoint())

    # The sequence must be kept in a name until it is committed.

    def _press(self, at: QPoint) -> None:
        self._pause()
        touch = QTest.touchEvent(self._window, _panel())
        touch.press(0, at, self._window)
        touch.commit()

    def _move(self, at: QPoint) -> None:
        touch = QTest.touchEvent(self._window, _panel())
        touch.move(0, at, self._window)
        touch.commit()

    def _release(self, at: QPoint) -> None:
        touch = QTest.touchEvent(self._window, _panel())
        touch.release(0, at, self._window)
        touch.commit()


def _let_pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
