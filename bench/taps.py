"""A finger that presses, holds, releases and waits, while every frame is looked at."""

import time

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtTest import QTest

HOLD_MS, PAUSE_MS, LOOK_MS, LIMIT_S = 120, 80, 2, 5.0
# Finger down to the frame that shows the press; finger up to the first frame without it, to the
# first frame with something of the new page, and to the end of every movement.
TIMES = ("press_ms", "answer_ms", "page_ms", "done_ms")


class TapSeries(QObject):
    """So many taps on a subject, each timed from the finger to the frame."""

    def __init__(self, subject, count: int) -> None:
        super().__init__()
        self._subject, self._left = subject, count
        self._finger = QTest.createTouchDevice()
        self._at = QPoint()
        self._stage = "rest"
        self._since = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._stuck = ""
        self.times: dict[str, list[float]] = {name: [] for name in TIMES}

    def run(self) -> dict[str, list[float]]:
        """Tap under the application's event loop. Returns milliseconds by name."""
        self._subject.window.frameSwapped.connect(self._drawn)
        self._subject.begin_taps()
        self._wait("settling")
        self._subject.qt.exec()
        if self._stuck:
            raise RuntimeError(f"no end of “{self._stuck}” within {LIMIT_S:g} seconds")
        return self.times

    def _drawn(self) -> None:
        if self._stage == "pressing" and self._subject.is_pressed():
            self._note("press_ms")
            self._stage = "holding"
            QTimer.singleShot(HOLD_MS, self._release)
        elif self._stage == "changing":
            if len(self.times["answer_ms"]) == len(self.times["page_ms"]):
                if self._subject.is_pressed():
                    return
                self._note("answer_ms")
            if self._subject.is_changed():
                self._note("page_ms")
                self._wait("finishing", since=self._since)

    def _look(self) -> None:
        if time.perf_counter() - self._since > LIMIT_S:
            self._stuck = self._stage
            self._subject.qt.exit()
        elif self._stage in ("settling", "finishing") and self._subject.is_settled():
            if self._stage == "finishing":
                self._note("done_ms")
                self._left -= 1
            self._stage = "rest"
            self._clock.stop()
            step = self._press if self._left > 0 else self._subject.qt.exit
            QTimer.singleShot(PAUSE_MS, step)

    def _press(self) -> None:
        self._at = self._subject.next_target()
        self._wait("pressing")
        touch = QTest.touchEvent(self._subject.window, self._finger)
        touch.press(0, self._at, self._subject.window)
        touch.commit()

    def _release(self) -> None:
        self._wait("changing")
        touch = QTest.touchEvent(self._subject.window, self._finger)
        touch.release(0, self._at, self._subject.window)
        touch.commit()

    def _wait(self, stage: str, since: float | None = None) -> None:
        self._stage = stage
        self._since = time.perf_counter() if since is None else since
        # The clock ticks coarsely while a frame is timed: frames come by themselves.
        self._clock.start(LOOK_MS if stage in ("settling", "finishing") else 500)

    def _note(self, name: str) -> None:
        self.times[name].append((time.perf_counter() - self._since) * 1000)
