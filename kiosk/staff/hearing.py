"""Hears what Qt complains about, without a line of Python between Qt and its complaint.

A message handler in Python can stop the program for ever: Qt's QML loader may complain from a
thread of its own while the main thread holds Python's lock and waits for the loader. So Qt writes
to the standard error as always, and that is led through a file.
"""

import os
import re
import sys
import tempfile
from types import TracebackType

from PySide6.QtCore import qSetMessagePattern

_PLAIN = "%{if-category}%{category}: %{endif}%{message}"
_MARK = "qt-complains: "
_MARKED = f"%{{if-warning}}{_MARK}%{{endif}}%{{if-critical}}{_MARK}%{{endif}}{_PLAIN}"
# A platform plugin that says what it cannot do tells nothing about the kiosk; neither does a
# computer without a sound or graphics device.
_OF_THE_PLATFORM = re.compile(
    r"This plugin does not support|qt\.qpa\.|PulseAudioService: |No audio device detected|"
    r"(default: )?QRhi.*No RHI backend"
)


class Hearing:
    """While it is entered, collects Qt's warnings; afterwards `warnings` holds them, each once."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def __enter__(self) -> "Hearing":
        sys.stderr.flush()
        self._file = tempfile.TemporaryFile()
        self._stderr = os.dup(2)
        os.dup2(self._file.fileno(), 2)
        qSetMessagePattern(_MARKED)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.stderr.flush()
        qSetMessagePattern(_PLAIN)
        os.dup2(self._stderr, 2)
        os.close(self._stderr)
        self._file.seek(0)
        said = self._file.read().decode("utf-8", "replace").splitlines()
        self._file.close()
        complaints = [line.removeprefix(_MARK) for line in said if line.startswith(_MARK)]
        self.warnings = [
            line for line in dict.fromkeys(complaints) if not _OF_THE_PLATFORM.match(line)
        ]
        for line in said:
            if not line.startswith(_MARK):
                print(line, file=sys.stderr)
