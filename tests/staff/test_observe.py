"""kiosk observe, against a kiosk that is only played."""

import json
import socket
import threading

import pytest

from kiosk.cli import main


@pytest.fixture
def address(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "kiosk").mkdir()
    return tmp_path / "kiosk" / "control.sock"


class Played:
    """Answers one caller with `said`."""

    def __init__(self, address, said):
        self.heard = b""
        self._said = said
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._server.bind(str(address))
        self._server.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        caller, _ = self._server.accept()
        with caller:
            self.heard = caller.recv(4096)
            caller.sendall(self._said)

    def close(self):
        self._thread.join(10)
        self._server.close()
        return json.loads(self.heard)


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        ([], {"command": "observe", "id": ""}),
        (["noon", "--seconds", "90"], {"command": "observe", "id": "noon", "seconds": 90}),
        (["--cancel"], {"command": "cancel"}),
    ],
)
def test_what_is_asked(address, capsys, arguments, request_):
    kiosk = Played(address, b'{"ok": true, "message": "It has begun."}\n')
    assert main(["observe", *arguments]) == 0
    assert kiosk.close() == request_
    assert capsys.readouterr().out == "It has begun.\n"


def test_a_refusal(address, capsys):
    kiosk = Played(address, b'{"ok": false, "message": "Not now."}\n')
    assert main(["observe"]) == 1
    kiosk.close()
    assert capsys.readouterr().err == "Not now.\n"


@pytest.mark.parametrize("said", [b"", b"what?\n", b"[]\n", b"{}\n"])
def test_an_answer_that_is_none(address, said):
    kiosk = Played(address, said)
    assert main(["observe"]) == 2
    kiosk.close()


def test_nobody_there(address, capsys):
    assert main(["observe"]) == 2
    assert str(address) in capsys.readouterr().err


def test_a_socket_that_nobody_listens_at(address):
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(address))
    left.close()
    assert main(["observe"]) == 2
