"""The kiosk's own view for staff: a visit that is held, in the edition that was good last."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QQmlEngine

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.frames import FilmFrames
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.names import NamesModel
from kiosk.viewmodels.visit import VisitModel


class Face(QObject):
    """The models of a KioskView in a window for staff. They are there once an exhibit opens.

    A visit begins at once and is held: nobody is asked whether she is still there, and the screen
    does not fall into the attract loop while staff read or write. Each visit that begins later is
    held as well. The attract loop is shown when staff or “start over” ask for it.
    """

    opened = Signal()

    def __init__(self, clock: Clock, language: str = "") -> None:
        super().__init__()
        self._clock = clock
        self._language = language
        self.visit: VisitModel | None = None
        self.look: LookModel | None = None
        self.attract: AttractModel | None = None
        self.names: NamesModel | None = None

    def show(self, exhibit: Exhibit, engine: QQmlEngine) -> None:
        """Show `exhibit` on the view in `engine`, in the place of what is shown there."""
        if self.visit is not None:
            self.visit.replace_exhibit(exhibit)
            return
        self.look = LookModel(exhibit)
        self.visit = visit = VisitModel(exhibit, self._clock, self.look)
        self.attract = AttractModel(visit)
        self.names = NamesModel(visit)
        engine.addImageProvider("film", FilmFrames(visit.films))
        visit.stateChanged.connect(self._hold)
        visit.touched()
        if self._language in exhibit.languages:
            visit.chooseLanguage(self._language)
        self.opened.emit()

    @Slot()
    def _hold(self) -> None:
        """A visit has begun. Under a hold it can end by a touch only, so this is once a visit."""
        if self.visit is not None and self.visit.awake:
            self.visit.holdStarted()
