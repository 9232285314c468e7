"""Drives the real program the way a visitor does: looks at what is shown, and touches it.

For the tour and for the tests of the whole program.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    SIGNAL,
    QDeadlineTimer,
    QEventLoop,
    QObject,
    QPointF,
    QRectF,
    QTimer,
    Slot,
)
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.staff.finger import Finger
from kiosk.viewmodels.pressing import can_be_pressed

POLL_MS = 10
# Without a new frame for so long, nothing moves on the screen any more.
STILL_MS = 60
MOST_DRAGS = 40
# Between two touches a hand takes longer than one that trembles.
PAUSE_S = 0.4


class NotReachedError(Exception):
    """A touch did not lead where it should. The text says what was tried."""


class Driver(QObject):
    """A visitor's eyes and finger in front of `app`, which must run by a manual clock.

    While it waits it looks every `poll_ms` milliseconds; without a new frame for `still_ms`
    nothing moves any more.
    """

    def __init__(
        self,
        app: KioskApp,
        patience_s: float = 10.0,
        poll_ms: int = POLL_MS,
        still_ms: int = STILL_MS,
    ) -> None:
        super().__init__()
        self.app = app
        self.finger = Finger(app.window, self._pause)
        self._poll_ms = poll_ms
        self._still_ms = still_ms
        self._patience_ms = round(patience_s * 1000)
        self._moving = QDeadlineTimer(0)
        app.window.frameSwapped.connect(self._note_frame)

    # Looking

    def shown(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every item that can be seen and used, parents first, delegates of views included."""
        item = root or self.app.view
        if item.isVisible() and item.isEnabled() and item.opacity() > 0:
            yield item
            for child in item.childItems():
                yield from self.shown(child)

    def named(self, start: str) -> list[QQuickItem]:
        """What is shown under names that begin with `start`."""
        return [item for item in self.shown() if item.objectName().startswith(start)]

    def find(self, name: str) -> QQuickItem | None:
        """What is shown under this name, the topmost if there are several."""
        found = [item for item in self.shown() if item.objectName() == name]
        return found[-1] if found else None

    def grab(self) -> QImage:
        """What the window shows."""
        return self.app.window.grabWindow()

    # Waiting

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program run until `condition` holds. Raises NotReachedError if it never does."""
        deadline = QDeadlineTimer(self._patience_ms)
        while not deadline.hasExpired():
            turn = QEventLoop()
            QTimer.singleShot(self._poll_ms, turn.quit)
            turn.exec()
            # Asked outside the loop: what is still on its way there could change the answer.
            if condition():
                return
        raise NotReachedError(f"{what}: not within {self._patience_ms / 1000:g} seconds")

    def settle(self) -> None:
        """Wait until the screen stands still and every picture on it is loaded."""
        self.wait_until(self._still, "the screen does not come to rest")

    def pass_time(self, seconds: float) -> None:
        """Let the manual clock run."""
        clock = self.app.clock
        assert isinstance(clock, ManualClock)
        clock.advance(seconds)
        self.app.visit.wake()
        self._note_frame()

    # Touching

    def tap(self, target: str | QQuickItem) -> None:
        """Touch an item, by its name or itself; bring it into sight first if it is scrolled away.

        Raises NotReachedError when it is not there, or when the touch does not arrive at it.
        """
        item = self.find(target) if isinstance(target, str) else target
        if item is None:
            raise NotReachedError(f"“{target}” is not on the screen")
        self.bring_into_sight(item)
        name = item.objectName() or str(item.property("name") or "something")
        if not self._everywhere(item).contains(_middle(item)):
            raise NotReachedError(f"“{name}” lies outside the screen")
        self._note_frame()
        if not can_be_pressed(item):
            self.finger.tap(_middle(item))
            return
        clicked = QSignalSpy(item, SIGNAL("clicked()"))  # type: ignore[call-overload]  # stubs
        self.finger.tap(_middle(item))
        if clicked.count() != 1:
            raise NotReachedError(f"“{name}” does not answer to touch")

    def bring_into_sight(self, item: QQuickItem) -> None:
        """Drag whatever can be scrolled until the middle of `item` lies in it."""
        for flick in reversed(_around(item, "QQuickFlickable")):
            drags = 0
            while not _place(flick).contains(_middle(item)):
                before = flick.property("contentX"), flick.property("contentY")
                self._drag_towards(flick, item)
                drags += 1
                after = flick.property("contentX"), flick.property("contentY")
                if before == after or drags == MOST_DRAGS:
                    raise NotReachedError(f"“{item.objectName()}” cannot be scrolled into sight")

    def _drag_towards(self, flick: QQuickItem, item: QQuickItem) -> None:
        place = _place(flick).intersected(self._everywhere(flick))
        way = place.center() - _middle(item)
        far_x, far_y = place.width() * 0.4, place.height() * 0.4
        x = 0.0 if flick.property("contentWidth") <= flick.width() else way.x() / 2
        y = 0.0 if flick.property("contentHeight") <= flick.height() else way.y() / 2
        half = QPointF(max(-far_x, min(far_x, x)), max(-far_y, min(far_y, y)))
        self.finger.drag(place.center() - half, place.center() + half)
        self.wait_until(lambda: not flick.property("moving"), "the scrolling does not end")

    def _everywhere(self, item: QQuickItem) -> QRectF:
        """The part of the view in which `item` can be seen."""
        seen = _place(self.app.view)
        for clip in _around(item, "QQuickItem"):
            if clip.clip():
                seen = seen.intersected(_place(clip))
        return seen

    def at_rest(self) -> bool:
        """Whether no page comes or goes and every picture is loaded, as of now."""
        return bool(self.app.view.property("settled")) and all(
            _loaded(item) for item in self.shown()
        )

    def _still(self) -> bool:
        return self._moving.hasExpired() and self.at_rest()

    def _pause(self) -> None:
        if isinstance(self.app.clock, ManualClock):
            self.app.clock.advance(PAUSE_S)

    @Slot()
    def _note_frame(self) -> None:
        """Something moves, or is about to."""
        self._moving = QDeadlineTimer(self._still_ms)


def _loaded(item: QQuickItem) -> bool:
    if not item.inherits("QQuickImageBase") or item.property("source").isEmpty():
        return True
    return bool(item.property("progress") == 1.0)


def _around(item: QQuickItem, kind: str) -> list[QQuickItem]:
    parents = []
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.inherits(kind):
            parents.append(parent)
        parent = parent.parentItem()
    return parents


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _middle(item: QQuickItem) -> QPointF:
    return _place(item).center()
