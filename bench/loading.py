"""How long the loader needs for a folder."""

import time
from datetime import date
from pathlib import Path


def load_time(folder: str, **_: object) -> dict[str, float]:
    """Load `folder` once, in a process that has loaded nothing before. The imports do not count."""
    from kiosk.loader.load import load
    from kiosk.pages import page_types
    from kiosk.paths import coverage

    types = page_types()
    begun = time.perf_counter()
    loaded = load(Path(folder), types, date.today(), coverage())
    took = time.perf_counter() - begun
    assert loaded.exhibit is not None, loaded.problems[:3]
    return {"load_ms": took * 1000}
