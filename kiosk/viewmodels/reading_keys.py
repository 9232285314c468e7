"""The keys of someone who listens: arrows lead from passage to passage, the middle one presses."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
SELECT = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space, _Key.Key_Select})
# One on or back, and whether to controls only.
_STEPS: dict[int, tuple[int, bool]] = {
    _Key.Key_Down: (1, False),
    _Key.Key_Up: (-1, False),
    _Key.Key_Tab: (1, True),
    _Key.Key_Backtab: (-1, True),
}
_BACK = frozenset({_Key.Key_Escape, _Key.Key_Back})
_HOME = frozenset({_Key.Key_Home, _Key.Key_HomePage})
_SIGNS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class ReadingKeys(QObject):
    """Stands before a window while something is heard.

    Whatever is done calls `hushed` before it takes effect. `moved` takes a step (1 or -1) and
    whether it leads to controls only; `selected` comes before what has the focus is pressed, and
    `released` after it; `back` takes whether it leads all the way home. Those that return something
    say whether the event ends here.
    """

    def __init__(
        self,
        window: QObject,
        hushed: Callable[[], None],
        moved: Callable[[int, bool], bool],
        selected: Callable[[], bool],
        released: Callable[[], None],
        back: Callable[[bool], bool],
        mirrored: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._hushed, self._moved, self._selected = hushed, moved, selected
        self._released, self._back, self._mirrored = released, back, mirrored
        self._window = window
        self._presses = False
        window.installEventFilter(self)

    def remove(self) -> None:
        """Stand aside for good."""
        self._window.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Returns whether the event ends here."""
        del watched
        if event.type() in _SIGNS:
            self._hushed()
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if event.type() == QEvent.Type.KeyRelease:
            if key in SELECT and self._presses and not event.isAutoRepeat():
                self._presses = False
                self._released()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in SELECT:
            ends = self._selected()
            self._presses = not ends
            return ends
        if key in _BACK or key in _HOME:
            return self._back(key in _HOME)
        if key in (_Key.Key_Left, _Key.Key_Right):
            forward = (key == _Key.Key_Right) != self._mirrored()
            return self._moved(1 if forward else -1, True)
        step = _STEPS.get(key)
        return step is not None and self._moved(*step)
