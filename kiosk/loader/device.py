"""device.yaml, which tells the kiosk about the panel that it stands on."""

from pathlib import Path

from kiosk.loader.encoding import MAX_BYTES
from kiosk.loader.nodes import as_data
from kiosk.loader.problems import Problem, about_file
from kiosk.loader.validate import validate
from kiosk.loader.yaml_events import read_yaml
from kiosk.model.device import Device


def read_device(file: Path) -> tuple[Device, tuple[Problem, ...]]:
    """What `file` says of the device, with its problems; the default device where it says nothing.

    A file that is not there is no problem: most panels are the default one.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Device(), ()
    except OSError:
        fix = "Put a plain file of this name there, or take it out."
        return Device(), (about_file(file.name, "This file cannot be opened.", fix),)
    document, problems = read_yaml(file.name, content)
    if document is None:
        return Device(), problems
    thing, more = validate(document, Device, "this file", as_data(document.root))
    return (thing if isinstance(thing, Device) and not more else Device()), problems + more
