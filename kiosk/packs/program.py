"""Which program this is, and whether it is new enough for a pack."""

import re

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})(\.\d{1,6})?\S*")


def version() -> str:
    """The version of this program, such as 0.1.0."""
    from importlib import metadata  # late: a start of the kiosk needs none of it

    try:
        return metadata.version("kiosk")
    except metadata.PackageNotFoundError:
        return "0.0.0"


def is_version(text: str) -> bool:
    """Whether `text` is a version as packs name them."""
    return _VERSION.fullmatch(text) is not None


def is_new_enough(needed: str, running: str) -> bool:
    """Whether a program of version `running` may show what one of version `needed` has checked.

    The first two numbers count: the third changes nothing that an exhibit could depend on.
    """
    return _first_two(running) >= _first_two(needed)


def _first_two(text: str) -> tuple[int, int]:
    found = _VERSION.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
