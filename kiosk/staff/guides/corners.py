"""The way into the staff panel, as a drawing: five taps into the corners, by their numbers."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from kiosk.session.corners import ORDER, Corner
from kiosk.staff.guides.shots import Shot

WIDE, HIGH, FINE = 480, 270, 2
# Which corner is tapped when, from the left and from the top, as a part of the glass.
_AT = {
    Corner.TOP_LEFT: (0, 0),
    Corner.TOP_RIGHT: (1, 0),
    Corner.BOTTOM_LEFT: (0, 1),
    Corner.BOTTOM_RIGHT: (1, 1),
}
_INSET, _ROUND = 44.0, 21.0


def corners() -> Shot:
    """The drawing."""
    image = QImage(WIDE * FINE, HIGH * FINE, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFDF8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINE, FINE)
    glass = QRectF(8, 8, WIDE - 16, HIGH - 16)
    painter.setPen(QPen(QColor("#3B3731"), 3))
    painter.setBrush(QColor("#0B0D12"))
    painter.drawRoundedRect(glass, 6, 6)
    points = [
        QPointF(
            glass.left() + _INSET + x * (glass.width() - 2 * _INSET),
            glass.top() + _INSET + y * (glass.height() - 2 * _INSET),
        )
        for x, y in (_AT[corner] for corner in ORDER)
    ]
    painter.setPen(QPen(QColor("#645D53"), 1.5, Qt.PenStyle.DashLine))
    painter.drawPolyline(points)
    font = QFont("Source Sans 3")
    font.setPixelSize(24)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    for number, point in enumerate(points, start=1):
        last = number == len(points)
        at = point + QPointF(_ROUND * 2.2, 0) if last else point
        circle = QRectF(at.x() - _ROUND, at.y() - _ROUND, _ROUND * 2, _ROUND * 2)
        painter.setPen(QPen(QColor("#F7F2E9"), 1.5))
        painter.setBrush(QColor("#3B3731"))
        painter.drawEllipse(circle)
        painter.setPen(QColor("#F7F2E9"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return Shot(image, (WIDE, HIGH), tuple(str(n) for n in range(1, len(ORDER) + 1)))
