"""Picture files by their first bytes: PNG and JPEG, and the size they will have in memory."""

import struct
from collections.abc import Callable
from typing import BinaryIO

MAX_SIDE = 16_384
MAX_PIXELS = 64_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Start-of-frame markers that Qt's JPEG reader decodes: baseline, extended and progressive.
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))
_OTHER_FRAMES = frozenset((0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF))
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD9)))


class PictureError(ValueError):
    """The file is no picture that the kiosk can show. The text is a sentence for staff."""


def picture_size(file: BinaryIO) -> tuple[int, int]:
    """Width and height in pixels of the PNG or JPEG in `file`. Raises PictureError."""
    start = file.read(8)
    if not start:
        raise PictureError("This picture file is empty.")
    reader: Callable[[BinaryIO], tuple[int, int]]
    if start == _PNG:
        reader = _png_size
    elif start.startswith(_JPEG):
        file.seek(2)
        reader = _jpeg_size
    else:
        raise PictureError("This file is neither a JPEG nor a PNG picture, whatever its name is.")
    try:
        width, height = reader(file)
    except struct.error:
        raise PictureError("This picture file is cut short.") from None
    if width < 1 or height < 1:
        raise PictureError("This picture has no width or no height.")
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise PictureError(
            f"This picture has {width} by {height} pixels; {MAX_SIDE} a side and "
            f"{MAX_PIXELS // 1_000_000} million in all are the limit."
        )
    return width, height


def _png_size(file: BinaryIO) -> tuple[int, int]:
    length, kind, width, height = struct.unpack(">I4sII", file.read(16))
    if kind != b"IHDR" or length != 13:
        raise PictureError("This PNG picture is damaged.")
    return width, height


def _jpeg_size(file: BinaryIO) -> tuple[int, int]:
    while True:
        (start,) = struct.unpack(">B", file.read(1))
        if start != 0xFF:
            raise PictureError("This JPEG picture is damaged.")
        marker = start
        while marker == 0xFF:
            (marker,) = struct.unpack(">B", file.read(1))
        if marker in _WITHOUT_LENGTH:
            continue
        if marker in (0x00, 0xD9, 0xDA) or marker in _OTHER_FRAMES:
            raise PictureError("This JPEG picture is damaged, or of a rare kind.")
        (length,) = struct.unpack(">H", file.read(2))
        if marker in _FRAMES:
            _bits, height, width = struct.unpack(">BHH", file.read(5))
            return width, height
        if length < 2:
            raise PictureError("This JPEG picture is damaged.")
        file.seek(length - 2, 1)
