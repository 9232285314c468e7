"""A whole visit to the shipped exhibit, by touch, from the empty hall back to the empty hall."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def driver(january: Exhibit, clock: ManualClock) -> Iterator[Driver]:
    app = KioskApp(january, clock, properties={"windowed": True})
    app.resize(QSize(1920, 1080))
    driver = Driver(app, patience_s=60)
    driver.settle()
    yield driver
    app.close()
    assert app.warnings == []


def state(driver: Driver) -> tuple[str, str, str]:
    visit = driver.app.visit
    return visit.state, visit.pageId, driver.app.look.language


def texts(driver: Driver) -> set[str]:
    return {str(item.property("text")) for item in driver.shown() if item.property("text")}


def test_from_attract_to_attract(driver: Driver, january: Exhibit) -> None:
    assert state(driver) == ("attract", "home", "az")
    assert "Русский" in texts(driver) and "English" in texts(driver)

    driver.tap("language:ru")
    driver.settle()
    assert state(driver) == ("active", "home", "ru")
    assert january.pages["home"].heading["ru"] in texts(driver)  # type: ignore[attr-defined]

    driver.tap("tile:chapters")
    driver.settle()
    driver.tap("tile:the-night")
    driver.settle()
    assert state(driver) == ("active", "the-night", "ru")
    driver.tap("next")
    driver.settle()
    assert state(driver) == ("active", "the-morning", "ru")

    driver.tap(driver.named("source:")[0])
    driver.settle()
    assert driver.app.visit.overlay == "source"
    driver.tap("close")
    driver.settle()
    assert driver.app.visit.overlay == ""

    driver.tap("access")
    driver.settle()
    driver.tap("text-size:2")
    driver.settle()
    driver.tap("language:en")
    driver.settle()
    driver.tap("done")
    driver.settle()
    assert state(driver) == ("active", "the-morning", "en")
    assert driver.app.visit.textScale == 2.0

    driver.tap("back")
    driver.settle()
    assert state(driver) == ("active", "chapters", "en")
    driver.tap("tile:the-alley")
    driver.settle()

    # Nobody touches the glass: the question, an answer, the question again, and then nobody.
    driver.pass_time(150)
    driver.settle()
    assert driver.app.visit.state == "prompt"
    driver.tap("still-reading")
    driver.settle()
    assert state(driver) == ("active", "the-alley", "en")
    driver.pass_time(150)
    driver.pass_time(31)
    driver.settle()
    assert state(driver) == ("attract", "home", "az")
    assert driver.app.visit.textScale == 1.0
    assert driver.app.visit.overlay == ""

    # She was only looking away: the loop offers to go on, for twenty seconds.
    driver.tap("resume")
    driver.settle()
    assert state(driver) == ("active", "the-alley", "en")
    driver.tap("home")
    driver.settle()
    driver.tap("start-over")
    driver.settle()
    assert state(driver) == ("attract", "home", "az")
    assert driver.find("resume") is None


def test_a_touch_beside_every_button_begins_in_the_default_language(driver: Driver) -> None:
    driver.finger.tap(driver.app.view.mapToScene(driver.app.view.boundingRect().center()))
    driver.settle()
    assert state(driver) == ("active", "home", "az")


def test_a_scene_opens_the_page_it_comes_from(driver: Driver) -> None:
    driver.pass_time(11)
    driver.settle()
    driver.tap("open-scene")
    driver.settle()
    assert state(driver) == ("active", "figures", "az")


def test_an_answer_to_the_prompt_presses_nothing_beneath_it(driver: Driver) -> None:
    driver.tap("language:az")
    driver.settle()
    tile = driver.find("tile:timeline")
    assert tile is not None
    middle = tile.mapToScene(tile.boundingRect().center())
    driver.pass_time(100)
    driver.settle()
    assert driver.app.visit.state == "prompt"
    driver.finger.tap(middle)
    driver.settle()
    assert state(driver) == ("active", "home", "az")


def test_touching_the_glass_keeps_the_visit_awake(driver: Driver) -> None:
    driver.tap("language:az")
    driver.settle()
    for _ in range(5):
        driver.pass_time(50)
        driver.finger.tap(driver.app.view.mapToScene(QPointF(60, 60)))
    assert driver.app.visit.state == "active"
