"""What is on the screen, as passages in the order in which it is read: for ears, and for keys.

The texts are those that are drawn, and the names that the items have for accessibility.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.pressing import can_be_pressed

Kind = Literal["text", "heading", "picture", "button", "field"]

# What scrolls a page: whoever hears it scrolls by reading on.
_SCROLLS = ("scroll-up", "scroll-down")
_WORD = re.compile(r"\w+")
_CITATION = re.compile(r"\[(\d+)\]")
# What only the lines of a drawn text need: spaces and hyphens that do not break, and isolates.
_ONLY_DRAWN = {0xA0: " ", 0x2011: "-", **dict.fromkeys(range(0x2066, 0x206A))}
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing to be heard at a time. `text` is what it says by itself, without its kind.

    `row` is its number in `rows`, the long list that it belongs to, both None elsewhere.
    """

    item: QQuickItem
    kind: Kind
    text: str
    chosen: bool = False
    rows: QQuickItem | None = None
    row: int | None = None

    @property
    def is_control(self) -> bool:
        """Whether it can be pressed or typed into."""
        return self.kind in ("button", "field")


def passages(roots: list[QQuickItem], source: str = "") -> list[Passage]:
    """All of what is shown in `roots`, scrolled into sight or not; the first heading comes first.

    `source` is the word for a source, spoken before its number.
    """
    reading = _Reading(source, roots[0] if roots else None)
    return [passage for root in roots for passage in reading.of(root)]


@dataclass(frozen=True, slots=True)
class Named:
    """What an item says of itself in its `Accessible` properties."""

    role: QAccessible.Role
    name: str
    description: str
    selected: bool


def named(item: QQuickItem) -> Named | None:
    """What `item` says of itself; None if it says nothing.

    Read from the properties. PySide6 6.11.3 keeps what it wraps for Python by its address: an
    interface of QAccessible, or a QMetaObject, dies unseen, and what is made at its address later
    is then taken for it. So neither is asked for anywhere here.
    """
    for told in item.children():
        if told.inherits("QQuickAccessibleAttached"):
            return Named(
                QAccessible.Role(told.property("role")),
                str(told.property("name") or ""),
                str(told.property("description") or ""),
                bool(told.property("selected")),
            )
    return None


def words_of(text: str) -> list[str]:
    """The words of a text, for comparing; case and marks do not count."""
    return _WORD.findall(text.casefold())


def plain(text: str, source: str = "") -> str:
    """A drawn text without its tags; a citation becomes the word `source` and its number."""
    text = unescape(_TAG.sub(" ", text)).translate(_ONLY_DRAWN)
    text = _CITATION.sub(lambda match: f" ({source} {match[1]})" if source else match[0], text)
    return re.sub(r"\s+", " ", text).strip()


class _Reading:
    def __init__(self, source: str, first: QQuickItem | None) -> None:
        self._source = source
        self._to_heading = set(_way_to_heading(first)) if first else set()

    def of(
        self,
        item: QQuickItem,
        parent: QQuickItem | None = None,
        rows: QQuickItem | None = None,
        row: int | None = None,
    ) -> Iterator[Passage]:
        """The passages of `item`, which lies in `parent`, and in the row `row` of a long list.

        It goes downwards only: what `parentItem` returns to Python dies, as Python sees it, with
        the item that was asked (PySide6 6.11.3).
        """
        if not item.isVisible() or item.opacity() <= 0:
            return
        told = named(item)
        kind = _kind(item, told)
        if kind in ("button", "field"):
            if item.objectName() not in _SCROLLS:
                usable = kind if item.isEnabled() else "text"
                yield self._whole(item, usable, told, parent, rows, row)
            return
        if kind in ("text", "heading"):
            text = plain(str(item.property("text") or ""), self._source)
            if _WORD.search(text):
                yield Passage(item, kind, text, False, rows, row)
            return
        parts = [
            passage
            for child in self._children(item, parent)
            for passage in self.of(child, item, *_row_of(child, parent, rows, row))
        ]
        name = told.name if told else ""
        role = told.role if told else None
        if not name or role in (QAccessible.Role.Grouping, QAccessible.Role.List):
            yield from parts
        elif any(part.is_control for part in parts):
            own: Kind = "picture" if role == QAccessible.Role.Graphic else "text"
            yield Passage(item, own, plain(name), False, rows, row)
            yield from parts
        else:
            own = "picture" if role == QAccessible.Role.Graphic else "text"
            texts = _joined(name, [part.text for part in parts])
            yield Passage(item, own, texts, False, rows, row)

    def _whole(
        self,
        item: QQuickItem,
        kind: Kind,
        told: Named | None,
        parent: QQuickItem | None,
        rows: QQuickItem | None,
        row: int | None,
    ) -> Passage:
        """A control as one passage: its name, and whatever else is drawn on it."""
        inside = (self.of(child, item) for child in self._children(item, parent))
        texts = [passage.text for found in inside for passage in found]
        if told:
            texts.append(told.description)
        name = told.name if told else ""
        return Passage(item, kind, _joined(name, texts), bool(told and told.selected), rows, row)

    def _children(self, item: QQuickItem, parent: QQuickItem | None) -> list[QQuickItem]:
        children = item.childItems()
        if parent is not None and _is_list(parent):
            # A view makes its rows in any order, and keeps old ones to use them again.
            children = [child for child in children if _is_in_use(child, parent)]
            children.sort(key=lambda child: (child.y(), child.x()))
        children.sort(key=lambda child: child not in self._to_heading)
        return children


def _row_of(
    child: QQuickItem, parent: QQuickItem | None, rows: QQuickItem | None, row: int | None
) -> tuple[QQuickItem | None, int | None]:
    """The list and the row of `child`, which is a grandchild of `parent`."""
    if parent is None or not _is_list(parent):
        return rows, row
    index = child.property("index")
    return (parent, index) if isinstance(index, int) else (rows, row)


def _is_in_use(child: QQuickItem, rows: QQuickItem) -> bool:
    index = child.property("index")
    return not isinstance(index, int) or child == QMetaObject.invokeMethod(
        rows,
        "itemAtIndex",
        Qt.ConnectionType.DirectConnection,
        Q_RETURN_ARG(QQuickItem),
        Q_ARG(int, index),
    )


def _is_list(item: QQuickItem) -> bool:
    return item.inherits("QQuickListView")


def _kind(item: QQuickItem, told: Named | None) -> Kind | None:
    role = told.role if told else None
    if can_be_pressed(item):
        return "button"
    if role == QAccessible.Role.EditableText:
        return "field"
    if item.inherits("QQuickText"):
        return "heading" if role == QAccessible.Role.Heading else "text"
    return None


def _joined(name: str, texts: list[str]) -> str:
    """`name`, and those of `texts` that say something beyond it."""
    said = [plain(name)] if name.strip() else []
    for text in texts:
        known = set(words_of(" ".join(said)))
        if not set(words_of(text)) <= known:
            said.append(plain(text))
    return ". ".join(part.rstrip(".") for part in said)


def _way_to_heading(item: QQuickItem) -> list[QQuickItem]:
    """The first heading in `item`, and all that it lies in."""
    if not item.isVisible() or item.opacity() <= 0:
        return []
    if can_be_pressed(item):
        return []
    if _kind(item, named(item)) == "heading":
        return [item] if item.property("text") else []
    for child in item.childItems():
        if way := _way_to_heading(child):
            return [item, *way]
    return []
