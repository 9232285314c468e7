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
