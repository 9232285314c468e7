"""Composition root: the one file that knows everything, builds it and starts it."""

import os
import signal
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.clock import Clock, SystemClock
from kiosk.following import Following
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.ops import names, observed, panel, pin, starts
from kiosk.ops.control import ControlServer
from kiosk.packs.boot import Booted
from kiosk.published import Published
from kiosk.service.attached import Attached
from kiosk.service.house import Keeping
from kiosk.service.model import ServiceModel
from kiosk.service.running import RunningHouse
from kiosk.service.serving import Serving
from kiosk.session.agenda import Key
from kiosk.session.ledger import Ledger
from kiosk.viewmodels import qr  # noqa: F401  QML makes its own of what it holds
from kiosk.viewmodels.activity import ActivityFilter
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.frames import FilmFrames
from kiosk.viewmodels.glass import GlassFilter
from kiosk.viewmodels.keypad import KeyFilter
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.names import NamesModel
from kiosk.viewmodels.visit import VisitModel


class CannotStartError(RuntimeError):
    """The program could not come up; the text says why."""


def settle_environment() -> None:
    """Set what Qt reads before it starts. What the installer has set already is left alone."""
    fonts = paths.shipped_assets() / "fonts" / "fonts.conf"
    os.environ.setdefault("FONTCONFIG_FILE", str(fonts))
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    # Without a graphics device Qt's own renderer is two to four times as fast as software OpenGL.
    if not any(Path("/dev/dri").glob("renderD*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def qt_application(language: str = "") -> QGuiApplication:
    """The one application object, with the bundled fonts, made if there is none yet."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    settle_environment()
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    for file in sorted((paths.shipped_assets() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise CannotStartError(
                f"The font {file.name} cannot be read. Install the program again."
            )
    QFont.insertSubstitutions("Source Sans 3", ["Noto Sans"])
    QFont.insertSubstitutions("Literata", ["Noto Serif"])
    app.setFont(QFont("Source Sans 3"))
    if language:
        QLocale.setDefault(QLocale(language))
    return app


class QuickWindow:
    """The window in one QML file, with its engine.

    `warnings` collects what Qt Quick complained about; it stays empty in a sound program.
    """

    def __init__(self, qml: str, properties: dict[str, object]) -> None:
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._note_warnings)
        self.engine.addImportPath(str(paths.UI))
        self.engine.setInitialProperties(properties)
        self.engine.load(QUrl.fromLocalFile(str(paths.UI / qml)))
        if not self.engine.rootObjects():
            raise CannotStartError("\n".join(self.warnings) or f"{qml} cannot be shown.")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def close(self) -> None:
        """Take the window down and free everything, in the order that Qt needs."""
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _note_warnings(self, warnings: list[QObject]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)  # type: ignore[attr-defined]


class KioskApp:
    """One exhibit in one window. The caller owns the event loop, and calls `close` at the end."""

    def __init__(
        self,
        exhibit: Exhibit,
        clock: Clock | None = None,
        qml: str = "Main.qml",
        properties: dict[str, object] | None = None,
        kept: Iterable[Key] = (),
        ledger: Ledger = Ledger(),  # noqa: B008  # immutable
        device: Device | None = None,
        serving: Serving | None = None,
    ) -> None:
        default = exhibit.languages[exhibit.default_language]
        self.qt = qt_application(default.locale)
        self.clock: Clock = clock or SystemClock()
        self.look = LookModel(exhibit, device)
        self.visit = VisitModel(exhibit, self.clock, self.look, kept, ledger)
        self.attract = AttractModel(self.visit)
        self.names = NamesModel(self.visit)
        device, serving = device or Device(), serving or Serving()
        house = RunningHouse(self.visit, serving.folder, round(device.loudest_percent))
        self.service = ServiceModel(house, serving, self.clock, device)
        self.visit.stateChanged.connect(self.service.look)
        models = {
            "visit": self.visit,
            "look": self.look,
            "attract": self.attract,
            "names": self.names,
            "service": self.service,
        }
        self._quick = QuickWindow(qml, {**models, **(properties or {})})
        self.warnings = self._quick.warnings
        self.engine = self._quick.engine
        self.engine.addImageProvider("film", FilmFrames(self.visit.films))
        self.window = window = self._quick.window
        self.glass = GlassFilter(self._hear, self.clock, window, device)
        Attached(self.service, self.glass, window)
        self._filters = (
            self.glass,
            KeyFilter(self.visit.keypad, window, device.keys),
            ActivityFilter(self.visit, window),
        )
        for each in self._filters:
            window.installEventFilter(each)

    @property
    def view(self) -> QQuickItem:
        """The KioskView in the window."""
        view = self.window.property("view")
        assert isinstance(view, QQuickItem)
        return view

    def resize(self, size: QSize) -> None:
        """Give a windowed kiosk another size, in pixels."""
        self.window.resize(size)

    def _hear(self) -> None:
        self.visit.hand_came()
        self.service.touched()

    def close(self) -> None:
        """Take the window down and free everything, in the order that Qt needs."""
        self.service.rest()
        self.visit.films.close()
        for each in self._filters:
            self.window.removeEventFilter(each)
        self._quick.close()
        self.visit.rest()


def _open_to_staff(app: KioskApp) -> ControlServer:
    """Let staff reach the kiosk, and let it remember which observances and names have been."""
    session, roll, keeper = app.visit.session, app.visit.roll, names.Keeper()
    app.visit.observances.ended.connect(lambda: observed.remember(session.agenda.kept))
    roll.called.connect(lambda: keeper.remember(roll.ledger))
    keeper.remember(roll.ledger)  # the first scene may have shown a name already
    control = ControlServer(Desk(app.visit).answer, app.window)
    control.listen()
    return control


def serving_here(
    folder: Path | None, device_file: Path | None, published: Published | None = None
) -> Serving:
    """The staff panel of this machine, over what is shown from `folder`, or was published."""
    keeping = Keeping(
        choices=panel.recall(), keep_pin=pin.remember, keep_choices=panel.remember
    )  # fmt: skip
    try:
        keeping.pin = pin.recall()
    except pin.SpoiltPinError:
        keeping.spoilt = True
    serving = Serving(keeping, device_file=device_file, folder=lambda: folder)
    if published is not None:
        serving.versions, serving.folder = published, published.folder
    return serving


def run_fullscreen(
    exhibit: Exhibit,
    window: tuple[int, int] | None = None,
    device: Device | None = None,
    booted: Booted | None = None,
    folder: Path | None = None,
    device_file: Path | None = None,
) -> int:
    """Show `exhibit` until the program is ended, full screen or in a `window` of this size.

    `booted` says which of the published versions it is; without it the kiosk follows none, and
    `folder` is where the exhibit lies. `device_file` describes the device.
    Returns the exit code.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    published = Published(booted.store, booted.shipped) if booted is not None else None
    app = KioskApp(
        exhibit,
        properties={"windowed": window is not None},
        kept=observed.recall(),
        ledger=names.recall(),
        device=device,
        serving=serving_here(folder, device_file, published),
    )
    if window is not None:
        app.resize(QSize(*window))
    else:
        app.qt.setOverrideCursor(Qt.CursorShape.BlankCursor)
    starts.remember(app.clock.utc())
    control = _open_to_staff(app)
    if booted is not None and published is not None and booted.follows:
        published.follow(Following(app, booted, device).sticks)
    code = app.qt.exec()
    control.close()
    app.close()
    return code
