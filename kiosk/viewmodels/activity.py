"""Signs of life beside those of the glass: a click, a turn of the wheel, a key."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputDevice, QInputEvent, QKeyEvent

from kiosk.viewmodels.visit import VisitModel

_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class ActivityFilter(QObject):
    """Tells the visit of every such input that reaches the window, and takes none away.

    In the attract loop it keeps quiet: there the first touch means something by where it falls,
    and the loop itself says what. While the prompt asks, the prompt itself takes the answer, so
    that the same touch does not also press what lies beneath. Touches are told by GlassFilter,
    which knows a palm from a finger.
    """

    def __init__(self, visit: VisitModel, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Returns False: the event goes on."""
        del watched
        if event.type() in _SIGNS and self._visit.awake and not _goes_by_itself(event):
            self._visit.touched()
        return False


def _goes_by_itself(event: QEvent) -> bool:
    """A key that is stuck, or a mouse that Qt made of a touch: nobody did that."""
    if isinstance(event, QKeyEvent):
        return event.isAutoRepeat()
    screen = QInputDevice.DeviceType.TouchScreen
    return isinstance(event, QInputEvent) and event.deviceType() == screen
