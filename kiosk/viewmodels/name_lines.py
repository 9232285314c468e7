"""The list of names in lines of one or more columns, as a ListView wants it."""

from bisect import bisect_right
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from kiosk.model.person import Person
from kiosk.model.roll import row
from kiosk.model.search import NameIndex
from kiosk.viewmodels.localize import camel

NO_NAMES = NameIndex()


def line_of(person: Person) -> dict[str, str]:
    """A person as a line, a light and a result of the search show her, by QML's names."""
    return {camel(name): value for name, value in row(person).items()}


class Role(IntEnum):
    """What a line tells."""

    LETTER = Qt.ItemDataRole.UserRole
    PEOPLE = Qt.ItemDataRole.UserRole + 1


class NameLines(QAbstractListModel):
    """Lines of at most `columns` people; each letter begins a line.

    `letter` is that letter in its first line and empty in the others; `people` are the lines'
    people as kiosk.model.roll.row tells them. Only the lines in sight are ever made.
    """

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._names = NO_NAMES
        self._firsts: list[int] = []
        self._letters: dict[int, str] = {}

    def show(self, names: NameIndex) -> None:
        """Take over another list, unless it is the one that is shown."""
        if names is self._names:
            return
        self.beginResetModel()
        self._names = names
        self._letters = {first: letter for letter, first in names.letters}
        ends = [*list(self._letters)[1:], len(names.people)]
        self._firsts = [
            first
            for begin, end in zip(self._letters, ends, strict=True)
            for first in range(begin, end, self._columns)
        ]
        self.endResetModel()

    @Slot(int, result=int)
    def lineOf(self, index: int) -> int:
        """The line in which the person at `index` of the stated order stands."""
        return max(0, bisect_right(self._firsts, index) - 1)

    @Slot(int, result=int)
    def firstOf(self, line: int) -> int:
        """The index of the first person in a line."""
        return self._firsts[line] if 0 <= line < len(self._firsts) else 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._firsts)

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles by the names that QML uses."""
        return {role.value: QByteArray(role.name.lower().encode()) for role in Role}

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a line tells; nothing for a line that does not exist."""
        if not 0 <= index.row() < len(self._firsts):
            return None
        first = self._firsts[index.row()]
        if role == Role.LETTER:
            return self._letters.get(first, "")
        if role == Role.PEOPLE:
            ends = self._firsts[index.row() + 1 : index.row() + 2] or [len(self._names.people)]
            return [line_of(person) for person in self._names.people[first : ends[0]]]
        return None
