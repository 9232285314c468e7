"""The hash of the staff panel's PIN, kept for the user alone."""

import logging
from dataclasses import asdict
from typing import Any

from kiosk.ops import kept
from kiosk.session.pin import Kept

_NAME = "pin"

_log = logging.getLogger("kiosk.panel")


class SpoiltPinError(Exception):
    """There is a file of the PIN, and it cannot be read."""


def recall() -> Kept | None:
    """What is kept of the PIN; None if there is none. Raises SpoiltPinError."""
    try:
        told: Any = kept.read(_NAME)
        n, r, p = (int(number) for number in told["cost"])
        return Kept(
            salt=bytes.fromhex(told["salt"]).hex(),
            hash=bytes.fromhex(told["hash"]).hex(),
            cost=(n, r, p),
            fails=int(told["fails"]),
            wait_s=float(told["wait_s"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        _log.warning("The PIN in %s cannot be read: %s", kept.file_of(_NAME), error)
        raise SpoiltPinError(str(kept.file_of(_NAME))) from error


def remember(pin: Kept) -> None:
    """Keep it. On a disk that cannot be written it holds until the kiosk is started again."""
    try:
        kept.write_secret(_NAME, asdict(pin))
    except OSError as error:
        _log.warning("The PIN cannot be kept (%s): %s.", error.strerror, kept.file_of(_NAME))
