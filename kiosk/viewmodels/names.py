"""The people of the exhibit as QML asks for them: one of them, or those whom a search finds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.roll import row
from kiosk.viewmodels.localize import camel
from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class NamesModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Answers in the language of the visit; it keeps nothing."""

    def __init__(self, visit: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit

    @Slot(str, result="QVariantMap")
    def person(self, person_id: str) -> dict[str, object]:
        """Everything about one person, without what only staff may see; empty if unknown."""
        return self._visit.localizer(self._visit.session.visit.language).person(person_id)

    @Slot()
    def prepare(self) -> None:
        """A search is about to begin: load now what would delay its first letter."""
        self._visit.exhibit.names.prepare()

    @Slot(str, result="QVariantList")
    def find(self, text: str) -> list[dict[str, str]]:
        """The people whom `text` may mean, the best first: the same lines as on the page."""
        return [
            {camel(name): value for name, value in row(match.person).items()} | {"how": match.how}
            for match in self._visit.exhibit.names.find(text)
        ]
