"""The least window to compare with: one text, one picture, one colour that a tap changes."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


class Subject:
    """What the tasks ask of the bare window."""

    def __init__(self, options: dict) -> None:
        os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
        self.qt = QGuiApplication(["bare"])
        self.engine = QQmlApplicationEngine()
        width, height = options["size"]
        picture = QUrl.fromLocalFile(options["picture"])
        self.engine.setInitialProperties({"width": width, "height": height, "picture": picture})
        self.engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Bare.qml"))))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.button: QObject = window
        self._before: object = None

    def is_useful(self) -> bool:
        """Its first frame has all."""
        return True

    def is_settled(self) -> bool:
        """Nothing in it moves."""
        return True

    def begin_visit(self) -> None:
        """It has no pages."""

    begin_taps = begin_visit

    def next_target(self) -> QPoint:
        """Anywhere."""
        self._before = self.window.property("lit")
        return QPoint(self.window.width() // 2, self.window.height() // 2)

    def is_pressed(self) -> bool:
        """Whether the frame that is drawn now shows the press."""
        return self.window.property("pressed") is True

    def is_changed(self) -> bool:
        """Whether the frame that is drawn now has the other colour."""
        return self.window.property("lit") != self._before

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
