"""The kiosk as a subject: brought up as `kiosk run` does, with a clock that can be moved."""

from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.staff.opening import open_exhibit

# isort: split
# After all else: PySide6 hooks into every import that follows.
from PySide6.QtCore import QPoint, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp


class Clock(SystemClock):
    """The real clock, or one that stands still, and that jumps when it is told to."""

    def __init__(self, still: bool) -> None:
        self._still, self._jumped = still, 0.0

    def now(self) -> float:
        """Seconds."""
        return self._jumped if self._still else super().now() + self._jumped

    def advance(self, seconds: float) -> None:
        """Jump ahead."""
        self._jumped += seconds


class Subject:
    """What the tasks ask of the kiosk."""

    def __init__(self, options: dict) -> None:
        exhibit = open_exhibit(Path(options["folder"]))
        assert exhibit is not None
        self.clock = Clock(still=options.get("still", False))
        self.app = KioskApp(exhibit, self.clock, properties={"windowed": True})
        self.app.resize(QSize(*options["size"]))
        self.qt, self.window = self.app.qt, self.app.window
        self.button: QQuickItem | None = None
        self._page: QQuickItem | None = None
        self._before: object = None
        self._way = "next"

    def is_useful(self) -> bool:
        """Whether the frame that is drawn now shows the attract loop."""
        return self.app.view.property("attracting") is True

    def is_settled(self) -> bool:
        """Whether nothing on the screen moves."""
        return self.app.view.property("settled") is True

    def begin_visit(self) -> None:
        """Go to the home page."""
        self.app.visit.touched()

    def begin_taps(self) -> None:
        """Go to the first of the longest row of chapters."""
        exhibit = self.app.visit.exhibit
        rows = (exhibit.chapters_around(page) for page in exhibit.pages)
        self.begin_visit()
        self.app.visit.open(max(rows, key=len)[0])

    def list_names(self) -> QQuickItem:
        """Go to the list of the people, and return what scrolls there."""
        exhibit = self.app.visit.exhibit
        self.begin_visit()
        self.app.visit.open(next(p for p, page in exhibit.pages.items() if page.TYPE == "people"))
        page = self.app.view.property("page")
        page.setProperty("view", "list")
        waiting = [page]
        while waiting:
            item = waiting.pop()
            if item.inherits("QQuickListView") and item.property("count") >= len(exhibit.people):
                return item
            waiting += item.childItems()
        raise RuntimeError("there is no list of the people")

    def next_target(self) -> QPoint:
        """Where to press to turn to the chapter after, or at an end to the one before."""
        self._page = self.app.view.property("page")
        self._before = self._heading()
        self.button = self._button(self._way)
        if self.button is None:
            self._way = "previous" if self._way == "next" else "next"
            self.button = self._button(self._way)
        assert self.button is not None, f"no button turns the page “{self._before}”"
        middle = QPoint(round(self.button.width() / 2), round(self.button.height() / 2))
        return self.button.mapToScene(middle).toPoint()

    def is_pressed(self) -> bool:
        """Whether the frame that is drawn now shows the press."""
        return self.button is not None and self.button.property("pressed") is True

    def is_changed(self) -> bool:
        """Whether the frame that is drawn now shows something of the new page."""
        page = self.app.view.property("page")
        return self._heading() != self._before and page.parentItem().opacity() > 0.01

    def next_scene(self) -> None:
        """Let the attract loop turn to its next scene at once."""
        self.clock.advance(60)
        self.app.visit.wake()

    def _heading(self) -> object:
        page = self.app.view.property("page")
        return page.property("heading") if page else None

    def _button(self, name: str) -> QQuickItem | None:
        assert self._page is not None
        found = self._page.findChild(QQuickItem, name)
        return found if found is not None and found.isVisible() else None

    def close(self) -> None:
        """Take the window down in good order."""
        self.button = self._page = None
        self.app.close()
