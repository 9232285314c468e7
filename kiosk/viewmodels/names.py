"""The people of the exhibit as QML asks for them: by place, as a search finds them, or all."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.name_lines import NameLines, line_of
from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class NamesModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Keeps nothing but the lines of the list."""

    def __init__(self, visit: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._lines: dict[int, NameLines] = {}

    @Slot(int, result="QVariantMap")
    def at(self, index: int) -> dict[str, str]:
        """The name at this place of the stated order, as a line shows it; empty beyond its end."""
        people = self._visit.exhibit.people
        return line_of(people[index]) if 0 <= index < len(people) else {}

    @Slot()
    def prepare(self) -> None:
        """A search is about to begin: load now what would delay its first letter."""
        self._visit.exhibit.names.prepare()

    @Slot(str, result="QVariantList")
    def find(self, text: str) -> list[dict[str, str]]:
        """The people whom `text` may mean, the best first: the same lines as on the page."""
        found = self._visit.exhibit.names.find(text)
        return [line_of(match.person) | {"how": match.how} for match in found]

    @Slot(int, result=QObject)
    def lines(self, columns: int) -> NameLines:
        """The whole list in so many columns."""
        lines = self._lines.setdefault(columns, NameLines(columns, self))
        lines.show(self._visit.exhibit.names)
        return lines
