"""Film files by their first bytes, and whether all of them is there. No decoder is needed."""

import os
import struct
from typing import BinaryIO

_EBML = b"\x1aE\xdf\xa3"
MOST_BOXES = 100_000
"""More than the longest film in pieces has, fewer than what makes the check wait."""


class FilmError(ValueError):
    """The file is no film that the kiosk can show. The text is a sentence for staff."""


def check_film(file: BinaryIO) -> None:
    """Pass an MP4 whose parts are all there, and any WebM. Raises FilmError."""
    start = file.read(12)
    if not start:
        raise FilmError("This film file is empty.")
    if start.startswith(_EBML):
        return
    if start[4:8] != b"ftyp":
        raise FilmError("This file is neither an MP4 nor a WebM film, whatever its name is.")
    size = file.seek(0, os.SEEK_END)
    found = set()
    at = 0
    for _ in range(MOST_BOXES):
        if at >= size:
            break
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            raise FilmError("This film file is cut short.")
        length, kind = struct.unpack(">I4s", head[:8])
        if length == 1:
            length = struct.unpack(">Q", head[8:])[0] if len(head) == 16 else 0
        elif length == 0:
            length = size - at
        if length < 8 or not all(32 <= letter < 127 for letter in kind):
            raise FilmError("This film file is damaged.")
        at += length
        if at > size:
            raise FilmError("This film file is cut short.")
        found.add(kind)
    if b"moov" not in found:
        raise FilmError("This film file is cut short.")
