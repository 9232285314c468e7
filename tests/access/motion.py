"""How the light of the screen swings while something changes on it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.staff.driver import Driver, NotReachedError
from tests.access import pixels
from tests.access.measures import Measure

SWING = 0.1
"""So large a part of the way from black to white is a swing (WCAG 2.2, general flash)."""
DARK = 0.8
"""Where even the darker of the two is as light as this, it is none."""
FRAME_MS = 16


def flashes(course: list[float]) -> int:
    """How often a light swings there and back: pairs of opposing changes, each of a SWING."""
    if not course:
        return 0
    swings, way = 0, 0
    low = high = course[0]
    for light in course[1:]:
        low, high = min(low, light), max(high, light)
        if way >= 0 and high - light >= SWING and light < DARK:
            swings, way, low = swings + (way > 0), -1, light
            high = light
        elif way <= 0 and light - low >= SWING and low < DARK:
            swings, way, high = swings + (way < 0), 1, light
            low = light
    return swings


def watched(driver: Driver, what: str, act: Callable[[], object]) -> Iterator[Measure]:
    """Do something, look at every frame until all is still, and count the flashes of each field."""
    frames = [pixels.mosaic(driver.grab())]
    act()
    rest = 0
    while rest < 5:  # equal frames, one after the other
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()
        frames.append(pixels.mosaic(driver.grab()))
        settled = driver.app.view.property("settled") is True
        rest = rest + 1 if settled and frames[-1] == frames[-2] else 0
    fields = zip(*frames, strict=True)
    worst = max((flashes(list(field)), at) for at, field in enumerate(fields))
    yield Measure("flashes", worst[0], f"{what}, {len(frames)} frames")


def comes_to_rest(driver: Driver, what: str) -> Measure:
    """How long the screen still moves; the patience of `driver` and more if it does not stop."""
    import time

    begun = time.monotonic()
    try:
        driver.settle()
    except NotReachedError:
        return Measure("still", float("inf"), what)
    return Measure("still", time.monotonic() - begun, what)
