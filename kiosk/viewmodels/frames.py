"""The frames of a film on their way to QML."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.viewmodels.film import FilmModel


class FilmFrames(QQuickImageProvider):
    """Hands the newest frame to QML, as image://film/film/<number> and image://film/signs/<number>.

    Asked by the main thread alone, because its pictures are not loaded asynchronously.
    """

    def __init__(self, film: FilmModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._film = film

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Qt's hook."""
        del requestedSize
        image = self._film.frames.get(id.partition("/")[0], QImage())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
