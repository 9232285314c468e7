"""The only place that asks what time it is."""

import time
from datetime import date
from typing import Protocol


class Clock(Protocol):
    """What the kiosk asks of time."""

    def now(self) -> float:
        """Seconds that only ever run forward; their zero has no meaning."""

    def today(self) -> date:
        """The day on the wall calendar."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        """Monotonic seconds: setting the machine's clock does not move them."""
        return time.monotonic()

    def today(self) -> date:
        """The machine's local day."""
        return date.today()


class ManualClock:
    """A clock that moves when it is told to: for tests, and for the tour."""

    def __init__(self, now: float = 0.0, today: date = date(2026, 1, 20)) -> None:
        self._now = now
        self._today = today

    def now(self) -> float:
        """Seconds as set."""
        return self._now

    def today(self) -> date:
        """The day as set."""
        return self._today

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self._now += seconds
