"""Pictures of the screen, kept small until they are printed."""

import zlib
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

# The fastest that still makes little of a dark screen.
_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture of `width` by `height` pixels."""

    width: int
    height: int
    line: int
    packed: bytes

    @classmethod
    def of(cls, picture: QImage, longest: int) -> "Kept":
        """Keep `picture`, its longer side no longer than `longest` pixels."""
        if max(picture.width(), picture.height()) > longest:
            picture = picture.scaled(
                QSize(longest, longest),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        picture = picture.convertToFormat(QImage.Format.Format_RGB888)
        packed = zlib.compress(picture.constBits(), _LEVEL)
        return cls(picture.width(), picture.height(), picture.bytesPerLine(), packed)

    def image(self) -> QImage:
        """The picture again."""
        pixels = zlib.decompress(self.packed)
        size = self.width, self.height, self.line
        return QImage(pixels, *size, QImage.Format.Format_RGB888).copy()
