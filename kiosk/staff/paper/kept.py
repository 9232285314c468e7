"""Pictures of the screen, kept small until they are printed."""

import zlib
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

# The fastest that still makes little of a dark screen.
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture of `width` by `height` pixels; a `coarse` one has 64 shades of each colour, which
    no eye sees in a small picture, and half the bytes.
    """

    width: int
    height: int
    line: int
    packed: bytes
    coarse: bool = False

    @classmethod
    def of(cls, picture: QImage, longest: int, coarse: bool = False) -> "Kept":
        """Keep `picture`, its longer side no longer than `longest` pixels."""
        if max(picture.width(), picture.height()) > longest:
            picture = picture.scaled(
                QSize(longest, longest),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        if coarse:
            picture = _coarse(picture)
        picture = picture.convertToFormat(QImage.Format.Format_RGB888)
        packed = zlib.compress(picture.constBits(), _LEVEL)
        return cls(picture.width(), picture.height(), picture.bytesPerLine(), packed, coarse)

    def image(self) -> QImage:
        """The picture again."""
        pixels = zlib.decompress(self.packed)
        size = self.width, self.height, self.line
        return QImage(pixels, *size, QImage.Format.Format_RGB888).copy()


def _coarse(picture: QImage) -> QImage:
    """`picture` without the two lowest bits of each colour."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.RasterOp_SourceAndDestination)
    painter.fillRect(picture.rect(), QColor("#FCFCFC"))
    painter.end()
    return picture
