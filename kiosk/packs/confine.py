"""What a process gives up before it looks at content that nobody has checked."""

import ctypes
import os
import resource
import sys
from contextlib import suppress

MOST_MEMORY = 2 * 1024**3
MOST_CPU_S = 900
MOST_WRITTEN = 64 * 1024**2

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


def confine() -> bool:
    """Limit memory, processor time and what is written, and leave the network.

    Returns whether the kernel keeps the network away: then libraries cannot reach it either. Where
    the system does not allow that, Python alone refuses to open connections.
    """
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_CPU_S),
        (resource.RLIMIT_FSIZE, MOST_WRITTEN),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (least, least))
    sys.addaudithook(_refuse_connections)
    return _leave_network()


def _leave_network() -> bool:
    """Move into an empty network of its own. Only while there is one thread."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.unshare(_NEW_USER | _NEW_NETWORK) == 0 or libc.unshare(_NEW_NETWORK) == 0)
    except (OSError, AttributeError):
        return False


def _refuse_connections(event: str, _arguments: object) -> None:
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        raise PermissionError("Content that is being checked has no network.")


def quiet_environment(home: str, package: str) -> dict[str, str]:
    """The environment of such a process: nothing of the user's but where programs are."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {
        **kept,
        "HOME": home,
        "TMPDIR": home,
        "XDG_CACHE_HOME": home,
        "XDG_STATE_HOME": home,
        "XDG_CONFIG_HOME": home,
        "XDG_RUNTIME_DIR": home,
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": package,
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
