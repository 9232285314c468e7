"""A walk through the running kiosk: every page, and what is wrong with the words on it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QEventLoop, QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit

TODAY = date(2026, 11, 23)
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
# Text.AlignRight, as Qt numbers it.
ALIGN_RIGHT = 2
# Letters may reach this many pixels over an edge: rounding, and a space at the end of a line.
TOLERANCE = 3.0


@contextmanager
def running(exhibit: Exhibit, size: QSize = LANDSCAPE) -> Iterator[KioskApp]:
    """The kiosk in a window of `size`, with a clock that stands still."""
    app = KioskApp(exhibit, ManualClock(today=TODAY), properties={"windowed": True})
    try:
        app.resize(size)
        wait_until(lambda: app.window.size() == size and app.window.isExposed())
        yield app
    finally:
        app.close()


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Let Qt work until `condition` holds. Fails when it never does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the kiosk did not come to rest"
        turn = QEventLoop()
        QTimer.singleShot(5, turn.quit)
        turn.exec()


def settle(app: KioskApp) -> None:
    """Wait until nothing moves any more and the last change is drawn."""
    wait_until(lambda: app.view.property("settled") is True)
    drawn: list[bool] = []
    app.window.frameSwapped.connect(lambda: drawn.append(True))
    app.window.update()
    wait_until(lambda: bool(drawn))


def begin(app: KioskApp, language: str, scale: float) -> None:
    """Begin a visit in `language` with texts at `scale`."""
    app.visit.chooseLanguage(language)
    app.visit.chooseTextScale(scale)
    settle(app)


def complaints_on_every_page(app: KioskApp) -> list[str]:
    """Open every page of the exhibit, and say what is wrong on each."""
    found = []
    for page in app.visit.exhibit.pages:
        app.visit.open(page)
        settle(app)
        assert app.view.property("page") is not None, f"{page} shows nothing: {app.warnings}"
        found += [f"{page}: {complaint}" for complaint in complaints(app)]
    return found


def complaints(app: KioskApp) -> list[str]:
    """What is wrong with the words on the screen."""
    window = QRectF(0, 0, app.window.width(), app.window.height())
    return [
        f"“{words(item)[:40]}” {wrong}"
        for item in visible_texts(app)
        for wrong in _wrong_with(item, window)
    ]


def visible_texts(app: KioskApp) -> list[QQuickItem]:
    """Every text that can be seen, also those that wait to be scrolled to."""
    return [item for item in items(app.window.contentItem()) if item.inherits("QQuickText")
            and words(item) and item.isVisible() and _opacity(item) > 0.01]  # fmt: skip


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """`root` and everything in it, outermost first."""
    yield root
    for child in root.childItems():
        yield from items(child)


def named(app: KioskApp, name: str) -> QQuickItem:
    """The one visible item of this objectName."""
    found = [i for i in items(app.window.contentItem()) if i.objectName() == name and i.isVisible()]
    assert len(found) == 1, f"{len(found)} items are called {name}"
    return found[0]


def words(item: QQuickItem) -> str:
    """What a text says."""
    return str(item.property("text") or "")


def is_set_right(app: KioskApp, text: QQuickItem) -> bool:
    """Whether the lines of a text end at its right edge, after all mirroring."""
    # Python cannot read this enumeration.
    asked = QQmlExpression(app.engine.rootContext(), text, "effectiveHorizontalAlignment")
    return asked.evaluate()[0] == ALIGN_RIGHT


def centre(item: QQuickItem) -> QPointF:
    """The middle of an item, in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _wrong_with(item: QQuickItem, window: QRectF) -> Iterator[str]:
    if item.property("truncated"):
        yield "is cut short"
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    if wide > item.width() + TOLERANCE or high > item.height() + TOLERANCE:
        yield (f"needs {wide:.0f} x {high:.0f} pixels and has "
               f"{item.width():.0f} x {item.height():.0f}")  # fmt: skip
    box = item.mapRectToScene(_ink(item))
    free = {"x": False, "y": False}
    around = item.parentItem()
    while around is not None:
        frame = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        if around.inherits("QQuickFlickable"):
            free["x"] |= around.property("contentWidth") > around.width() + 1
            free["y"] |= around.property("contentHeight") > around.height() + 1
        if around.clip():
            if not frame.intersects(box):
                return
            if over := _over(box, frame, free):
                yield f"is cut by {over:.0f} pixels"
                return
        around = around.parentItem()
    if over := _over(box, window, free):
        yield f"stands {over:.0f} pixels outside the window"


def _ink(item: QQuickItem) -> QRectF:
    """Where the letters of a text are: its lines are higher than they."""
    metrics = QFontMetricsF(item.property("font"))
    letters = metrics.tightBoundingRect(words(item))
    top = max(0.0, item.baselineOffset() + letters.top())
    below = max(0.0, metrics.descent() - letters.bottom())
    return QRectF(0, top, item.width(), max(1.0, item.height() - top - below))


def _over(box: QRectF, frame: QRectF, free: dict[str, bool]) -> float:
    """How far `box` reaches out of `frame`, along the axes that do not scroll."""
    across = max(frame.left() - box.left(), box.right() - frame.right())
    along = max(frame.top() - box.top(), box.bottom() - frame.bottom())
    over = max(0.0 if free["x"] else across, 0.0 if free["y"] else along)
    return over if over > TOLERANCE else 0.0


def _opacity(item: QQuickItem | None) -> float:
    return item.opacity() * _opacity(item.parentItem()) if item else 1.0
