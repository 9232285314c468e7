"""Where the assets and the content are that come with the program."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

UI = _PACKAGE / "ui"
_SYSTEM_DEVICE = Path("/etc/kiosk/device.yaml")


def shipped_assets() -> Path:
    """The folder of fonts, icons and sounds: `assets` of a checkout, else of the wheel."""
    return _shipped("assets")


def shipped_content() -> Path:
    """The folder of the January 20 exhibit: `content` of a checkout, else of the wheel."""
    return _shipped("content")


def exhibit_here() -> Path:
    """The folder that one stands in, if it is an exhibit; else that of the January 20 exhibit."""
    here = Path.cwd()
    return here if (here / "exhibit.yaml").is_file() else shipped_content()


def coverage() -> Path:
    """The list of the code points that the shipped fonts have."""
    return shipped_assets() / "fonts" / "coverage.txt"


def device_file() -> Path:
    """device.yaml of this machine: in the configuration of the user, else of the system."""
    named = os.environ.get("XDG_CONFIG_HOME", "")
    own = (Path(named) if os.path.isabs(named) else Path.home() / ".config") / "kiosk"
    file = own / "device.yaml"
    return file if file.exists() or not _SYSTEM_DEVICE.exists() else _SYSTEM_DEVICE


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
