"""What the commands print for staff, in their language."""

import argparse
import sys
from typing import TextIO

from kiosk.loader.translations import staff_language, told


def say(text: object, language: str | None = None, file: TextIO | None = None) -> None:
    """Print `text` at once, in `language` or else in that of the computer; to `file`, or else to
    the standard output."""
    print(told(str(text), staff_language(language)), file=file or sys.stdout, flush=True)


def complain(text: object, language: str | None = None) -> None:
    """Say what is wrong, on the standard error output."""
    say(text, language, sys.stderr)


def wanted_language(args: argparse.Namespace) -> str | None:
    """The language that a command was asked to speak in; None if it was not asked to."""
    wanted = getattr(args, "language", None)
    return wanted if isinstance(wanted, str) else None
