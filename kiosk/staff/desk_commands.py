"""The commands that the window's buttons start: kiosk proof, publish and go-back, as themselves."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Slot


def arguments(name: str, folder: Path, language: str = "") -> list[str]:
    """The words after the program: the command and what it works on.

    The proof is written beside the exhibit's folder; going back concerns the kiosk, not the folder.
    What the kiosk's own commands say is said in `language`.
    """
    proof = folder.absolute().with_name(f"{folder.absolute().name}-proof.pdf")
    words = {"proof": [str(folder), "--out", str(proof)], "go-back": []}
    speak = ["--language", language] if language and name in ("publish", "go-back") else []
    return ["-m", "kiosk", name, *words.get(name, [str(folder)]), *speak]


class Runner(Protocol):
    """Runs a command beside the window: each line that it says, and its exit status at the end."""

    def start(
        self, words: Sequence[str], said: Callable[[str], None], ended: Callable[[int], None]
    ) -> None:
        """Start the command."""

    def stop(self) -> None:
        """End what still runs."""


class ProcessRunner(QObject):
    """Runs commands with the Python that runs the window."""

    def __init__(self) -> None:
        super().__init__()
        self._process: QProcess | None = None
        self._said: Callable[[str], None] = print
        self._ended: Callable[[int], None] = print
        self._rest = ""

    def start(
        self, words: Sequence[str], said: Callable[[str], None], ended: Callable[[int], None]
    ) -> None:
        """Start the command; one at a time."""
        self.stop()
        self._said, self._ended, self._rest = said, ended, ""
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUNBUFFERED", "1")  # each line when it is said, not at the end
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyRead.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.start(sys.executable, list(words))

    def stop(self) -> None:
        """End what still runs, and hear no more of it."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(2000)
            self._process = None

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        text = self._rest + bytes(self._process.readAll().data()).decode("utf-8", "replace")
        *lines, self._rest = text.replace("\r\n", "\n").split("\n")
        for line in lines:
            self._said(line)

    @Slot(int)
    def _finish(self, code: int) -> None:
        self._read()
        if self._rest:
            self._said(self._rest)
        self._process = None
        self._ended(code)

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._process = None
            self._ended(127)
