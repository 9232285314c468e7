"""Arguments that several commands share, and what is written in them."""

import argparse
import re
from pathlib import Path

from kiosk.loader.translations import staff_language, told
from kiosk.paths import shipped_content


def directory(parser: argparse.ArgumentParser) -> None:
    """DIR, the folder of the exhibit."""
    parser.add_argument(
        "dir", metavar="DIR", nargs="?", type=Path, default=shipped_content(),
        help="folder of the exhibit (default: the one that comes with the kiosk)",
    )  # fmt: skip


def exhibit_option(parser: argparse.ArgumentParser) -> None:
    """--in DIR, for commands whose first argument is another."""
    parser.add_argument(
        "--in", metavar="DIR", type=Path, dest="dir",
        help="folder of the exhibit (default: this folder, if it is one)",
    )  # fmt: skip


def staffs_language(parser: argparse.ArgumentParser) -> None:
    """--language, in which a command speaks to staff."""
    parser.add_argument("--language", choices=("az", "en", "ru"),
                        help="in which to speak (default: as the computer does)")  # fmt: skip


def device_option(parser: argparse.ArgumentParser) -> None:
    """--device FILE, the panel."""
    parser.add_argument(
        "--device", metavar="FILE", type=Path,
        help="device.yaml of this panel (default: ~/.config/kiosk/device.yaml, or else "
        "/etc/kiosk/device.yaml)",
    )  # fmt: skip


def size_option(
    parser: argparse.ArgumentParser, default: tuple[int, int] | None, what: str
) -> None:
    """--size WxH; `what` says of what."""
    parser.add_argument("--size", metavar="WxH", type=size, default=default,
                        help=f"width and height in pixels {what}")  # fmt: skip


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels, from such as 1920x1080. Raises ArgumentTypeError."""
    match = re.fullmatch(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})", text)
    if not match:
        raise _wrong(f"“{text}” is not a size; write it as 1920x1080")
    return int(match[1]), int(match[2])


def year(text: str) -> int:
    """A year of four digits. Raises ArgumentTypeError."""
    if not re.fullmatch(r"[0-9]{4}", text) or text == "0000":
        raise _wrong(f"“{text}” is not a year; write it as 2027")
    return int(text)


def languages(text: str) -> tuple[str, ...]:
    """Codes of languages, the default one first. Raises ArgumentTypeError."""
    tags = tuple(tag.strip() for tag in text.split(","))
    bad = [tag for tag in tags if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag)]
    if bad or len(set(tags)) < len(tags):
        raise _wrong("write short codes with commas between, such as az,en,ru")
    return tags


def _wrong(said: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(told(said, staff_language(None)))
