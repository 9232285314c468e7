"""A real kiosk in a process of its own, and staff who reach it by its socket."""

import json
import os
import socket
import stat
import subprocess
import sys
import threading

import pytest

from kiosk.cli import main
from tests.loader.exhibits import copy_of_small, replace_in

HELD = """home: home
zone: Asia/Baku
observances:
  - {id: noon, name: {en: Silence, az: Sükut}, notice: {en: A, az: B}, date: 01-20, time: "12:00"}
"""
# The kiosk as it is, but for a line that says when its event loop runs.
PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.clock import ManualClock
from kiosk.loader.load import load
from kiosk.pages import page_types

exhibit = load(Path(sys.argv[1]), page_types(), datetime(2026, 12, 1).date()).exhibit
app.SystemClock = lambda: ManualClock(utc=datetime.fromisoformat(sys.argv[2]))
app.qt_application()
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.run_fullscreen(exhibit)
"""
QUIET = "2027-06-01T12:00:00+00:00"


@pytest.fixture
def folder(tmp_path):
    folder = copy_of_small(tmp_path)
    replace_in(folder, "exhibit.yaml", "home: home\n", HELD)
    return folder


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "run").mkdir()
    return tmp_path / "run" / "kiosk" / "control.sock"


@pytest.fixture
def start(folder, place):
    running = []

    def start(at=QUIET):
        kiosk = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder), at],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        running.append(kiosk)
        watch = threading.Timer(60, kiosk.kill)
        watch.start()
        assert kiosk.stdout.readline() == "ready\n", kiosk.stderr.read()
        watch.cancel()
        return kiosk

    yield start
    for kiosk in running:
        kiosk.kill()
        kiosk.communicate()


def raw(place, sent):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(20)
        caller.connect(str(place))
        caller.sendall(sent)
        return json.loads(caller.makefile("rb").readline())


def test_an_observance_is_begun_and_ended(start, place, capsys):
    start()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert main(["observe", "noon", "--seconds", "20"]) == 0
    assert "20 seconds" in capsys.readouterr().out
    assert main(["observe"]) == 1
    assert "already" in capsys.readouterr().err
    assert main(["observe", "--cancel"]) == 0
    assert main(["observe", "--cancel"]) == 1
    assert main(["observe", "midnight"]) == 1
    assert main(["observe", "--seconds", "5"]) == 1


def test_nonsense_is_refused_and_those_who_say_nothing_are_in_nobodys_way(start, place):
    start()
    silent = [socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) for _ in range(20)]
    for caller in silent:
        caller.connect(str(place))
        caller.sendall(b'{"command"')
    for sent in (b"hello\n", b"{}\n", b'{"command": "quit"}\n', b"x" * 5000, b"\n"):
        assert raw(place, sent)["ok"] is False
    assert raw(place, b'{"command": "observe"}\n')["ok"] is True
    for caller in silent:
        caller.close()
    assert raw(place, b'{"command": "cancel"}\n')["ok"] is True


def test_a_socket_left_behind_by_a_kill_is_healed(start, place):
    start().kill()
    start().kill()
    assert place.exists()
    start()
    assert main(["observe"]) == 0


def test_the_second_kiosk_says_so_and_the_first_still_answers(start, place):
    start()
    second = start()
    second.kill()
    assert "Another kiosk is running already" in second.communicate()[1]
    assert main(["observe"]) == 0


def test_a_doubtful_clock_is_told_on_the_error_output(start):
    kiosk = start("1970-01-20T08:00:10+00:00")
    assert main(["observe", "--cancel"]) == 1  # nothing was begun by it
    assert main(["observe"]) == 0
    kiosk.kill()
    assert "The clock of this machine shows 1970-01-20" in kiosk.communicate()[1]


def test_a_restart_in_the_middle_joins_and_one_that_was_ended_does_not(start, tmp_path):
    start("2027-01-20T08:00:10+00:00").kill()
    joined = start("2027-01-20T08:00:20+00:00")
    assert main(["observe", "--cancel"]) == 0
    joined.kill()
    written = json.loads((tmp_path / "state" / "kiosk" / "observed.json").read_text())
    assert written == [{"id": "noon", "starts": "2027-01-20T08:00:00+00:00"}]
    start("2027-01-20T08:00:30+00:00")
    assert main(["observe", "--cancel"]) == 1
