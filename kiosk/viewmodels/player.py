"""The one place that knows QtMultimedia, which is loaded at the first film and may be missing."""

from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.paths import UI

# Libraries for hardware decoding and for sound servers that a plain machine does not have.
_QUIET = """\
qt.multimedia.symbolsresolver*=false
qt.multimedia.ffmpeg*=false
qt.multimedia.playbackengine*=false
"""


@cache
def load_multimedia() -> Any:
    """The module QtMultimedia. Raises ImportError where the extra `media` is not installed."""
    QLoggingCategory.setFilterRules(_QUIET)
    from PySide6 import QtMultimedia

    return QtMultimedia


class Player(QObject):
    """Plays one file after the other, and hands out its frames as images.

    `level` is the loudness, 0 to 1. Raises ImportError where QtMultimedia is missing.
    """

    loaded = Signal()
    moved = Signal()
    framed = Signal(QImage)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject, sounds: bool = True) -> None:
        media = load_multimedia()
        super().__init__(parent)
        self._status = media.QMediaPlayer.MediaStatus
        self._playing = media.QMediaPlayer.PlaybackState.PlayingState
        self._engine = QQmlEngine(self)
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(UI / "FilmPlayer.qml")))
        if component.isError():
            raise ImportError(component.errorString().strip())
        made: Any = component.createWithInitialProperties({"sounds": sounds})
        made.setParent(self)
        self._player = made
        self._sink: Any = self._player.property("frames")
        self._output: Any = self._player.property("sound")
        self._last_frame = -1
        # The decoder's own thread says so.
        queued = Qt.ConnectionType.QueuedConnection
        self._sink.videoFrameChanged.connect(self._take_frame, queued)
        self._player.positionChanged.connect(self.moved)
        self._player.mediaStatusChanged.connect(self._follow)
        self._player.errorOccurred.connect(self._fail)

    @property
    def seconds(self) -> float:
        """How far the film has come."""
        return float(self._player.position()) / 1000

    @property
    def length(self) -> float:
        """How long the film is, in seconds; 0 while that is not known."""
        return float(self._player.duration()) / 1000

    @property
    def plays(self) -> bool:
        """Whether it plays at this moment."""
        return bool(self._player.playbackState() == self._playing)

    @property
    def frame_seconds(self) -> float:
        """The time of the newest frame."""
        return self._last_frame / 1_000_000

    @property
    def level(self) -> float:
        """The loudness, 0 to 1 of full scale."""
        return float(self._output.volume()) if self._output else 0.0

    def open(self, file: Path) -> None:
        """Load a film; `loaded` or `failed` follows."""
        self._last_frame = -1
        self._player.setSource(QUrl.fromLocalFile(str(file.resolve())))
        # Captions are the kiosk's own; those within the file are left off.
        self._player.setActiveSubtitleTrack(-1)

    def play(self) -> None:
        """Go on."""
        self._player.play()

    def pause(self) -> None:
        """Stop where it is."""
        self._player.pause()

    def seek(self, seconds: float) -> None:
        """Go to this time."""
        self._player.setPosition(round(seconds * 1000))

    def close(self) -> None:
        """Stop, and let the file go."""
        self._player.stop()
        self._player.setSource(QUrl())

    def set_level(self, level: float) -> None:
        """Play as loud as this, 0 to 1 of full scale."""
        if self._output is not None:
            self._output.setVolume(level)
            self._output.setMuted(level <= 0)

    def set_rate(self, rate: float) -> None:
        """Play so many times as fast as it was taken."""
        self._player.setPlaybackRate(rate)

    def _take_frame(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid() and frame.startTime() != self._last_frame:
            self._last_frame = frame.startTime()
            self.framed.emit(frame.toImage())

    def _follow(self, status: object) -> None:
        if status == self._status.LoadedMedia:
            self.loaded.emit()
        elif status == self._status.EndOfMedia:
            self.ended.emit()
        elif status == self._status.InvalidMedia:
            self._fail(None, self._player.errorString())

    def _fail(self, _error: object, reason: str) -> None:
        self.failed.emit(reason or "it cannot be decoded")
