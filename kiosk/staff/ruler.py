"""A ruler on the screen, to be held against a real one."""

from PySide6.QtCore import QSize

from kiosk.app import QuickWindow, qt_application
from kiosk.model.device import Device


def show_ruler(device: Device) -> None:
    """Show the ruler full screen until it is touched or a key is pressed."""
    app = qt_application()
    ruler = QuickWindow("Ruler.qml", {"diagonalMm": device.diagonal_mm})
    app.exec()
    ruler.close()


def picture_of_ruler(device: Device, size: QSize) -> QuickWindow:
    """The ruler in a window of `size`, for a look at it without a panel."""
    qt_application()
    shape = {"windowed": True, "width": size.width(), "height": size.height()}
    return QuickWindow("Ruler.qml", {"diagonalMm": device.diagonal_mm, **shape})
