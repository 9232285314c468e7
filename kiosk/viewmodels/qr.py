"""An address as the squares of a QR code."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def squares(address: str) -> list[str]:
    """The rows of the code, 1 for a dark square, without the quiet zone; none for no address.

    A mail address becomes one that a telephone writes to.
    """
    if not address:
        return []
    import segno  # only where an address is shown

    text = f"mailto:{address}" if "@" in address and ":" not in address else address
    code = segno.make(text, error="m", micro=False)
    return ["".join(str(square) for square in row) for row in code.matrix]


@QmlElement
class QrMatrix(QObject):
    """The squares of `address` as QML draws them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = ""

    def _get_address(self) -> str:
        return self._address

    def _set_address(self, address: str) -> None:
        if address != self._address:
            self._address = address
            self.changed.emit()

    def _get_rows(self) -> list[str]:
        return squares(self._address)

    address = Property(str, _get_address, _set_address, notify=changed)
    rows = Property("QStringList", _get_rows, notify=changed)  # type: ignore[arg-type]
