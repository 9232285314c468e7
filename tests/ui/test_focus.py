"""The focus is seen: a ring of four pixels or more around it, whole, on every kind of control."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.model.theme import Colour, contrast
from kiosk.staff.driver import Driver
from kiosk.viewmodels.pressing import can_be_pressed

pytestmark = pytest.mark.usefixtures("qapp")

RING_PX, CONTRAST = 4, 3.0


@pytest.fixture
def driver(small: Exhibit, clock: ManualClock) -> Iterator[Driver]:
    app = KioskApp(small, clock, properties={"windowed": True})
    app.resize(QSize(1920, 1080))
    app.visit.chooseLanguage("en")
    driver = Driver(app)
    driver.settle()
    yield driver
    app.close()
    assert app.warnings == []


def one_of_each_kind(driver: Driver) -> list[str]:
    """The first and the last control of every kind on the page, by name."""
    kinds: dict[str, list[str]] = {}
    for item in driver.shown():
        if can_be_pressed(item) and item.activeFocusOnTab() and item.objectName():
            kinds.setdefault(item.metaObject().className().split("_QML")[0], []).append(
                item.objectName()
            )
    return [name for names in kinds.values() for name in dict.fromkeys((names[0], names[-1]))]


def ring_on_each_side(driver: Driver, item: QQuickItem) -> dict[str, int]:
    """How many pixels thick the ring is on each side of the item, where it stands out enough."""
    keys = driver.app.visit.keypad
    keys.rest()
    driver.settle()
    without = driver.grab()
    keys.use()
    driver.settle()
    with_ring = driver.grab()
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    # Beside the middle, where an icon or a word may stand.
    x, y = box.left() + box.width() * 0.3, box.top() + box.height() * 0.3
    reach = 14
    ways = {
        "left": [QPointF(box.left() + d, y) for d in range(-reach, reach)],
        "right": [QPointF(box.right() + d, y) for d in range(-reach, reach)],
        "top": [QPointF(x, box.top() + d) for d in range(-reach, reach)],
        "bottom": [QPointF(x, box.bottom() + d) for d in range(-reach, reach)],
    }
    return {
        side: sum(stands_out(with_ring, without, at) for at in way) for side, way in ways.items()
    }


def stands_out(one: QImage, other: QImage, at: QPointF) -> bool:
    x, y = int(at.x()), int(at.y())
    if not (0 <= x < one.width() and 0 <= y < one.height()):
        return False
    return contrast(colour(one.pixelColor(x, y)), colour(other.pixelColor(x, y))) >= CONTRAST


def colour(seen: QColor) -> Colour:
    return Colour(seen.name())


@pytest.mark.parametrize("palette", ["own", "other", "contrast"])
@pytest.mark.parametrize(
    "page", ["home", "figures", "seasons", "pictures", "people", "planting", "visit"]
)
def test_the_ring_is_whole_on_every_kind_of_control(driver, page, palette):
    driver.app.visit.adjust("palette", palette)
    driver.app.visit.open(page)
    driver.settle()
    names = one_of_each_kind(driver)
    assert names
    thin = {}
    for name in names:
        item = driver.find(name)
        assert item is not None
        item.forceActiveFocus()
        sides = ring_on_each_side(driver, item)
        if min(sides.values()) < RING_PX:
            thin[name] = sides
    assert thin == {}


def test_no_ring_is_shown_to_fingers(driver):
    before = driver.grab()
    tile = driver.find("tile:figures")
    assert tile is not None
    tile.forceActiveFocus()
    driver.settle()
    assert driver.grab() == before
