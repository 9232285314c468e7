"""kiosk preview: the exhibit in a window that follows every change of its files."""

import argparse
import signal
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from kiosk.app import QuickWindow, qt_application
from kiosk.clock import Clock, SystemClock
from kiosk.loader.files import FileCache
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.problems import Problem
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.face import Face
from kiosk.staff.preview_model import Note, PreviewModel
from kiosk.staff.saying import complain
from kiosk.staff.screen import has_screen
from kiosk.staff.watcher import FolderWatcher
from kiosk.viewmodels.visit import VisitModel

FULL_HD = (1920, 1080)


def main(args: argparse.Namespace) -> int:
    """Show the exhibit in `args.dir` until the window is closed. Returns the exit status."""
    if not has_screen():
        said = "There is no screen here for a window; “kiosk tour” saves pictures instead."
        complain(said)
        return 2
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = qt_application()
    preview = Preview(args.dir, args.size or FULL_HD, args.language or "")
    code = app.exec()
    preview.close()
    return code


class Preview(QObject):
    """A window with the kiosk's own view, scaled to fit, and a panel for staff beside it."""

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int] = FULL_HD,
        language: str = "",
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._clock: Clock = clock or SystemClock()
        self._cache = FileCache()
        self._face = Face(self._clock, language)
        self._face.opened.connect(self._open)
        self.model = PreviewModel(str(folder.absolute()), *size)
        self.quick = QuickWindow("Preview.qml", {"preview": self.model})
        self.watcher = FolderWatcher(folder, self)
        self.watcher.changed.connect(self.reload)
        self.reload()

    @property
    def visit(self) -> VisitModel | None:
        """The visit on the screen; None until an exhibit opens."""
        return self._face.visit

    @Slot()
    def reload(self) -> None:
        """Read the folder. A sound exhibit takes the place of the one on the screen."""
        try:
            found = load(self._folder, page_types(), self._clock.today(), coverage(), self._cache)
            exhibit, notes = found.exhibit, [_note(problem) for problem in found.problems]
        except FolderError as error:
            exhibit, notes = None, [Note(self._folder.name, "error", str(error), "")]
        if exhibit is not None:
            self._face.show(exhibit, self.quick.engine)
        self.model.show_outcome(notes, exhibit is not None, self.watcher.saved_at)

    def close(self) -> None:
        """Take the window down; the models go after it."""
        self.quick.close()

    @Slot()
    def _open(self) -> None:
        face = self._face
        assert face.visit and face.look and face.attract and face.names
        self.model.show_models(face.visit, face.look, face.attract, face.names)


def _note(problem: Problem) -> Note:
    place = f"{problem.file}:{problem.line}" if problem.source_line else problem.file
    if problem.language:
        place += f" ({problem.language})"
    nearest = problem.nearest or ""
    return Note(place, problem.severity, problem.message, problem.fix, problem.typed, nearest)
