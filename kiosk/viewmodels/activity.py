"""Signs of life: every touch, click, wheel and key counts, on whatever it falls."""

from PySide6.QtCore import QEvent, QObject

from kiosk.viewmodels.visit import VisitModel

_SIGNS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class ActivityFilter(QObject):
    """Tells the visit of every input that reaches the window, and takes none away.

    In the attract loop it keeps quiet: there the first touch means something by where it falls,
    and the loop itself says what. While the prompt asks, the prompt itself takes the answer, so
    that the same touch does not also press what lies beneath.
    """

    def __init__(self, visit: VisitModel, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Returns False: the event goes on."""
        del watched
        if event.type() in _SIGNS and self._visit.awake:
            self._visit.touched()
        return False
