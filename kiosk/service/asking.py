"""Other programs that the panel asks, each in a process of its own: it never waits for one."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

LONGEST_MS = 120_000
MOST_BYTES = 4_000_000

_SOUND = """\
import json
from PySide6.QtCore import QCoreApplication
from kiosk.viewmodels.speech import system_voice
application = QCoreApplication(["kiosk"])
voice = system_voice(application)
print(json.dumps({"plays": voice.plays, "voices": voice.languages()}))
"""


def _check(folder: Path, language: str) -> list[str]:
    kiosk = [sys.executable, "-m", "kiosk"]
    return [*kiosk, "check", str(folder), "--json", "--language", language]


def _learn(device: Path | None) -> list[str]:
    named = ["--device", str(device)] if device else []
    return [sys.executable, "-m", "kiosk", "learn-keys", *named]


@dataclass(frozen=True, slots=True)
class Programs:
    """What is started, program first: to check a folder, with messages in a language; to ask for
    sound; to learn the keys.
    """

    check: Callable[[Path, str], list[str]] = _check
    sound: Callable[[], list[str]] = lambda: [sys.executable, "-c", _SOUND]
    learn: Callable[[Path | None], list[str]] = _learn


class Asking(QObject):
    """One program at a time. `ended` carries its exit status, -1 for one that did not end by
    itself, and what it printed."""

    ended = Signal(int, str)

    def __init__(self, parent: QObject, longest_ms: int = LONGEST_MS) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._timer = QTimer(self, singleShot=True, interval=longest_ms)
        self._timer.timeout.connect(self._give_up)

    @property
    def asks(self) -> bool:
        """Whether an answer is waited for."""
        return self._process is not None

    def ask(self, program: list[str]) -> None:
        """Start `program`; one that runs is ended first, and not heard."""
        self.stop()
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardInputFile(QProcess.nullDevice())
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.setWorkingDirectory(str(Path(sys.prefix)))
        self._timer.start()
        process.start(program[0], program[1:])

    def stop(self) -> None:
        """End the program that runs, if one does, and hear nothing more of it."""
        process, self._process = self._process, None
        self._timer.stop()
        if process is None:
            return
        process.finished.disconnect(self._finish)
        process.errorOccurred.disconnect(self._fail)
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()

    @Slot(int)
    def _finish(self, code: int) -> None:
        process = self._process
        if process is not None:
            said = bytes(process.readAllStandardOutput().data())[:MOST_BYTES]
            crashed = process.exitStatus() is QProcess.ExitStatus.CrashExit
            self.stop()
            self.ended.emit(-1 if crashed else code, said.decode("utf-8", "replace"))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        self.stop()
        self.ended.emit(-1, "")


def as_json(said: str) -> object:
    """What a program printed, as JSON; None where that is none."""
    try:
        return json.loads(said)
    except (ValueError, RecursionError):
        return None
