"""Looks into one film with the kiosk's own decoder, in a process of its own that may be killed.

`python -m kiosk.staff.film_probe FILE` prints one JSON object: {"missing": why} where QtMultimedia
is not installed, {"wrong": a sentence} or {"seconds": length, "width": ..., "height": ...}.
"""

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.viewmodels.player import Player

BEFORE_END_S = 1.0
"""So long before its end the film is looked at a second time."""
PATIENCE_MS = 8_000


class Probe(QObject):
    """Waits for a first frame, goes to the end, and waits for a frame there."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.found: dict[str, object] = {}
        self._player = Player(self, sounds=False)
        self._image = QImage()
        self._at_the_end = False
        self._player.loaded.connect(self._player.play, Qt.ConnectionType.SingleShotConnection)
        self._player.framed.connect(self._look)
        self._player.ended.connect(self._end)
        self._player.failed.connect(lambda reason: self._tell(wrong=_sentence(reason)))
        # Of a spoilt file the decoder may say neither that it ends nor that it failed.
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._end)
        self._patience.start()
        self._player.open(file)

    def _look(self, image: QImage) -> None:
        if self._image.isNull():
            self._image = image
            # Not from within the decoder's own news of the frame.
            QTimer.singleShot(0, self._go_to_the_end)
        elif self._at_the_end and self._player.frame_seconds >= self._last_s():
            self._tell(
                seconds=self._player.length, width=self._image.width(), height=self._image.height()
            )

    def _go_to_the_end(self) -> None:
        if self._player.length <= 0:
            self._tell(wrong="This film does not say how long it is.")
            return
        self._at_the_end = True
        self._player.seek(self._last_s())
        self._patience.start()

    def _last_s(self) -> float:
        return max(0.0, self._player.length - BEFORE_END_S)

    def _end(self) -> None:
        if self._image.isNull():
            self._tell(wrong="There is no picture in this film.")
        else:
            length = self._player.length
            self._tell(wrong=f"This film says that it lasts {length:.0f} seconds, but ends sooner.")

    def _tell(self, **found: object) -> None:
        if not self.found:
            self.found = found
            QCoreApplication.exit()


def _sentence(reason: str) -> str:
    return f"This film cannot be decoded: {reason.rstrip('.')}."


def main(file: Path) -> None:
    """Print what there is to say of `file`."""
    app = QGuiApplication([])
    try:
        probe = Probe(file)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    if not probe.found:
        app.exec()
    print(json.dumps(probe.found), flush=True)
    # What a damaged film has done to the decoder must not matter now.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
