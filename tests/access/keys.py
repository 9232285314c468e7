"""The way of the Tab key over a screen, and the ring that shows where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.staff.driver import Driver, can_be_pressed
from tests.access import pixels
from tests.access.measures import Measure
from tests.access.snapshot import Control, Snapshot, above

MOST_STEPS = 120
# Beside the middle of each side of a control, where a picture of it is compared.
REACH = 14


def by_keys(driver: Driver, seen: Snapshot, mirrored: bool) -> Iterator[Measure]:
    """Walk over the screen with the Tab key, until it is where it began or does not move."""
    window = driver.app.window
    stops: list[QQuickItem] = []
    pressed: list[QQuickItem] = []
    steps: list[Measure] = []
    trapped = ""
    while len(stops) < MOST_STEPS:
        before = window.activeFocusItem()
        QTest.keyClick(window, Qt.Key.Key_Tab)
        driver.settle()
        stop = window.activeFocusItem()
        if stop is before and stops:
            trapped = called(stop)
            break
        if stop is None or stop in stops:
            break
        stops.append(stop)
        if can_be_pressed(stop):
            # Where both are now: a screen that has scrolled meanwhile is still in order.
            if pressed:
                steps.append(_step(pressed[-1], stop, mirrored))
            pressed.append(stop)
            yield from _ring(driver, stop)
    few = sum(control.focusable for control in seen.controls) < 2
    if pressed:
        steps.append(_step(pressed[-1], pressed[0], mirrored))
    # The way is a circle that may begin anywhere: once it goes back from the end to the beginning.
    if sum(step.value for step in steps) > 1:
        yield from steps[:-1]
    else:
        yield Measure("order", 0, "")
    yield Measure("trap", bool(trapped) and not few, trapped)
    yield from _reached(seen, stops)


def _reached(seen: Snapshot, stops: list[QQuickItem]) -> Iterator[Measure]:
    spoken = {c.spoken for c in seen.controls if c.item in stops}
    for control in seen.controls:
        if control.resting or not control.item.isEnabled():
            continue
        yield Measure("unreached", not _has_a_way(control, stops, spoken), control.called)


def _has_a_way(control: Control, stops: list[QQuickItem], spoken: set[str]) -> bool:
    # Rows of a list are reached by the arrow keys from the list; a mark on a map by its row.
    lists = [around for around in above(control.item) if around.inherits("QQuickItemView")]
    return (
        control.item in stops
        or control.spoken in spoken
        or any(around in stops for around in above(control.item))
        or any(view.isAncestorOf(stop) for view in lists for stop in stops)
    )


def _step(one: QQuickItem, other: QQuickItem, mirrored: bool) -> Measure:
    back = steps_back(_place(one), _place(other), mirrored)
    return Measure("order", back, f"{called(one)} to {called(other)}")


def steps_back(here: QRectF, there: QRectF, mirrored: bool) -> bool:
    """Whether a reader who goes from `here` to `there` goes back on her way.

    Down is forward, and so is the next column, even where it begins further up.
    """
    onward = there.right() <= here.left() + 1 if mirrored else there.left() >= here.right() - 1
    if there.bottom() <= here.top() + 1:  # above
        return not onward
    if there.top() >= here.bottom() - 1:  # below
        return False
    return not onward and here.intersected(there).isEmpty()


def _ring(driver: Driver, stop: QQuickItem) -> Iterator[Measure]:
    """Compare the picture with one in which nothing has the focus."""
    place, with_ring = _place(stop), driver.grab()
    stop.setFocus(False)
    without = driver.grab()
    stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.settle()
    sides = list(_sides(place, with_ring, without))
    width = max(len(side) for side in sides)
    yield Measure("ring", width, called(stop))
    yield Measure("ring-sides", sum(len(side) > 1 for side in sides), called(stop))
    if width:
        yield Measure("ring-contrast", max(max(side) for side in sides if side), called(stop))


def _sides(place: QRectF, with_ring: QImage, without: QImage) -> Iterator[list[float]]:
    """Per side of a control: how much each pixel of its ring changes, by contrast."""
    middle = place.center()
    for across, x, y in (
        (True, place.left(), middle.y()),
        (True, place.right(), middle.y()),
        (False, middle.x(), place.top()),
        (False, middle.x(), place.bottom()),
    ):
        at = QPoint(round(x), round(y))
        line = QRectF(at.x() - REACH, at.y(), REACH * 2, 1)
        if not across:
            line = QRectF(at.x(), at.y() - REACH, 1, REACH * 2)
        rect = pixels.within(line, without)
        pairs = zip(pixels.pixels(with_ring, rect), pixels.pixels(without, rect), strict=True)
        changes = [pixels.contrast(one, other) for one, other in pairs]
        yield [change for change in changes if change >= 1.5]


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def called(item: QObject | None) -> str:
    """What an item is called in a complaint."""
    if item is None:
        return "nothing"
    return item.objectName() or str(item.property("name") or "something")
