"""What goes over the control socket: one line of JSON each way.

A request is an object with "command" and what belongs to it. A reply has "ok" and "message", a
sentence for staff.
"""

import json
from collections.abc import Mapping

MOST_BYTES = 4096


class BadLineError(ValueError):
    """A line that is no request. The text is a sentence for whoever sent it."""


def request(line: bytes) -> dict[str, object]:
    """The request in `line`. Raises BadLineError."""
    if len(line) > MOST_BYTES:
        raise BadLineError("This request is too long.")
    try:
        found = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadLineError("This is not a request: it is not one line of JSON.") from None
    if not isinstance(found, dict) or not isinstance(found.get("command"), str):
        raise BadLineError("This request names no command.")
    return found


def line(values: Mapping[str, object]) -> bytes:
    """`values` as a line."""
    return json.dumps(values).encode() + b"\n"


def reply(ok: bool, message: str) -> dict[str, object]:
    """A reply."""
    return {"ok": ok, "message": message}
