"""Which observances have been: kept over a restart, so that a clock put back repeats none."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from kiosk.ops import kept

Key = tuple[str, datetime]

_NAME = "observed"
_MOST = 50


def recall() -> set[Key]:
    """The observances that have been; none where nothing can be read."""
    try:
        listed: Any = kept.read(_NAME)
        return {(str(one["id"]), datetime.fromisoformat(one["starts"])) for one in listed}
    except (OSError, ValueError, TypeError, KeyError):
        return set()


def remember(keys: Iterable[Key]) -> None:
    """Keep the latest of them. A full or read-only disk stops nothing: an observance is over."""
    latest = sorted(keys, key=lambda key: key[1])[-_MOST:]
    with suppress(OSError):
        kept.write(
            _NAME, [{"id": name, "starts": at.astimezone(UTC).isoformat()} for name, at in latest]
        )
