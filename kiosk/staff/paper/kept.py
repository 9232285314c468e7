"""Pictures of the screen, kept small until they are printed."""

import zlib
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

# The fastest that still makes little of a dark screen.
_LEVEL = 1
# Packed bytes for a pixel of a screen that is mostly words: they stay sharp, and small, so.
# Large drawings with their grain, and photographs, do not; these are kept as JPEG.
_PLAIN, _JPEG = 0.2, 90
# The shades of a picture of 16 bits, which no eye tells from all of them in a small one.
_SHADES = "#F8FCF8"


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture of `width` by `height` pixels, `packed`; `lossless` if it is to be printed so."""

    width: int
    height: int
    line: int
    packed: bytes
    lossless: bool = True

    @classmethod
    def of(cls, picture: QImage, longest: int, coarse: bool = False) -> "Kept":
        """Keep `picture`, its longer side no longer than `longest` pixels, with fewer shades if
        it is `coarse`.
        """
        if max(picture.width(), picture.height()) > longest:
            picture = picture.scaled(
                QSize(longest, longest),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        if coarse:
            picture = coarsened(picture)
        picture = picture.convertToFormat(QImage.Format.Format_RGB888)
        width, height, line = picture.width(), picture.height(), picture.bytesPerLine()
        packed = zlib.compress(picture.constBits(), _LEVEL)
        if coarse or len(packed) < width * height * _PLAIN:
            return cls(width, height, line, packed)
        return cls(width, height, line, _as_jpeg(picture), lossless=False)

    def image(self) -> QImage:
        """The picture again."""
        if not self.lossless:
            return QImage.fromData(self.packed)
        pixels = zlib.decompress(self.packed)
        size = self.width, self.height, self.line
        return QImage(pixels, *size, QImage.Format.Format_RGB888).copy()


def coarsened(picture: QImage) -> QImage:
    """`picture` without the lowest two or three bits of each colour: half the bytes, packed."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.RasterOp_SourceAndDestination)
    painter.fillRect(picture.rect(), QColor(_SHADES))
    painter.end()
    return picture


def _as_jpeg(picture: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes for the name of the format, the program text.
    picture.save(buffer, "JPG", _JPEG)  # type: ignore[call-overload]
    return bytes(data.data())
