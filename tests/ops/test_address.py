"""Where a kiosk listens."""

from pathlib import Path

from kiosk.ops.address import control_addresses


def test_the_runtime_folder_comes_first_and_then_that_of_the_state(monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    monkeypatch.setenv("XDG_STATE_HOME", "/var/state")
    assert list(control_addresses()) == [
        Path("/run/user/7/kiosk/control.sock"),
        Path("/var/state/kiosk/control.sock"),
    ]


def test_what_is_no_folder_is_left_out(monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/kiosk")
    assert list(control_addresses()) == [Path("/home/kiosk/.local/state/kiosk/control.sock")]


def test_an_address_that_is_too_long_for_the_system_is_left_out(monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/" + "r" * 120)
    monkeypatch.setenv("XDG_STATE_HOME", "/s")
    assert list(control_addresses()) == [Path("/s/kiosk/control.sock")]
