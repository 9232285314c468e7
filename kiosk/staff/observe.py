"""kiosk observe: begin an observance on the running kiosk by hand, or end it."""

import argparse
import json
import socket
import sys
from pathlib import Path

from kiosk.ops.address import control_addresses
from kiosk.ops.lines import MOST_BYTES, line
from kiosk.staff.saying import complain, say

PATIENCE_S = 5.0
"""How long a kiosk may take to answer. One that is busy drawing takes a fraction of a second."""


def main(args: argparse.Namespace) -> int:
    """Ask the running kiosk. Returns 0 when it did so, 1 when it refused, 2 when none runs."""
    if args.cancel:
        request: dict[str, object] = {"command": "cancel"}
    else:
        request = {"command": "observe", "id": args.id}
        if args.seconds is not None:
            request["seconds"] = args.seconds
    for address in control_addresses():
        answer = _asked(address, request)
        if answer is not None:
            say(answer["message"], file=sys.stdout if answer["ok"] else sys.stderr)
            return 0 if answer["ok"] else 1
    places = " or ".join(str(address) for address in control_addresses())
    complain(
        f"No kiosk of this user is running here: nobody answers at {places}. "
        "Start it with “kiosk run”, or give this command as the user that it runs as."
    )
    return 2


def _asked(address: Path, request: dict[str, object]) -> dict[str, object] | None:
    """The kiosk's answer; None if nobody answers at `address`."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as kiosk:
        kiosk.settimeout(PATIENCE_S)
        said = b""
        try:
            kiosk.connect(str(address))
            kiosk.sendall(line(request))
            while not said.endswith(b"\n") and len(said) <= MOST_BYTES:
                if not (more := kiosk.recv(MOST_BYTES)):
                    break
                said += more
            answer = json.loads(said)
        except (OSError, ValueError):
            return None
    return answer if isinstance(answer, dict) and {"ok", "message"} <= answer.keys() else None
