"""The names that files of a pack may have: the same on every system, and never outside the pack."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from kiosk.packs.errors import PackError

MOST_BYTES = 200
MOST_FOLDERS = 8
ENDINGS = (
    ".yaml", ".csv", ".xlsx", ".json",
    ".jpg", ".jpeg", ".png",
    ".mp4", ".webm", ".vtt",
    ".ogg", ".opus", ".mp3", ".m4a", ".flac", ".wav",
)  # fmt: skip
"""Whatever an exhibit can be made of. Nothing among them is a program."""

_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# Names that mean a device, not a file, to Windows.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def fault_of(name: str) -> str:
    """What is wrong with a file's name in a pack, as the end of a sentence; empty if nothing is."""
    parts = name.split("/")
    if name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name):
        return "names a place outside the pack"
    if ".." in parts or "\\" in name:
        return "would lead out of the pack"
    if not all(_PART.fullmatch(part) for part in parts):
        return "has other characters than a-z, 0-9, dots, hyphens and underscores"
    if any(part.endswith(".") or _DEVICES.fullmatch(part) for part in parts):
        return "is no name for a file on every system"
    if len(name.encode()) > MOST_BYTES or len(parts) > MOST_FOLDERS:
        return "is too long"
    if not name.endswith(ENDINGS):
        return "is no part of an exhibit"
    return ""


def check_names(names: Sequence[str]) -> None:
    """Raises PackError at the first name that may not be in a pack, or that is there twice.

    Twice is also what only some systems can tell apart: large and small letters, or an accent
    within its letter and behind it.
    """
    known: dict[str, str] = {}
    for name in names:
        folded = _folded(name)
        if folded in known:
            other = known[folded]
            raise PackError(
                f"The file “{printable(name)}” is in the pack twice."
                if other == name
                else f"“{printable(name)}” and “{printable(other)}” are one file on some systems "
                "and two on others. Rename one of them."
            )
        known[folded] = name
    folders: dict[str, str] = {}
    for name in names:
        for folder in _folders(name):
            other = folders.setdefault(_folded(folder), folder)
            if other != folder or _folded(folder) in known:
                raise PackError(
                    f"The folder “{printable(folder)}” is there under two names, or as a file as "
                    "well. Rename one of them."
                )
    for name in names:
        if wrong := fault_of(name):
            raise PackError(f"The file “{printable(name)}” {wrong}.")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _folders(name: str) -> Iterator[str]:
    return (str(parent) for parent in PurePosixPath(name).parents if parent.name)


def printable(name: str) -> str:
    """`name` for a message: nothing in it moves the cursor, and it is not long."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in name[:120])
    return shown + "…" if len(name) > 120 else shown
