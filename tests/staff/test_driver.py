"""The driver: finds, scrolls, touches; and says so when a touch does not arrive."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import PageRef
from kiosk.pages.menu import MenuItem, MenuPage
from kiosk.staff.driver import Driver, NotReachedError

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def driver(exhibit: Exhibit) -> Iterator[Driver]:
    """In front of a home page with forty tiles, in English."""
    home = exhibit.pages["home"]
    assert isinstance(home, MenuPage)
    names = [f"chapter-{n}" for n in range(1, 41)]
    pages = {name: exhibit.pages["planting"] for name in names}
    items = tuple(MenuItem(page=PageRef(name)) for name in names)
    many = replace(exhibit, pages={**pages, "home": replace(home, items=items)})
    app = KioskApp(many, ManualClock(), properties={"windowed": True})
    app.resize(QSize(640, 360))
    driver = Driver(app, patience_s=5.0)
    driver.wait_until(lambda: app.window.size() == QSize(640, 360), "the window")
    driver.settle()
    driver.tap("language:en")
    driver.settle()
    yield driver
    app.close()
    assert app.warnings == []


def page(driver: Driver) -> str:
    return driver.app.visit.session.visit.page


def test_delegates_of_a_repeater_are_found(driver: Driver) -> None:
    assert len(driver.named("tile:")) == 40
    assert driver.find("tile:chapter-40") is not None
    assert driver.find("tile:chapter-41") is None


@pytest.mark.parametrize("name", ["chapter-1", "chapter-20", "chapter-40"])
def test_a_tile_is_scrolled_into_sight_and_touched(driver: Driver, name: str) -> None:
    driver.tap(f"tile:{name}")
    driver.settle()
    assert page(driver) == name


def test_scrolling_leads_back_up_as_well(driver: Driver) -> None:
    for name in ("tile:chapter-40", "tile:chapter-1"):
        tile = driver.find(name)
        assert tile is not None
        driver.bring_into_sight(tile)
        middle = tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2))
        assert 0 < middle.y() < 360
    assert page(driver) == "home"


def test_what_is_not_there_is_not_touched(driver: Driver) -> None:
    with pytest.raises(NotReachedError, match="“next” is not on the screen"):
        driver.tap("next")


def test_a_touch_that_does_not_arrive_is_noticed(driver: Driver) -> None:
    tile = driver.find("tile:chapter-1")
    assert tile is not None
    driver.tap("access")
    driver.settle()
    with pytest.raises(NotReachedError, match="“tile:chapter-1” does not answer to touch"):
        driver.tap(tile)
    assert page(driver) == "home"


def test_patience_ends(driver: Driver) -> None:
    impatient = Driver(driver.app, patience_s=0.05)
    with pytest.raises(NotReachedError, match=r"the moon: not within 0\.05 seconds"):
        impatient.wait_until(lambda: False, "the moon")


def test_the_clock_runs_only_by_hand(driver: Driver) -> None:
    driver.pass_time(59)
    assert driver.app.visit.awake
    driver.pass_time(600)
    assert not driver.app.visit.awake
