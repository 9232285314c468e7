"""The staff panel in time: who may open it, what it is at, and when it ends by itself."""

from collections.abc import Callable
from enum import StrEnum
from math import ceil

from kiosk.session.corners import Corners, Point, Size
from kiosk.session.pin import LONGEST, Kept, Lock, is_long_enough, is_too_simple

ALONE_S = 60.0
CLEANING_S = 60.0
LEARNING_S = 300.0
KEEP_EVERY_S = 10.0
"""A wait is written down so often while it runs: a power cut makes it longer by no more."""
PIECES = 60
"""Of the arc of a time that runs."""


class Stage(StrEnum):
    """What the panel is at."""

    CLOSED = "closed"
    NEW_PIN = "new pin"
    REPEAT_PIN = "repeat pin"
    PIN = "pin"
    SPOILT = "spoilt"  # the PIN that is kept cannot be read
    OPEN = "open"
    CLEANING = "cleaning"
    LEARNING = "learning"
    AWAY = "away"


class Note(StrEnum):
    """What the pad has to say."""

    NONE = ""
    WRONG = "wrong"
    WAIT = "wait"
    SHORT = "short"
    SIMPLE = "simple"
    DIFFERENT = "different"


_ASKING = (Stage.NEW_PIN, Stage.REPEAT_PIN, Stage.PIN)
# They end by themselves, whether the panel is touched or not.
_TIMED = (Stage.CLEANING, Stage.LEARNING, Stage.AWAY)


class Service:
    """One panel. Every method takes `now` in monotonic seconds; the wall clock is never asked.

    `kept` is what was kept of the PIN, `keep` keeps it; `spoilt` says that there is one which
    cannot be read: then the panel stays closed, for anybody could set another.
    """

    def __init__(
        self, kept: Kept | None, keep: Callable[[Kept], None], now: float, spoilt: bool = False
    ) -> None:
        self._lock = Lock(kept, now)
        self._keep = keep
        self._spoilt = spoilt
        self._corners = Corners()
        self.stage = Stage.CLOSED
        self.entered = ""
        self.note = Note.NONE
        self._first = ""
        self._until: float | None = None
        self._length = 0.0
        self._keep_at = now + KEEP_EVERY_S

    # The glass

    def tap(self, at: Point, size: Size, now: float) -> None:
        """A tap at `at` on a panel of `size`, in millimetres."""
        if self._corners.tap(at, size, now) and self.stage is Stage.CLOSED:
            self._ask(now)

    def touched(self, now: float) -> None:
        """Somebody is at the panel."""
        if self._until is not None and self.stage not in _TIMED:
            self._until = now + ALONE_S

    # The pad

    def digit(self, digit: str, now: float) -> None:
        """A digit was entered."""
        if self.stage in _ASKING and not self.wait_s(now) and len(self.entered) < LONGEST:
            self.entered += digit
            self.note = Note.NONE

    def erase(self) -> None:
        """The last digit was taken back."""
        self.entered = self.entered[:-1]

    def enter(self, now: float) -> None:
        """The digits are complete."""
        entered, self.entered = self.entered, ""
        if self.stage is Stage.PIN and not self.wait_s(now):
            self._try(entered, now)
        elif self.stage is Stage.NEW_PIN:
            self._take(entered)
        elif self.stage is Stage.REPEAT_PIN:
            self._repeat(entered, now)

    def wait_s(self, now: float) -> int:
        """Whole seconds until the PIN is asked for again."""
        return ceil(self._lock.wait_s(now)) if self.stage is Stage.PIN else 0

    def _ask(self, now: float) -> None:
        self.entered, self.note, self._first = "", Note.NONE, ""
        if self._spoilt:
            self.stage = Stage.SPOILT
        else:
            self.stage = Stage.PIN if self._lock.is_set else Stage.NEW_PIN
        self._until = now + ALONE_S
        if self.wait_s(now):
            self.note = Note.WAIT

    def _try(self, pin: str, now: float) -> None:
        if not is_long_enough(pin):
            self.note = Note.SHORT
            return
        self._lock.begin_try(now)
        self._write(now)
        if self._lock.opens(pin, now):
            self._write(now)
            self._open(now)
        else:
            self.note = Note.WAIT if self.wait_s(now) else Note.WRONG

    def _take(self, pin: str) -> None:
        if not is_long_enough(pin):
            self.note = Note.SHORT
        elif is_too_simple(pin):
            self.note = Note.SIMPLE
        else:
            self._first, self.stage, self.note = pin, Stage.REPEAT_PIN, Note.NONE

    def _repeat(self, pin: str, now: float) -> None:
        first, self._first = self._first, ""
        if pin != first:
            self.stage, self.note = Stage.NEW_PIN, Note.DIFFERENT
            return
        self._lock.set(pin)
        self._write(now)
        self._open(now)

    def _write(self, now: float) -> None:
        kept = self._lock.kept(now)
        if kept is not None:
            self._keep(kept)
        self._keep_at = now + KEEP_EVERY_S

    # The panel

    def change_pin(self, now: float) -> None:
        """Ask for a new PIN in the place of the old one."""
        if self.stage is Stage.OPEN:
            self.stage, self.entered, self.note = Stage.NEW_PIN, "", Note.NONE
            self._until = now + ALONE_S

    def clean(self, now: float) -> None:
        """Let the glass be wiped."""
        self._begin(Stage.CLEANING, CLEANING_S, now)

    def learn(self, now: float) -> None:
        """Let another window ask for the keys."""
        self._begin(Stage.LEARNING, LEARNING_S, now)

    def leave(self, seconds: float, now: float) -> None:
        """Give the desktop free for so long."""
        self._begin(Stage.AWAY, seconds, now)

    def return_early(self, now: float) -> None:
        """What the panel was left for is done."""
        if self.stage is Stage.LEARNING:
            self._open(now)

    def close(self) -> None:
        """Nobody is served any more: by a tap, after a time alone, or because silence begins."""
        self.stage, self.entered, self._first, self.note = Stage.CLOSED, "", "", Note.NONE
        self._until = None

    def piece(self, now: float) -> int:
        """How many of the PIECES of a time that runs are over."""
        if self.stage not in _TIMED or self._until is None:
            return 0
        return min(PIECES, int((1 - (self._until - now) / self._length) * PIECES + 1e-6))

    def _begin(self, stage: Stage, seconds: float, now: float) -> None:
        if self.stage is Stage.OPEN:
            self.stage, self._length, self._until = stage, seconds, now + seconds

    def _open(self, now: float) -> None:
        self.stage, self.note = Stage.OPEN, Note.NONE
        self._until = now + ALONE_S

    # Time

    def wake(self, now: float) -> None:
        """Let time pass."""
        if self._until is not None and now >= self._until:
            if self.stage is Stage.CLEANING:
                self._open(now)
            else:
                self.close()
        if self.note is Note.WAIT and not self._lock.wait_s(now):
            self.note = Note.NONE
        if now >= self._keep_at and self._lock.wait_s(now):
            self._write(now)

    def next_deadline(self, now: float) -> float | None:
        """When to call `wake`; None when nothing is waited for."""
        waits = [] if self._until is None else [self._until]
        if self.stage is Stage.CLEANING and self._until is not None:
            waits.append(self._until - self._length * (1 - (self.piece(now) + 1) / PIECES))
        left = self._lock.wait_s(now)
        if left:
            # What is shown counts whole seconds; else it is only written down.
            waits.append(now + left - (ceil(left) - 1) if self.stage is Stage.PIN else now + left)
            waits.append(max(now, self._keep_at))
        return min(waits, default=None)
