"""A list for QML that changes only where its rows did: what is being typed in keeps the focus."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

_ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows, each a mapping with a `key` of its own. QML reads them under the name `row`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Mapping[str, object]] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _ROW) -> object:
        """The row at `index`."""
        return dict(self.rows[index.row()]) if role == _ROW and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The one name under which QML reads a row."""
        return {_ROW: QByteArray(b"row")}

    def show(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Let `rows` take the place of the old ones; those that stay are left where they are."""
        old, new = [row["key"] for row in self.rows], [row["key"] for row in rows]
        first = 0
        while first < min(len(old), len(new)) and old[first] == new[first]:
            first += 1
        same_end = 0
        while (
            same_end < min(len(old), len(new)) - first and old[-1 - same_end] == new[-1 - same_end]
        ):
            same_end += 1
        self._replace(first, len(old) - same_end, rows[first : len(new) - same_end])
        for at, row in enumerate(rows):
            if self.rows[at] != row:
                self.rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def _replace(self, start: int, end: int, rows: Sequence[Mapping[str, object]]) -> None:
        if end > start:
            self.beginRemoveRows(_NOWHERE, start, end - 1)
            del self.rows[start:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(_NOWHERE, start, start + len(rows) - 1)
            self.rows[start:start] = rows
            self.endInsertRows()
