"""Packs on a stick as a staff panel sees them, and publishing one of them."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.loader.translations import told
from kiosk.packs.sticks import Offer, Sticks

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 500


@QmlElement
@QmlUncreatable("made by the program")
class SticksModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """`offers` lists the packs that were found, each with {file, name, version, title, packed,
    languages, approvedBy, megabytes, changes, wrong}. `publish` takes one in by a process of its
    own; `progress` says how far it is, `outcome` how it ended, `succeeded` whether well. All is
    said in the `language` that was spoken last. The panel asks for the PIN; here nobody is asked.
    """

    offersChanged = Signal()
    progressChanged = Signal()

    def __init__(self, sticks: Sticks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sticks = sticks
        self._language = "en"
        self._process: QProcess | None = None
        self._progress = self._outcome = ""
        self._said: list[str] = []
        self._succeeded = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look whether a stick has come or gone."""
        if self._sticks.look():
            self.offersChanged.emit()

    def speak(self, language: str) -> None:
        """From now on say what there is to say in `language`."""
        self._language = language
        self.offersChanged.emit()

    @Slot(str, result=bool)
    def publish(self, file: str) -> bool:
        """Begin to publish the pack `file`, one of those offered. False if that cannot be now."""
        known = any(str(offer.file) == file and not offer.wrong for offer in self._sticks.offers)
        if not known or self._process is not None:
            return False
        self._said, self._outcome, self._succeeded = [], "", False
        self._progress = self._told("It is being copied and checked.")
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.setWorkingDirectory(str(Path(sys.prefix)))
        process.start(sys.executable, ["-m", "kiosk", "publish", file, "--no-wait",
                                       "--language", self._language])  # fmt: skip
        self.progressChanged.emit()
        return True

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            if line:
                self._said = [*self._said[-20:], line]
                self._progress = line
        self.progressChanged.emit()

    @Slot(int)
    def _finish(self, code: int) -> None:
        self._hear()
        self._end(code == 0, "\n".join(self._said[-1:] if code == 0 else self._said[-6:]))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(
                False, self._told("The publisher cannot be started. The kiosk goes on as it is.")
            )

    def _end(self, succeeded: bool, outcome: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._succeeded, self._outcome, self._progress = succeeded, outcome, ""
        self.progressChanged.emit()

    def _told(self, said: str) -> str:
        return told(said, self._language)

    def _get_offers(self) -> list[dict[str, object]]:
        return [_shown(offer, self._language) for offer in self._sticks.offers]

    def _get_report(self) -> str:
        return self._told(self._sticks.report)

    def _get_busy(self) -> bool:
        return self._process is not None

    def _get_progress(self) -> str:
        return self._progress

    def _get_outcome(self) -> str:
        return self._outcome

    def _get_succeeded(self) -> bool:
        return self._succeeded

    offers = Property("QVariantList", _get_offers, notify=offersChanged)  # type: ignore[arg-type]
    report = Property(str, _get_report, notify=offersChanged)
    busy = Property(bool, _get_busy, notify=progressChanged)
    progress = Property(str, _get_progress, notify=progressChanged)
    outcome = Property(str, _get_outcome, notify=progressChanged)
    succeeded = Property(bool, _get_succeeded, notify=progressChanged)


def _shown(offer: Offer, language: str) -> dict[str, object]:
    return {
        "file": str(offer.file),
        "name": os.path.basename(offer.file),
        "version": offer.version[:12],
        "title": offer.title,
        "packed": offer.packed,
        "languages": list(offer.languages),
        "approvedBy": list(offer.approved_by),
        "megabytes": -(-offer.size // 1024**2),
        "changes": [told(change, language) for change in offer.changes],
        "wrong": told(offer.wrong, language),
    }
