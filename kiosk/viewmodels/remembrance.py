"""The page of remembrance as QML sees it: the name that passes, and what lies beneath it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.flowers import Flowers
from kiosk.session.table import Event
from kiosk.session.timing import CALM, NAME_STAYS_S
from kiosk.session.visit import Visit

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class RemembranceModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the session's passing names. The flowers outlive a visit, and nothing else here."""

    changed = Signal()
    calmChanged = Signal()

    def __init__(self, visit: "VisitModel") -> None:
        super().__init__(visit)
        self._visit = visit
        self._flowers = Flowers()
        self._calm = False
        self._count = 0
        self._person = ""
        self._shown: tuple[object, ...] = ()

    def pace(self, visit: Visit) -> float | None:
        """How long each name stays on the page of `visit`, in seconds; None where none pass."""
        exhibit = self._visit.exhibit
        if exhibit.pages[visit.page].TYPE != "remember" or not exhibit.people:
            return None
        return NAME_STAYS_S * CALM if self._calm else NAME_STAYS_S

    def follow(self) -> None:
        """Look at the session again. A name that comes is called now, and only now."""
        count, roll = self._visit.session.passing.count, self._visit.roll
        gone = self._person != "" and not roll.knows(self._person)
        if count != self._count or gone:
            self._count, self._person = count, roll.call()
        shown = (self._person, self._are_laid())
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Slot()
    def beginMinute(self) -> None:
        """The visitor asked for a minute of silence for herself."""
        self._visit.act(lambda now: self._visit.session.handle(Event.MINUTE_STARTED, now))

    @Slot()
    def layCarnations(self) -> None:
        """The visitor lays two carnations down. Where two lie already nothing changes."""
        self._flowers.lay(self._visit.showing.today())
        self.follow()

    def _get_person(self) -> dict[str, str]:
        return self._visit.roll.shown(self._person)

    def _are_laid(self) -> bool:
        return self._flowers.lie(self._visit.showing.today())

    def _get_calm(self) -> bool:
        return self._calm

    def _set_calm(self, calm: bool) -> None:
        if calm != self._calm:
            self._calm = calm
            self.calmChanged.emit()

    person = Property("QVariantMap", _get_person, notify=changed)  # type: ignore[arg-type]
    carnationsLaid = Property(bool, _are_laid, notify=changed)
    calm = Property(bool, _get_calm, _set_calm, notify=calmChanged)
