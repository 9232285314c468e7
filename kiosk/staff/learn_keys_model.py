"""The lesson as its window sees it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.device import ACTIONS
from kiosk.staff.lesson import NAMES, Lesson

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LearnKeysModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Takes every key of its window. `ended` carries whether what was learned is to be saved."""

    changed = Signal()
    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.lesson = Lesson()
        self._note = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook, for the window. Returns True for every key."""
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press(event)
        return True

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.lesson.asked:
                self._go_on(self.lesson.end)
            else:
                self.ended.emit(False)
            return
        self._note = self.lesson.press(event.nativeScanCode())
        self.changed.emit()

    @Slot()
    def skip(self) -> None:
        """There is no such key."""
        self._go_on(self.lesson.skip)

    @Slot()
    def beginAgain(self) -> None:
        """Ask for everything anew."""
        self._go_on(self.lesson.begin_again)

    @Slot()
    def save(self) -> None:
        """Keep what was learned."""
        self.ended.emit(True)

    @Slot()
    def leave(self) -> None:
        """Keep nothing."""
        self.ended.emit(False)

    def _go_on(self, step: Callable[[], None]) -> None:
        step()
        self._note = ""
        self.changed.emit()

    def _get_asked(self) -> str:
        return NAMES.get(self.lesson.asked, "")

    def _get_note(self) -> str:
        return self._note

    def _get_rows(self) -> list[dict[str, object]]:
        lesson = self.lesson
        return [
            {
                "name": NAMES[action],
                "code": str(lesson.learned.get(action, "")),
                "asked": action == lesson.asked,
                "passed": number < lesson.at,
            }
            for number, action in enumerate(ACTIONS)
        ]

    asked = Property(str, _get_asked, notify=changed)
    note = Property(str, _get_note, notify=changed)
    rows = Property("QVariantList", _get_rows, notify=changed)  # type: ignore[arg-type]
