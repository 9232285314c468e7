"""The only place that asks what time it is."""

import time
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol


class Clock(Protocol):
    """What the kiosk asks of time: how much has passed, and what the wall clock shows."""

    def now(self) -> float:
        """Seconds that only ever run forward; their zero has no meaning."""

    def utc(self) -> datetime:
        """The wall clock's instant, aware, in UTC. It may be set forward or back at any time."""

    def local(self, instant: datetime) -> datetime:
        """`instant` as the machine's own clock on the wall shows it."""

    def today(self) -> date:
        """The day on the wall calendar."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        """Monotonic seconds: setting the machine's clock does not move them."""
        return time.monotonic()

    def utc(self) -> datetime:
        """The machine's wall clock."""
        return datetime.now(UTC)

    def local(self, instant: datetime) -> datetime:
        """`instant` in the machine's time zone."""
        return instant.astimezone()

    def today(self) -> date:
        """The machine's local day."""
        return date.today()


class ManualClock:
    """A clock that moves when it is told to: for tests, and for the tour.

    It hangs in `zone` and begins at `utc`, by default at the beginning of the day `today`.
    """

    def __init__(
        self,
        now: float = 0.0,
        today: date = date(2026, 1, 20),
        utc: datetime | None = None,
        zone: tzinfo = UTC,
    ) -> None:
        self._now = now
        self._zone = zone
        midnight = datetime(today.year, today.month, today.day, tzinfo=zone)
        self._utc = (utc or midnight).astimezone(UTC)

    def now(self) -> float:
        """Seconds as set."""
        return self._now

    def utc(self) -> datetime:
        """The instant as set."""
        return self._utc

    def local(self, instant: datetime) -> datetime:
        """`instant` in the zone that was given."""
        return instant.astimezone(self._zone)

    def today(self) -> date:
        """The day in the zone that was given."""
        return self.local(self._utc).date()

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self._now += seconds
        self.step(seconds)

    def step(self, seconds: float) -> None:
        """Set the wall clock forward or, below 0, back; no time passes."""
        self._utc += timedelta(seconds=seconds)

    def set(self, utc: datetime) -> None:
        """Set the wall clock; no time passes."""
        self._utc = utc.astimezone(UTC)
