"""When the kiosk was started, the last times: whether it was restarted, and how often."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from kiosk.ops import kept

_NAME = "starts"
_MOST = 20


def recall() -> list[str]:
    """The last starts as instants in ISO form, the newest first; none where none can be read."""
    try:
        listed: Any = kept.read(_NAME)
        return [datetime.fromisoformat(one).isoformat() for one in listed]
    except (OSError, ValueError, TypeError, RecursionError):
        return []


def remember(at: datetime) -> None:
    """Note a start. A full or read-only disk stops nothing."""
    with suppress(OSError):
        now = at.astimezone(UTC).isoformat(timespec="seconds")
        kept.write(_NAME, [now, *recall()][:_MOST])
