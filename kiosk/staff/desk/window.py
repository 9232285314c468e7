"""kiosk desk: the window itself, with the live preview in it."""

import argparse
import signal
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kiosk.app import QuickWindow, qt_application
from kiosk.clock import Clock, SystemClock
from kiosk.loader.folder import look_into
from kiosk.model.exhibit import Exhibit
from kiosk.staff.desk.model import DeskModel
from kiosk.staff.desk.words import preferred
from kiosk.staff.desk_commands import ProcessRunner, Runner
from kiosk.staff.face import Face
from kiosk.staff.saying import complain
from kiosk.staff.screen import has_screen
from kiosk.staff.watcher import FolderWatcher


def main(args: argparse.Namespace) -> int:
    """Open the window on the exhibit in `args.dir` until it is closed. Returns the exit status.

    Raises FolderError when the folder is not that of an exhibit.
    """
    if not has_screen():
        complain("There is no screen here for a window.")
        return 2
    look_into(args.dir)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = qt_application()
    desk = DeskWindow(args.dir, args.language or preferred())
    code = app.exec()
    desk.close()
    return code


class DeskWindow(QObject):
    """The window, the model behind it, the kiosk's face in it, and the eye on the folder."""

    def __init__(
        self,
        folder: Path,
        language: str = "en",
        clock: Clock | None = None,
        runner: Runner | None = None,
    ) -> None:
        super().__init__()
        self.clock: Clock = clock or SystemClock()
        self._runner = runner or ProcessRunner()
        self.model = DeskModel(folder, language, self.clock, self._runner)
        self.face = Face(self.clock, language)
        self.face.opened.connect(self._open)
        self.quick = QuickWindow("desk/Desk.qml", {"desk": self.model})
        self.model.good.connect(self._show)
        self.model.pageAsked.connect(self._turn)
        self.watcher = FolderWatcher(folder, self)
        self.watcher.changed.connect(self.model.lookAround)
        self.model.reload()

    def close(self) -> None:
        """Take the window down; the models go after it."""
        self._runner.stop()
        if self.face.visit is not None:
            self.face.visit.films.close()
            self.face.visit.rest()
        self.quick.close()

    @Slot(object)
    def _show(self, exhibit: Exhibit) -> None:
        self.face.show(exhibit, self.quick.engine)
        self._turn(Path(self.model.editing.file).stem)

    @Slot(str)
    def _turn(self, page: str) -> None:
        """The preview follows the page that is being written."""
        visit = self.face.visit
        if visit is None or page not in visit.exhibit.pages or visit.session.visit.page == page:
            return
        if not visit.awake:
            visit.touched()
        visit.open(page)

    @Slot()
    def _open(self) -> None:
        face = self.face
        self.model.models_now = (face.visit, face.look, face.attract, face.names)
        self.model.modelsChanged.emit()
