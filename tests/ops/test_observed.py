"""Which observances have been, over a restart."""

from datetime import UTC, datetime

import pytest

from kiosk.ops import observed

KEY = ("noon", datetime(2027, 1, 20, 8, tzinfo=UTC))


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "kiosk" / "observed.json"


def test_what_is_remembered_is_recalled(state):
    assert observed.recall() == set()
    observed.remember({KEY})
    assert observed.recall() == {KEY}
    assert state.parent.stat().st_mode & 0o777 == 0o700


def test_only_the_latest_are_kept():
    keys = {("noon", datetime(year, 1, 20, 8, tzinfo=UTC)) for year in range(1900, 2027)}
    observed.remember(keys)
    assert len(observed.recall()) == 50
    assert max(observed.recall())[1].year == 2026


@pytest.mark.parametrize("text", ["", "[", "7", '[{"id": "a"}]', '[{"id": "a", "starts": "x"}]'])
def test_a_spoilt_file_is_as_none(state, text):
    state.parent.mkdir()
    state.write_text(text)
    assert observed.recall() == set()
    observed.remember({KEY})
    assert observed.recall() == {KEY}


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    observed.remember({KEY})
    assert observed.recall() == set()
