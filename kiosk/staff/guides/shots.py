"""A picture of a part of a window, with rings around what is meant, and the words that it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickItem

from kiosk.staff.paper.seen import SeenText

RING = "#A75C00"
_RING_WIDTH, _RING_AIR, _RING_ROUND = 3.0, 4.0, 9.0


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture for the guide: its size in the window's own pixels, and the words on it."""

    image: QImage
    size: tuple[int, int]
    words: tuple[str, ...]


def cut(
    whole: QImage, wide: float, part: QRectF, rings: Sequence[QRectF], texts: Sequence[SeenText]
) -> Shot:  # fmt: skip
    """The `part` of a grabbed window that is `wide`, all places in the window's own pixels."""
    scale = whole.width() / wide
    part = QRectF(part.toAlignedRect())
    fine = QRectF(part.topLeft() * scale, part.size() * scale)
    image = whole.copy(fine.toAlignedRect())
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-part.topLeft())
    for ring in rings:
        around = ring.marginsAdded(QMarginsF(_RING_AIR, _RING_AIR, _RING_AIR, _RING_AIR))
        painter.setPen(QPen(QColor("#FFFDF8"), _RING_WIDTH + 3))
        painter.drawRoundedRect(around, _RING_ROUND, _RING_ROUND)
        painter.setPen(QPen(QColor(RING), _RING_WIDTH))
        painter.drawRoundedRect(around, _RING_ROUND, _RING_ROUND)
    painter.end()
    image.setDevicePixelRatio(1)
    words = tuple(text.text for text in texts if part.contains(text.place.center()))
    return Shot(image, (int(part.width()), int(part.height())), words)


def place_of(item: QQuickItem) -> QRectF:
    """Where an item is in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
