"""Fingers that search for a name, letter by letter, on the keyboards of the glass."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.model.exhibit import Exhibit
from kiosk.viewmodels.names import NamesModel
from tests.ui.hands import LANDSCAPE, Hands

HOST = Path(__file__).with_name("SearchHost.qml")


class Searcher(Hands):
    """A visitor in front of the search of `exhibit`."""

    def __init__(self, exhibit: Exhibit, qtbot, size: QSize = LANDSCAPE) -> None:
        super().__init__(exhibit, qtbot, size, str(HOST), count=len(exhibit.people))
        self.names = NamesModel(self.app.visit)

    # What knows where the search is

    def open_search(self, language: str = "en", scale: float = 1.0) -> None:
        """Begin a visit, and go to the search."""
        self.app.visit.chooseLanguage(language)
        self.app.visit.chooseTextScale(scale)
        self.app.window.setProperty("names", self.names)
        self.rest()

    def opened(self) -> str:
        """The id of the person who was opened."""
        return self.app.window.property("chosen")

    # Typing

    @property
    def typed(self) -> str:
        """What the field shows."""
        return self.find("typed").property("text") if self.sees("typed") else ""

    def type(self, text: str) -> None:
        """Touch a key for each of `text`; where there is none, another keyboard first."""
        for letter in text:
            name = "key-space" if letter == " " else f"key:{letter}"
            keyboards = [i.objectName() for i in self.items() if _begins(i, "keyboard:")]
            while not self.sees(name):
                self.tap(keyboards.pop())
            self.tap(name)

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys of hardware: letters, as a keyboard of any language sends them, or others."""
        for key in keys:
            for letter in key if isinstance(key, str) else [""]:
                code = 0 if letter else key
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter)
                    QCoreApplication.sendEvent(self.app.window, event)

    def letters(self) -> list[QQuickItem]:
        """The letters of the keyboard that is shown."""
        return [item for item in self.items() if _begins(item, "key:")]

    def found(self) -> list[str]:
        """The ids of those whose rows are made, from the top."""
        rows = [item for item in self.items() if _begins(item, "person:")]
        rows.sort(key=lambda item: self.place(item).top())
        return [item.objectName().removeprefix("person:") for item in rows]

    def focus_is_seen(self, item: QQuickItem) -> bool:
        """Whether a ring of light lies around the item."""
        self.rest()
        picture, where = self.app.window.grabWindow(), self.place(item)
        ring = picture.pixelColor(round(where.center().x()), round(where.top()) - 4)
        return ring.red() > 200 and ring.green() > 150


def _begins(item: QQuickItem, start: str) -> bool:
    return item.objectName().startswith(start)
