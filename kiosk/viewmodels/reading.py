"""A place in what is read, moved from passage to passage by keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.viewmodels.passages import Passage, passages

# Brings the row of this number of a long list into being and into sight.
Scroll = Callable[[QObject, int], None]


class Reader:
    """Reads `roots`, what is on the screen just now. `place` is None before the first passage."""

    def __init__(self, roots: list[QQuickItem], source: str, scroll: Scroll) -> None:
        self.roots = roots
        self._source = source
        self._scroll = scroll
        self._last: Passage | None = None
        self._index = 0

    def passages(self) -> list[Passage]:
        """Everything, in order, as it is at this moment."""
        return passages([root for root in self.roots if isValid(root)], self._source)

    def place(self) -> Passage | None:
        """The passage that is being read; if it has gone, what has come in its place."""
        return self._find(self.passages()) if self._last is not None else None

    def position(self, passage: Passage) -> tuple[int, int]:
        """Which of how many controls it is; within a long list, which row of how many."""
        if passage.rows is not None and passage.row is not None:
            return passage.row + 1, int(passage.rows.property("count"))
        controls = [p for p in self.passages() if p.is_control and p.rows is None]
        at = next((i for i, p in enumerate(controls) if p.item == passage.item), -1)
        return at + 1, len(controls)

    def controls(self) -> int:
        """How many controls there are, the rows of long lists that are not made yet included."""
        found = self.passages()
        lists = {p.rows for p in found if p.rows is not None and p.is_control}
        alone = sum(p.is_control and p.rows is None for p in found)
        return alone + sum(int(rows.property("count")) for rows in lists)

    def go(self, by: int, controls: bool = False) -> Passage | None:
        """Go on (1) or back (-1) by one passage, or to the next control that is not in the same
        long list; round at the ends. None where there is nothing to read.
        """
        found = self.passages()
        here = self._find(found) if self._last is not None else None
        if not found:
            return None
        if here is None:
            ahead = found if by > 0 else found[::-1]
            return self.reach(next((p for p in ahead if p.is_control or not controls), ahead[0]))
        at = found.index(here)
        ahead = found[at + 1 :] + found[:at] if by > 0 else (found[at + 1 :] + found[:at])[::-1]
        if controls:
            ahead = [p for p in ahead if p.is_control and (p.rows is None or p.rows != here.rows)]
        target = ahead[0] if ahead else here
        leaves = controls and target.rows != here.rows
        return self.reach(self._through_list(None if leaves else here, target, by))

    def reach(self, passage: Passage) -> Passage:
        """Stand at `passage`."""
        self._last = passage
        self._index = next(
            (i for i, p in enumerate(self.passages()) if p.item == passage.item), self._index
        )
        return passage

    def _through_list(self, here: Passage | None, target: Passage, by: int) -> Passage:
        """`target`, or the row that lies between it and here and was not made yet."""
        rows, row = target.rows, target.row
        if here is not None and here.rows is not None and here.row is not None:
            if (rows, row) == (here.rows, here.row):
                return target
            rows, row = here.rows, here.row + by
        elif rows is not None:
            row = 0 if by > 0 else int(rows.property("count")) - 1
        if rows is None or row is None or not 0 <= row < int(rows.property("count")):
            return target
        self._scroll(rows, row)
        inside = [p for p in self.passages() if p.rows == rows and p.row == row]
        return (inside[0] if by > 0 else inside[-1]) if inside else target

    def _find(self, found: list[Passage]) -> Passage | None:
        if not found:
            return None
        last = self._last
        assert last is not None
        same = next((p for p in found if p.item == last.item and p.row == last.row), None)
        if same is None and last.row is not None:
            # A list uses its items again for other rows.
            same = next((p for p in found if (p.row, p.text) == (last.row, last.text)), None)
        return same or found[min(self._index, len(found) - 1)]
