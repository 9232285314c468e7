"""Small files of what must survive a restart, in the state folder: whole, or as they were."""

import json
import os
from pathlib import Path

from kiosk.ops.address import make_private, state_folder


def file_of(name: str) -> Path:
    """Where what is kept under `name` lies. It may not exist yet."""
    return state_folder() / f"{name}.json"


def read(name: str) -> object:
    """What is kept under `name`, as JSON has it. Raises OSError or ValueError."""
    return json.loads(file_of(name).read_text("utf-8"))


def write(name: str, thing: object) -> None:
    """Keep `thing` under `name` in the place of what was there. Raises OSError."""
    file = file_of(name)
    make_private(file.parent)
    newer = file.with_suffix(".new")
    newer.write_text(json.dumps(thing), "utf-8")
    os.replace(newer, file)


def write_secret(name: str, thing: object) -> None:
    """The same for the user alone, and on the disk before this returns. Raises OSError."""
    file = file_of(name)
    make_private(file.parent)
    newer = file.with_suffix(".new")
    newer.unlink(missing_ok=True)
    secret = os.open(newer, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(secret, "w", encoding="utf-8") as out:
        json.dump(thing, out)
        out.flush()
        os.fsync(secret)
    os.replace(newer, file)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
