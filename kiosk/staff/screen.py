"""Whether this computer has a screen to show a window on."""

import os
import sys


def has_screen() -> bool:
    """False on a Linux computer without a display, unless a Qt platform is named outright."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def draw_in_memory() -> None:
    """Let Qt draw without a screen. Only before the application is made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
