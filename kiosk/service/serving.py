"""What the staff panel is given by whoever starts the kiosk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.service.asking import Programs
from kiosk.service.house import Keeping, NoVersions, Versions


@dataclass(slots=True)
class Serving:
    """What the panel is given: what is kept, the versions, the programs to ask, device.yaml."""

    keeping: Keeping = field(default_factory=Keeping)
    versions: Versions = field(default_factory=NoVersions)
    programs: Programs = field(default_factory=Programs)
    device_file: Path | None = None
    folder: Callable[[], Path | None] = lambda: None
