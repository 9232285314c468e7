"""kiosk preview: the exhibit in a window that follows every change of its files."""

import argparse
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.app import QuickWindow, qt_application
from kiosk.clock import Clock, SystemClock
from kiosk.loader.files import FileCache
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.problems import Problem
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.preview_model import Note, PreviewModel
from kiosk.staff.screen import has_screen
from kiosk.staff.watcher import FolderWatcher
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.frames import FilmFrames
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.names import NamesModel
from kiosk.viewmodels.visit import VisitModel

FULL_HD = (1920, 1080)


def main(args: argparse.Namespace) -> int:
    """Show the exhibit in `args.dir` until the window is closed. Returns the exit status."""
    if not has_screen():
        said = "There is no screen here for a window; “kiosk tour” saves pictures instead."
        print(said, file=sys.stderr)
        return 2
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = qt_application()
    preview = Preview(args.dir, args.size or FULL_HD, args.language or "")
    code = app.exec()
    preview.close()
    return code


class Preview(QObject):
    """A window with the kiosk's own view, scaled to fit, and a panel for staff beside it.

    A visit begins at once and is held: nobody is asked whether she is still there, and the screen
    does not fall into the attract loop while staff read or write. Each visit that begins later is
    held as well. The attract loop is shown when the panel or “start over” asks for it.
    """

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int] = FULL_HD,
        language: str = "",
        clock: Clock | None = None,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._language = language
        self._clock: Clock = clock or SystemClock()
        self._cache = FileCache()
        self.visit: VisitModel | None = None
        self.model = PreviewModel(str(folder.absolute()), *size)
        self.quick = QuickWindow("Preview.qml", {"preview": self.model})
        self.watcher = FolderWatcher(folder, self)
        self.watcher.changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Read the folder. A sound exhibit takes the place of the one on the screen."""
        try:
            found = load(self._folder, page_types(), self._clock.today(), coverage(), self._cache)
            exhibit, notes = found.exhibit, [_note(problem) for problem in found.problems]
        except FolderError as error:
            exhibit, notes = None, [Note(self._folder.name, "error", str(error), "")]
        if exhibit is not None:
            self._show(exhibit)
        self.model.show_outcome(notes, exhibit is not None, self.watcher.saved_at)

    def close(self) -> None:
        """Take the window down; the models go after it."""
        self.quick.close()

    def _show(self, exhibit: Exhibit) -> None:
        if self.visit is not None:
            self.visit.replace_exhibit(exhibit)
            return
        self._look = LookModel(exhibit)
        self.visit = VisitModel(exhibit, self._clock, self._look)
        self._attract = AttractModel(self.visit)
        self._names = NamesModel(self.visit)
        self.quick.engine.addImageProvider("film", FilmFrames(self.visit.films))
        self.visit.stateChanged.connect(self._hold)
        self.visit.touched()
        if self._language in exhibit.languages:
            self.visit.chooseLanguage(self._language)
        self.model.show_models(self.visit, self._look, self._attract, self._names)

    def _hold(self) -> None:
        """A visit has begun. Under a hold it can end by a touch only, so this is once a visit."""
        if self.visit is not None and self.visit.awake:
            self.visit.holdStarted()


def _note(problem: Problem) -> Note:
    place = f"{problem.file}:{problem.line}" if problem.source_line else problem.file
    if problem.language:
        place += f" ({problem.language})"
    nearest = problem.nearest or ""
    return Note(place, problem.severity, problem.message, problem.fix, problem.typed, nearest)
