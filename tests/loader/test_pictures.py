"""Picture files by their first bytes."""

import io
import struct
from pathlib import Path

import pytest

from kiosk.loader.checks.media import look_at_picture
from kiosk.loader.pictures import PictureError, picture_size
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII5x", 13, b"IHDR", width, height)


def jpeg(width: int, height: int, frame: int = 0xC0, before: bytes = b"") -> bytes:
    header = b"\xff\xd8\xff\xe0\x00\x04\x00\x00"
    size = struct.pack(">BBHBHH", 0xFF, frame, 11, 8, height, width)
    return header + before + size + b"\x01\x01\x11\x00"


@pytest.mark.parametrize(
    "content",
    [
        png(640, 480),
        jpeg(640, 480),
        jpeg(640, 480, 0xC2),
        jpeg(640, 480, before=b"\xff\xff\xfe\x00\x03x"),
    ],
)
def test_size_is_read(content: bytes) -> None:
    assert picture_size(io.BytesIO(content)) == (640, 480)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"GIF89a      ", "neither"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither"),
        (png(30_000, 10), "limit"),
        (png(9_000, 9_000), "limit"),
        (jpeg(16_385, 1), "limit"),
        (png(0, 5), "no width"),
        (png(5, 5)[:20], "cut short"),
        (jpeg(5, 5)[:12], "cut short"),
        (jpeg(5, 5, 0xC3), "rare kind"),
        (b"\xff\xd8\xff\xda" + bytes(9), "damaged"),
        (b"\xff\xd8\xff\xe0\x00\x01\x00\x00", "damaged"),
        (b"\xff\xd8\xff\xe0\x00\x03\x00\x00", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0dIDAT" + bytes(9), "damaged"),
    ],
)
def test_what_cannot_be_shown(content: bytes, words: str) -> None:
    with pytest.raises(PictureError, match=words):
        picture_size(io.BytesIO(content))


def test_limits_themselves_are_allowed() -> None:
    assert picture_size(io.BytesIO(png(16_384, 3_906))) == (16_384, 3_906)


def test_missing_file_is_told_in_a_sentence() -> None:
    assert look_at_picture(SMALL / "media" / "none.png") == "This picture file cannot be opened."


def test_bad_picture_is_told_where_it_is_named(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    (folder / "media" / "leaf.png").write_bytes(png(20_000, 20_000))
    found = [
        (problem.file, problem.line, problem.typed) for problem in load_exhibit(folder).problems
    ]
    assert found == [
        ("pages/pictures.yaml", 5, "media/leaf.png"),
        ("pages/watering.yaml", 9, "media/leaf.png"),
    ]
