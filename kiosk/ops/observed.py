"""Which observances have been: kept over a restart, so that a clock put back repeats none."""

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.ops.address import make_private, state_folder

Key = tuple[str, datetime]

_MOST = 50


def recall() -> set[Key]:
    """The observances that have been; none where nothing can be read."""
    try:
        listed = json.loads(_file().read_text("utf-8"))
        return {(str(one["id"]), datetime.fromisoformat(one["starts"])) for one in listed}
    except (OSError, ValueError, TypeError, KeyError):
        return set()


def remember(keys: Iterable[Key]) -> None:
    """Keep the latest of them. A full or read-only disk stops nothing: an observance is over."""
    latest = sorted(keys, key=lambda key: key[1])[-_MOST:]
    listed = [{"id": name, "starts": at.astimezone(UTC).isoformat()} for name, at in latest]
    file = _file()
    try:
        make_private(file.parent)
        newer = file.with_suffix(".new")
        newer.write_text(json.dumps(listed), "utf-8")
        os.replace(newer, file)
    except OSError:
        return


def _file() -> Path:
    return state_folder() / "observed.json"
