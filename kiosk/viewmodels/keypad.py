"""Keys: those of a keyboard, and those of a tactile keypad by their native scan codes."""

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.model.device import Keys
from kiosk.viewmodels.pressing import can_be_pressed

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_Key = Qt.Key
# What the keys of a keypad are on a keyboard.
ORDINARY = {
    "up": _Key.Key_Up, "down": _Key.Key_Down, "left": _Key.Key_Left, "right": _Key.Key_Right,
    "select": _Key.Key_Return, "back": _Key.Key_Escape, "home": _Key.Key_Home,
}  # fmt: skip
_MOVES = frozenset(
    {
        *ORDINARY.values(), _Key.Key_Enter, _Key.Key_Space, _Key.Key_Select, _Key.Key_Tab,
        _Key.Key_Backtab, _Key.Key_Back, _Key.Key_Backspace, _Key.Key_HomePage,
    }
)  # fmt: skip


@QmlElement
@QmlUncreatable("made by the program")
class KeypadModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Whether the visitor goes by keys just now, and what a keypad asks for beside the way.

    `volumeAsked` carries 1 for louder and -1 for softer; `jackChanged` whether something was
    plugged in.
    """

    used = Signal()
    inUseChanged = Signal()
    speechAsked = Signal()
    volumeAsked = Signal(int)
    jackChanged = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.in_use = False
        # A touch came between; where the focus stands is still known.
        self.hidden = False

    @Slot()
    def use(self) -> None:
        """A key was used: the focus is shown, and stays shown until the next touch."""
        self.hidden = False
        self._set(True)
        self.used.emit()

    def rest(self) -> None:
        """The glass was touched: no focus is shown until the next key."""
        self.hidden = self.hidden or self.in_use
        self._set(False)

    def forget(self) -> None:
        """The visit is over."""
        self.hidden = False
        self._set(False)

    def ask(self, action: str) -> None:
        """A key of the keypad that is no way on the screen."""
        match action:
            case "help":
                self.speechAsked.emit()
            case "volume_up":
                self.volumeAsked.emit(1)
            case "volume_down":
                self.volumeAsked.emit(-1)
            case "jack_in" | "jack_out":
                self.jackChanged.emit(action == "jack_in")

    def _set(self, in_use: bool) -> None:
        if in_use != self.in_use:
            self.in_use = in_use
            self.inUseChanged.emit()

    def _is_in_use(self) -> bool:
        return self.in_use

    inUse = Property(bool, _is_in_use, notify=inUseChanged)


class KeyFilter(QObject):
    """Turns the learned scan codes of a keypad into the keys that the screen knows."""

    def __init__(self, keypad: KeypadModel, window: QQuickWindow, keys: Keys) -> None:
        super().__init__(window)
        self._keypad = keypad
        self._window = window
        self._actions = keys.by_code()
        self._forwarding = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook. Returns True for a key that goes no further, or not as it came."""
        del watched
        if self._forwarding or not isinstance(event, QKeyEvent):
            return False
        pressed = event.type() == QEvent.Type.KeyPress
        if not pressed and event.type() != QEvent.Type.KeyRelease:
            return False
        action = self._actions.get(event.nativeScanCode(), "")
        if action and action not in ORDINARY:
            if pressed and not event.isAutoRepeat():
                self._keypad.use()
                self._keypad.ask(action)
            return True
        key = ORDINARY.get(action, event.key())
        if pressed and key in _MOVES and not event.isAutoRepeat():
            shows = self._keypad.hidden and self._is_on_a_control()
            self._keypad.use()
            if shows:
                # She sees first where she is.
                return True
        if key == event.key():
            return False
        self._forward(event, _Key(key))
        return True

    def _is_on_a_control(self) -> bool:
        item = self._window.activeFocusItem()
        return item is not None and can_be_pressed(item)

    def _forward(self, event: QKeyEvent, key: Qt.Key) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        other = QKeyEvent(event.type(), key, modifiers, "", event.isAutoRepeat())
        self._forwarding = True
        try:
            QCoreApplication.sendEvent(self._window, other)
        finally:
            self._forwarding = False
