"""The people of the exhibit as QML asks for them: one, those whom a search finds, or all."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.person import Person
from kiosk.model.roll import row
from kiosk.viewmodels.localize import camel
from kiosk.viewmodels.name_lines import NameLines
from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class NamesModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Answers in the language of the visit; it keeps nothing but the lines of the list."""

    def __init__(self, visit: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._lines: dict[int, NameLines] = {}

    @Slot(str, result="QVariantMap")
    def person(self, person_id: str) -> dict[str, object]:
        """Everything about one person, without what only staff may see; empty if unknown."""
        return self._visit.localizer(self._visit.session.visit.language).person(person_id)

    @Slot(int, result="QVariantMap")
    def at(self, index: int) -> dict[str, str]:
        """The name at this place of the stated order, as a line shows it; empty beyond its end."""
        people = self._visit.exhibit.people
        return _line(people[index]) if 0 <= index < len(people) else {}

    @Slot()
    def prepare(self) -> None:
        """A search is about to begin: load now what would delay its first letter."""
        self._visit.exhibit.names.prepare()

    @Slot(str, result="QVariantList")
    def find(self, text: str) -> list[dict[str, str]]:
        """The people whom `text` may mean, the best first: the same lines as on the page."""
        found = self._visit.exhibit.names.find(text)
        return [_line(match.person) | {"how": match.how} for match in found]

    @Slot(int, result=QObject)
    def lines(self, columns: int) -> NameLines:
        """The whole list in so many columns."""
        lines = self._lines.setdefault(columns, NameLines(columns, self))
        lines.show(self._visit.exhibit.names)
        return lines


def _line(person: Person) -> dict[str, str]:
    return {camel(name): value for name, value in row(person).items()}
