"""The day of the release is set with the release."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.calendar.built import BUILT
from kiosk.clock import SystemClock

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def test_the_program_is_not_older_than_its_newest_release():
    released = re.findall(r"^## \S+ \((\d{4}-\d{2}-\d{2})\)", CHANGELOG.read_text("utf-8"), re.M)
    newest = max((date.fromisoformat(day) for day in released), default=date.min)
    assert BUILT.date() >= newest


def test_it_was_not_built_in_the_future():
    assert SystemClock().utc() >= BUILT
    assert BUILT.tzinfo is UTC
    assert datetime(2026, 1, 1, tzinfo=UTC) < BUILT
