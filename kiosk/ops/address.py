"""Where a running kiosk listens for its staff, and where it keeps what must survive a restart.

Both are folders of the user alone. The runtime folder vanishes with the user's last session; the
state folder stays.
"""

import os
from collections.abc import Iterator
from pathlib import Path

SOCKET = "control.sock"
STATE = "KIOSK_STATE"
# The longest address that the system's sockets can have.
_MAX_ADDRESS = 107


def state_folder() -> Path:
    """The folder for what must survive a restart. It may not exist yet.

    KIOSK_STATE names another one, for several kiosks of one user, and for tests.
    """
    named = os.environ.get(STATE, "")
    if os.path.isabs(named):
        return Path(named)
    return _under("XDG_STATE_HOME", Path.home() / ".local" / "state")


def use_state(folder: Path | None) -> None:
    """Let `folder` be the state folder of this process and of those that it starts."""
    if folder is not None:
        os.environ[STATE] = str(folder.absolute())


def control_addresses() -> Iterator[Path]:
    """Where the control socket can be, the best place first.

    A kiosk takes the first that it can; whoever looks for one looks in all of them, since a
    service and a person at a terminal need not have the same runtime folder.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folders = [Path(runtime) / "kiosk"] if os.path.isabs(runtime) else []
    for folder in (*folders, state_folder()):
        if len(os.fsencode(folder / SOCKET)) <= _MAX_ADDRESS:
            yield folder / SOCKET


def make_private(folder: Path) -> None:
    """Make `folder` for the user alone. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def _under(variable: str, otherwise: Path) -> Path:
    named = os.environ.get(variable, "")
    return (Path(named) if os.path.isabs(named) else otherwise) / "kiosk"
