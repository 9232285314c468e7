"""The last starts, for staff to see whether the kiosk was restarted."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.ops import kept, starts

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def test_the_newest_comes_first_and_the_oldest_go():
    assert starts.recall() == []
    for n in range(25):
        starts.remember(AT + timedelta(hours=n))
    told = starts.recall()
    assert len(told) == 20
    assert datetime.fromisoformat(told[0]) == AT + timedelta(hours=24)


@pytest.mark.parametrize("told", [None, 5, ["noon"], {}])
def test_what_cannot_be_read_is_none(told):
    kept.write("starts", told)
    assert starts.recall() == []
