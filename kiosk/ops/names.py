"""The ledger of names in its file: kept over a restart, so that the turns go on."""

import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.ops import kept
from kiosk.session.ledger import Ledger, Line

_NAME = "names"

_log = logging.getLogger("kiosk.names")


class SpoiltLedgerError(Exception):
    """The file is there and holds no ledger. The text is a sentence for staff."""


def file() -> Path:
    """Where the ledger lies. It may not exist yet."""
    return kept.file_of(_NAME)


def read() -> Ledger:
    """The ledger as it was kept; an empty one where there is none yet. Raises SpoiltLedgerError."""
    try:
        listed: Any = kept.read(_NAME)
        return Ledger({str(person): _line(values) for person, values in listed.items()})
    except FileNotFoundError:
        return Ledger()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SpoiltLedgerError(
            f"The ledger of names cannot be read ({type(error).__name__}): {file()}"
        ) from error


def recall() -> Ledger:
    """The same; where it cannot be read, staff are told and it begins anew."""
    try:
        return read()
    except SpoiltLedgerError as error:
        _log.warning("%s. It begins anew, with the first name.", error)
        return Ledger()


class Keeper:
    """Keeps the ledger after each name. A full or read-only disk stops nothing: staff are told,
    once until it can be kept again.
    """

    def __init__(self) -> None:
        self._told = False

    def remember(self, ledger: Ledger) -> None:
        """Write it down."""
        try:
            kept.write(_NAME, {person: _values(line) for person, line in ledger.lines.items()})
        except OSError as error:
            if not self._told:
                _log.warning(
                    "The ledger of names cannot be kept (%s): %s. After a restart names may come "
                    "again before their turn.",
                    error.strerror,
                    file(),
                )
            self._told = True
            return
        self._told = False


def _values(line: Line) -> dict[str, object]:
    last = line.last.astimezone(UTC).isoformat() if line.last else None
    return {"rounds": line.rounds, "times": line.times, "last": last, "here": line.here}


def _line(values: Any) -> Line:
    last = values["last"]
    line = Line(
        rounds=values["rounds"],
        times=values["times"],
        last=None if last is None else datetime.fromisoformat(last).astimezone(UTC),
        here=values["here"],
    )
    if type(line.rounds) is not int or type(line.times) is not int or type(line.here) is not bool:
        raise ValueError("not a line of the ledger")
    return line
