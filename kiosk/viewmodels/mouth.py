"""What is to be said, one thing after the other, by a voice that may never come to an end."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.clock import Clock
from kiosk.viewmodels.voice import Manner, Voice
from kiosk.viewmodels.wake import WakeTimer

_log = logging.getLogger("kiosk.speech")

# No voice is slower than this; one that is has stopped without saying so.
LETTERS_PER_S, PATIENCE_S = 5.0, 8.0
LONGEST_RECORDING_S = 600.0


@dataclass(frozen=True, slots=True)
class Utterance:
    """A text in the language of a locale, or the recording `file`. `item` is what it reads.

    While one that `holds` is said, the kiosk does not ask whether someone is there.
    """

    text: str = ""
    locale: str = ""
    file: Path | None = None
    item: QQuickItem | None = None
    holds: bool = False


class Mouth(QObject):
    """Says utterances in turn. `hold` and `release` keep the session while it says what holds."""

    began = Signal(object)
    ended = Signal()
    _over = Signal(int)

    def __init__(
        self,
        voice: Voice,
        clock: Clock,
        manner: Callable[[], Manner],
        hold: Callable[[], None],
        release: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.voice = voice
        self._clock, self._manner = clock, manner
        self._hold, self._release = hold, release
        self._waiting: list[Utterance] = []
        self._now: Utterance | None = None
        self.last: Utterance | None = None
        self.paused = self._held = False
        self._until: float | None = None
        # Counts what has been begun: an end that belongs to something earlier is none.
        self._turn = 0
        self._timer = WakeTimer(clock, lambda: self._until, self.wake, self)
        voice.on_end = lambda: self._over.emit(self._turn)
        voice.on_length = self._wait
        # A voice must not be told to go on from within what it tells.
        self._over.connect(self._next, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being said, or paused."""
        return self._now is not None

    def say(self, utterances: list[Utterance]) -> None:
        """Say these in place of whatever is being said."""
        self.stop()
        self._waiting = list(utterances)
        self._begin()

    def repeat(self) -> None:
        """Say the last thing again, and no more."""
        if self.last is not None:
            self.say([self.last])

    def stop(self) -> None:
        """Be silent at once, and forget what was still to be said."""
        was_busy = self.busy
        self._waiting, self._now, self.paused, self._until = [], None, False, None
        self._turn += 1
        if was_busy:
            self.voice.stop()
        self._timer.follow()
        self._let_go()

    def pause(self) -> None:
        """Be silent, or go on; what is paused does not keep the kiosk waiting."""
        if self._now is None:
            return
        self.paused = not self.paused
        if self.paused:
            self.voice.pause()
            self._until = None
            self._timer.follow()
            self._let_go()
        else:
            self.voice.resume()
            self._take(self._now)
            self._wait()

    def wake(self) -> None:
        """Called by the timer; a manual clock calls it by hand."""
        if self._until is not None and self._clock.now() >= self._until:
            _log.warning("The voice did not come to an end, and was stopped.")
            self.voice.stop()
            self._next(self._turn)

    def _next(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._now, self._until = None, None
        self._let_go()
        self._begin()
        if self._now is None:
            self._timer.follow()
            self.ended.emit()

    def _begin(self) -> None:
        if not self._waiting:
            return
        self._now = self.last = said = self._waiting.pop(0)
        self._turn += 1
        self._take(said)
        if said.file is not None:
            self.voice.play(said.file, self._manner())
        else:
            self.voice.say(said.text, said.locale, self._manner())
        self._wait()
        self.began.emit(said)

    def _wait(self) -> None:
        if self._now is None or self.paused:
            return
        rate = self._manner().rate
        if self._now.file is not None:
            longest = (self.voice.length_s or LONGEST_RECORDING_S) / rate + 1
        else:
            longest = len(self._now.text) / LETTERS_PER_S / rate + PATIENCE_S
        self._until = self._clock.now() + longest
        self._timer.follow()

    def _take(self, said: Utterance) -> None:
        if said.holds and not self._held:
            self._held = True
            self._hold()

    def _let_go(self) -> None:
        if self._held:
            self._held = False
            self._release()
