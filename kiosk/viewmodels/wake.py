"""The one timer of the program: it wakes the session at its next deadline."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.clock import Clock

# Longer waits are cut into pieces: Qt's milliseconds are 32 bits wide.
LONGEST_S = 3600.0


class WakeTimer(QObject):
    """Calls `wake` when `next_deadline` is reached by `clock`; sleeps in between."""

    def __init__(
        self,
        clock: Clock,
        next_deadline: Callable[[], float | None],
        wake: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._next_deadline = next_deadline
        self._wake = wake
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)

    def follow(self) -> None:
        """Set the timer to the next deadline, which may have moved."""
        deadline = self._next_deadline()
        if deadline is None:
            self._timer.stop()
            return
        wait_s = min(max(0.0, deadline - self._clock.now()), LONGEST_S)
        self._timer.start(math.ceil(wait_s * 1000))

    def stop(self) -> None:
        """Sleep until told to follow again."""
        self._timer.stop()

    @Slot()
    def _due(self) -> None:
        self._wake()
        self.follow()
