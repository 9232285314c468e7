"""The panel on its window: what the glass tells it, and where it carries the window."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.service.model import ServiceModel
from kiosk.session.service import Stage
from kiosk.viewmodels.glass import GlassFilter


class Attached(QObject):
    """Ties `service` to the `glass` and to `window`. A tap arrives when it has done what it does
    by itself."""

    def __init__(self, service: ServiceModel, glass: GlassFilter, window: QQuickWindow) -> None:
        super().__init__(window)
        self._service, self._glass, self._window = service, glass, window
        self._was_full = False
        glass.tapped.connect(service.tapped, Qt.ConnectionType.QueuedConnection)
        service.last_touch = lambda: glass.last
        service.stageChanged.connect(self.follow)
        service.leftToDesktop.connect(self.leave)
        service.returned.connect(self.come_back)
        window.widthChanged.connect(self.measure)
        window.heightChanged.connect(self.measure)
        self.measure()

    @Slot()
    def follow(self) -> None:
        """The panel is at something else."""
        self._glass.deaf = self._service.service.stage is Stage.CLEANING

    @Slot()
    def leave(self) -> None:
        """Give the desktop free. A window that is hidden is not the last one closed."""
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._was_full = self._window.visibility() is QQuickWindow.Visibility.FullScreen
        self._window.hide()

    @Slot()
    def come_back(self) -> None:
        """Be in front again."""
        if self._was_full:
            self._window.showFullScreen()
        else:
            self._window.show()
        self._window.requestActivate()
        QGuiApplication.setQuitOnLastWindowClosed(True)

    @Slot()
    def measure(self) -> None:
        """The window has another size."""
        self._service.sized(self._window.width(), self._window.height())
