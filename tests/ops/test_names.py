"""The ledger of names over a restart, and over a disk that fails."""

import os
from datetime import UTC, datetime

import pytest

from kiosk.ops import names
from kiosk.session.ledger import Ledger, Line

AT = datetime(2027, 1, 20, 8, tzinfo=UTC)
LEDGER = Ledger({"oak": Line(3, 2, AT), "ivy": Line(2, 0), "elm": Line(9, 9, AT, here=False)})


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "kiosk" / "names.json"


def test_what_is_kept_is_recalled(state, caplog):
    assert names.recall() == Ledger()
    names.Keeper().remember(LEDGER)
    assert names.recall() == names.read() == LEDGER
    assert state.parent.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in state.parent.iterdir()] == ["names.json"]
    assert caplog.text == ""


SPOILT = [
    "", "[", "7", "null", "[1]", '{"oak": 3}', '{"oak": {"rounds": 1}}', "[" * 100_000,
    '{"oak": {"rounds": "1", "times": 1, "last": null, "here": true}}',
    '{"oak": {"rounds": 1, "times": 1, "last": "soon", "here": true}}',
    '{"oak": {"rounds": 1, "times": 1, "last": 5, "here": true}}',
    '{"oak": {"rounds": true, "times": 1, "last": null, "here": true}}',
]  # fmt: skip


@pytest.mark.parametrize("text", SPOILT)
def test_a_spoilt_file_begins_anew_and_staff_are_told(state, text, caplog):
    state.parent.mkdir()
    state.write_text(text)
    with pytest.raises(names.SpoiltLedgerError, match=r"names\.json"):
        names.read()
    assert names.recall() == Ledger()
    assert "It begins anew" in caplog.text
    names.Keeper().remember(LEDGER)
    assert names.recall() == LEDGER


def test_a_file_of_letters_from_elsewhere_begins_anew(state):
    state.parent.mkdir()
    state.write_bytes(b"\xff\xfe{")
    assert names.recall() == Ledger()


def test_a_disk_that_fails_stops_nothing_and_staff_are_told_once(state, monkeypatch, caplog):
    keeper = names.Keeper()
    keeper.remember(LEDGER)
    with monkeypatch.context() as patch:

        def full(*_):
            raise OSError(28, "No space left on device")

        patch.setattr(os, "replace", full)
        for _ in range(3):
            keeper.remember(Ledger())
    assert caplog.text.count("No space left on device") == 1
    assert names.recall() == LEDGER, "what was kept before is whole"
    keeper.remember(Ledger())
    assert names.recall() == Ledger()


def test_no_folder_stops_nothing(tmp_path, monkeypatch, caplog):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    names.Keeper().remember(LEDGER)
    assert "cannot be kept" in caplog.text
    assert names.recall() == Ledger()
