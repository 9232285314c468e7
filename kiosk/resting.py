"""A kiosk that has no exhibit to show: one light for visitors, and the panel for staff."""

import signal
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.app import QuickWindow, qt_application, serving_here
from kiosk.clock import Clock, SystemClock
from kiosk.model.device import Device
from kiosk.ops import starts
from kiosk.ops.address import state_folder
from kiosk.packs.store import Store
from kiosk.paths import shipped_content
from kiosk.published import Published
from kiosk.service.attached import Attached
from kiosk.service.house import DeadHouse
from kiosk.service.model import ServiceModel
from kiosk.service.serving import Serving
from kiosk.viewmodels.glass import GlassFilter

AGAIN = 75
"""The exit code that asks to open the exhibit once more."""


class _Time:
    """Lets time pass for the panel, as a visit does for an exhibit."""

    def __init__(self, service: ServiceModel) -> None:
        self._service = service

    def wake(self) -> None:
        """Let time pass."""
        self._service.wake()


class RestingApp:
    """The window. The caller owns the event loop, and calls `close` at the end."""

    def __init__(
        self,
        clock: Clock | None = None,
        device: Device | None = None,
        serving: Serving | None = None,
        windowed: bool = False,
    ) -> None:
        device, serving = device or Device(), serving or Serving()
        self.qt = qt_application()
        self.clock: Clock = clock or SystemClock()
        house = DeadHouse(serving.folder, round(device.loudest_percent))
        self.service = ServiceModel(house, serving, self.clock, device)
        self.visit = _Time(self.service)
        properties = {"service": self.service, "windowed": windowed,
                      "diagonalMm": device.diagonal_mm}  # fmt: skip
        self._quick = QuickWindow("LookedAfterWindow.qml", properties)
        self.warnings, self.window = self._quick.warnings, self._quick.window
        self.glass = GlassFilter(self.service.touched, self.clock, self.window, device)
        self.window.installEventFilter(self.glass)
        Attached(self.service, self.glass, self.window)

    @property
    def view(self) -> QQuickItem:
        """Everything in the window."""
        view = self.window.property("view")
        assert isinstance(view, QQuickItem)
        return view

    def resize(self, size: QSize) -> None:
        """Give a windowed kiosk another size, in pixels."""
        self.window.resize(size)

    def close(self) -> None:
        """Take the window down and free everything, in the order that Qt needs."""
        self.service.rest()
        self.window.removeEventFilter(self.glass)
        self._quick.close()


def run_resting(
    folder: Path | None,
    window: tuple[int, int] | None = None,
    device: Device | None = None,
    device_file: Path | None = None,
) -> int:
    """Show that the screen is being looked after until the program is ended, or until staff ask to
    open the exhibit once more: the one in `folder`, or else what was published here.

    Returns the exit code, AGAIN for the latter.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    published = Published(Store(state_folder()), shipped_content()) if folder is None else None
    serving = serving_here(folder, device_file, published)
    app = RestingApp(device=device, serving=serving, windowed=window is not None)
    app.service.lookAgain.connect(lambda: app.qt.exit(AGAIN))
    if window is not None:
        app.resize(QSize(*window))
    else:
        app.qt.setOverrideCursor(Qt.CursorShape.BlankCursor)
    if published is not None:
        published.look_at_sticks(device or Device(), app.clock, app.window)
    starts.remember(app.clock.utc())
    code = app.qt.exec()
    app.close()
    return code
