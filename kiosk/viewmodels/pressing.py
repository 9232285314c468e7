"""What can be pressed on the screen, and where."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem


def can_be_pressed(item: QObject) -> bool:
    """Whether `item` says when it was pressed: a Pressable, or what is built on it.

    Known by a property that only a Pressable has. Its QMetaObject is not asked: PySide6 6.11.3
    keeps that by its address after its end, and takes what is made there later for it.
    """
    return item.property("showsFocus") is not None


def pressable_at(root: QQuickItem, place: QPointF) -> QQuickItem | None:
    """What can be pressed at a place of the scene: the topmost, as the screen sees it."""
    for item in _from_the_top(root):
        inside = QRectF(0, 0, item.width(), item.height()).contains(item.mapFromScene(place))
        if inside or not item.clip():
            found = pressable_at(item, place)
            if found is None and inside and can_be_pressed(item):
                found = item
            if found is not None:
                return found
    return None


def _from_the_top(root: QQuickItem) -> Iterator[QQuickItem]:
    usable = [item for item in root.childItems() if item.isVisible() and item.isEnabled()]
    return iter(sorted(reversed(usable), key=lambda item: -item.z()))
