"""How the light of the screen swings while something changes on it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.staff.driver import Driver, NotReachedError
from tests.access import pixels
from tests.access.measures import Measure

SWING = 0.1
"""So large a part of the way from black to white is a swing (WCAG 2.2, general flash)."""
DARK = 0.8
"""Where even the darker of the two is as light as this, it is none."""
SECOND = 1.0
FRAME_MS = 16


def flashes(course: list[tuple[float, float]]) -> int:
    """How often a light swings there and back within a second: pairs of opposing SWINGs.

    `course`: seconds and luminances, in their order.
    """
    found, way, turned = 0, 0, 0.0
    low = high = course[0] if course else (0.0, 0.0)
    for now in course[1:]:
        at, light = now
        low, high = min(low, now, key=_light), max(high, now, key=_light)
        if way >= 0 and high[1] - light >= SWING and light < DARK:
            found += way > 0 and at - turned <= SECOND
            way, turned, low, high = -1, high[0], now, now
        elif way <= 0 and light - low[1] >= SWING and low[1] < DARK:
            found += way < 0 and at - turned <= SECOND
            way, turned, low, high = 1, low[0], now, now
    return found


def _light(moment: tuple[float, float]) -> float:
    return moment[1]


def watched(driver: Driver, key: str, what: str, act: Callable[[], object]) -> Iterator[Measure]:
    """Do something, look at every frame until all is still, and count the flashes of each field."""
    frames = [pixels.mosaic(driver.grab())]
    times = [time.monotonic()]
    act()
    rest = 0
    while rest < 5:  # equal frames, one after the other
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()
        frames.append(pixels.mosaic(driver.grab()))
        times.append(time.monotonic())
        settled = driver.app.view.property("settled") is True
        rest = rest + 1 if settled and frames[-1] == frames[-2] else 0
    courses = (list(zip(times, field, strict=True)) for field in zip(*frames, strict=True))
    worst = max(flashes(course) for course in courses)
    yield Measure(key, worst, f"{what}, {len(frames)} frames")


def comes_to_rest(driver: Driver, what: str) -> Measure:
    """How long the screen still moves; the patience of `driver` and more if it does not stop."""
    begun = time.monotonic()
    try:
        driver.settle()
    except NotReachedError:
        return Measure("still", float("inf"), what)
    return Measure("still", time.monotonic() - begun, what)
