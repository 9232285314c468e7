"""What is kept of the PIN and of what staff have set."""

import json
import stat
from pathlib import Path

import pytest

from kiosk.ops import kept, panel, pin
from kiosk.session.pin import TRIES, Kept
from kiosk.session.service import Note, Service
from tests.session.test_service import KEPT, PIN, Panel


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "kiosk"


def test_there_is_none_at_first():
    assert pin.recall() is None


def test_the_pin_is_for_the_user_alone_and_never_in_clear(state):
    panel = Panel(kept=None)
    panel.corners()
    panel.enter(PIN)
    panel.enter(PIN)
    pin.remember(panel.written[-1])
    file = state / "pin.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert PIN not in file.read_text()
    assert pin.recall() == panel.written[-1]
    assert [each.name for each in state.iterdir()] == ["pin.json"]


def test_what_was_left_by_a_power_cut_is_in_nobodys_way(state):
    pin.remember(KEPT)
    left = state / "pin.new"
    left.write_text("{")
    left.chmod(0o644)
    pin.remember(KEPT)
    assert stat.S_IMODE((state / "pin.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", '{"salt": "zz"}', "[" * 100_000])
def test_a_spoilt_file_is_no_missing_one(state, content):
    state.mkdir()
    (state / "pin.json").write_text(content)
    with pytest.raises(pin.SpoiltPinError):
        pin.recall()


def test_a_restart_keeps_the_wait():
    first = Panel()
    first.service = Service(KEPT, pin.remember, first.now)
    first.corners()
    for _ in range(TRIES):
        first.enter("111222")
    first.wait(11)
    kept_then = pin.recall()
    assert kept_then
    assert 19 <= kept_then.wait_s <= 20
    again = Panel(kept_then, now=5.0)
    again.corners()
    assert again.service.note is Note.WAIT
    again.enter(PIN)
    assert again.stage == "pin"
    again.wait(20)
    again.enter(PIN)
    assert again.stage == "open"


def test_a_disk_that_cannot_be_written_stops_nobody(state, caplog):
    state.write_text("not a folder")
    pin.remember(KEPT)
    panel.remember(panel.Choices())
    assert "cannot be kept" in caplog.text
    assert panel.recall() == panel.Choices()


def test_what_staff_have_set_is_kept():
    choices = panel.Choices("ru", school_groups=True, loudest=35, brightness=80)
    panel.remember(choices)
    assert panel.recall() == choices


@pytest.mark.parametrize("told", [[], {"language": "az"}, None, "x"])
def test_what_cannot_be_read_is_as_it_came(told):
    kept.write("panel", told)
    assert panel.recall() == panel.Choices()


def test_nothing_kept_goes_beyond_its_bounds():
    told = {"language": "xx", "school_groups": 1, "loudest": 900, "brightness": 3}
    kept.write("panel", told)
    assert panel.recall() == panel.Choices("az", school_groups=False, loudest=100, brightness=70)
    assert json.loads(kept.file_of("panel").read_text()) == told
    assert isinstance(KEPT, Kept)
