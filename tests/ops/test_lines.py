"""What goes over the control socket."""

import pytest

from kiosk.ops.lines import MOST_BYTES, BadLineError, line, reply, request


def test_a_request_comes_through():
    assert request(line({"command": "observe", "id": "ə"})) == {"command": "observe", "id": "ə"}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n",
        b"observe\n",
        b"[]\n",
        b"{}\n",
        b'{"command": 1}\n',
        b"\xff\xfe\n",
        b"[" * 4000,
        b"1" * (MOST_BYTES + 1),
        b'{"command": "x"}{"command": "y"}\n',
    ],
)
def test_what_is_no_request_is_refused_in_a_sentence(raw):
    with pytest.raises(BadLineError) as refused:
        request(raw)
    assert str(refused.value).endswith(".")


def test_a_line_is_one_line():
    assert line(reply(True, "a\nb")).count(b"\n") == 1
