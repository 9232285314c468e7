"""The day of this release: a clock that stands before it cannot be right.

A constant, set by hand with the version in pyproject.toml. The times of files would not do: a
checkout, a copy, or an installation under the very clock that is in doubt gives them anew, and a
reproducible wheel has none.
"""

from datetime import UTC, datetime

BUILT = datetime(2026, 11, 23, tzinfo=UTC)


def is_doubtful(instant: datetime) -> bool:
    """Whether a clock that shows `instant` must be wrong."""
    return instant < BUILT
