"""The page of remembrance by touch: names that pass, a minute for oneself, two carnations."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")

LANDSCAPE, PORTRAIT = QSize(960, 540), QSize(540, 960)
Start = Callable[..., Driver]


@pytest.fixture
def start(observing, before_noon: ManualClock) -> Iterator[Start]:
    """Open the page of remembrance in English; `carnations` switches them on."""
    apps = []
    before_noon.set(datetime(2027, 1, 21, 6, tzinfo=UTC))

    def start(carnations: bool = False, size: QSize = LANDSCAPE, language: str = "en") -> Driver:
        page = replace(observing.pages["remember"], carnations=carnations)
        exhibit = replace(observing, pages={**observing.pages, "remember": page}, version="r")
        app = KioskApp(exhibit, before_noon, properties={"windowed": True})
        apps.append(app)
        app.resize(size)
        driver = Driver(app, patience_s=60)
        driver.wait_until(lambda: app.window.size() == size, "the window")
        app.visit.chooseLanguage(language)
        driver.settle()
        driver.tap("pause")
        driver.settle()
        return driver

    yield start
    for app in apps:
        app.close()
        assert app.warnings == []


def shown_name(driver: Driver) -> str:
    name = driver.find("passing-name")
    assert name is not None
    return str(name.property("text"))


def move_less(driver: Driver) -> None:
    theme = driver.app.engine.singletonInstance("Kiosk", "Theme")
    theme.setProperty("lessMotion", True)


def texts(driver: Driver) -> list[str]:
    return [str(item.property("text")) for item in driver.shown() if item.property("text")]


def middle(driver: Driver) -> QPointF:
    return driver.app.view.mapToScene(driver.app.view.boundingRect().center())


def test_names_pass_one_after_the_other_by_the_clock(start: Start, observing) -> None:
    driver = start()
    seen = []
    for _ in range(5):
        driver.settle()
        seen.append(shown_name(driver))
        driver.pass_time(7.9)
        driver.settle()
        assert shown_name(driver) == seen[-1]
        driver.pass_time(0.2)
    names = [person.name for person in observing.people]
    assert seen == [*names, names[0]]


def test_a_name_fades_and_with_less_motion_it_does_not(start: Start) -> None:
    driver = start()
    first = shown_name(driver)
    driver.pass_time(8)
    assert shown_name(driver) == first, "it fades out before the next one comes"
    driver.settle()
    assert shown_name(driver) != first
    move_less(driver)
    driver.pass_time(8)
    second = shown_name(driver)
    driver.pass_time(15.9)
    assert shown_name(driver) == second
    driver.pass_time(0.2)
    assert shown_name(driver) != second, "it changes at once, and later"


def test_names_that_pass_are_no_sign_of_life(start: Start) -> None:
    driver = start()
    for _ in range(8):
        driver.pass_time(8)
    assert driver.app.visit.state == "prompt"
    driver.pass_time(31)
    assert driver.app.visit.state == "attract"


def test_the_minute_ends_by_itself_and_she_is_where_she_was(start: Start) -> None:
    driver = start()
    before, name = driver.app.visit.session.visit, shown_name(driver)
    driver.tap("begin-minute")
    driver.settle()
    assert driver.app.visit.state == "minute"
    assert driver.find("begin-minute") is None and driver.find("back") is None
    light = driver.grab()
    driver.pass_time(4)
    driver.settle()
    assert driver.grab() == light, "nothing moves"
    driver.pass_time(26)
    driver.settle()
    assert driver.app.visit.silence.pieces == 6
    assert driver.grab() != light, "the arc has grown"
    driver.pass_time(29.9)
    assert driver.app.visit.state == "minute"
    driver.pass_time(0.2)
    driver.settle()
    assert driver.app.visit.state == "active"
    assert driver.app.visit.session.visit == before
    assert shown_name(driver) == name
    assert driver.find("begin-minute") is not None


def test_a_touch_anywhere_ends_the_minute_and_presses_nothing(start: Start) -> None:
    driver = start()
    back = driver.find("back")
    assert back is not None
    where = back.mapToScene(back.boundingRect().center())
    for place in (where, middle(driver)):
        driver.tap("begin-minute")
        driver.settle()
        assert driver.app.visit.state == "minute"
        driver.finger.tap(place)
        driver.settle()
        assert (driver.app.visit.state, driver.app.visit.pageId) == ("active", "remember")
    driver.tap("back")
    driver.settle()
    assert driver.app.visit.pageId == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Back])
def test_a_key_ends_the_minute(start: Start, key: Qt.Key) -> None:
    driver = start()
    driver.tap("begin-minute")
    driver.settle()
    QTest.keyClick(driver.app.window, key)
    driver.settle()
    assert (driver.app.visit.state, driver.app.visit.pageId) == ("active", "remember")


def test_the_observance_takes_the_place_of_the_minute(start: Start, before_noon) -> None:
    driver = start()
    before_noon.set(datetime(2028, 1, 20, 7, 59, 30, tzinfo=UTC))
    driver.pass_time(0)
    driver.tap("begin-minute")
    driver.settle()
    assert texts(driver) == ["Touch anywhere to return"]
    driver.pass_time(30)
    driver.settle()
    assert driver.app.visit.state == "observance"
    assert texts(driver) == ["A minute of silence"]
    driver.finger.tap(middle(driver))
    driver.settle()
    assert driver.app.visit.state == "observance", "a touch does not end that one"
    driver.pass_time(60)
    driver.settle()
    assert (driver.app.visit.state, driver.app.visit.pageId) == ("active", "remember")


def test_a_reset_leaves_nothing_of_the_page(start: Start) -> None:
    driver = start()
    driver.tap("begin-minute")
    driver.settle()
    driver.app.visit.startOver()
    driver.settle()
    session = driver.app.visit.session
    assert (driver.app.visit.state, session.minute, session.passing.next_at) == (
        "attract", None, None,
    )  # fmt: skip


def test_carnations_are_not_offered_unless_curators_say_so(start: Start) -> None:
    driver = start()
    driver.app.visit.remembrance.layCarnations()
    driver.settle()
    assert driver.find("lay-carnations") is None
    assert driver.find("carnations") is None


def test_two_carnations_are_laid_once_and_lie_for_those_who_come_after(
    start: Start, before_noon
) -> None:
    driver = start(carnations=True)
    assert driver.find("carnations") is None
    driver.tap("lay-carnations")
    driver.settle()
    assert "Two carnations lie here" in texts(driver)
    flowers = driver.find("carnations")
    assert flowers is not None and flowers.property("number") == 2
    laid = driver.grab()
    driver.tap("lay-carnations")
    driver.settle()
    assert driver.grab() == laid, "a second tap adds nothing"

    driver.app.visit.startOver()
    driver.settle()
    driver.tap("language:en")
    driver.settle()
    driver.tap("pause")
    driver.settle()
    assert driver.find("carnations") is not None

    before_noon.set(datetime(2027, 1, 21, 20, 1, tzinfo=UTC))  # after midnight in Baku
    driver.pass_time(8)
    driver.settle()
    assert driver.find("carnations") is None
    assert "Lay two carnations" in texts(driver)


def test_the_carnations_take_their_time(start: Start) -> None:
    driver = start(carnations=True)
    theme = driver.app.engine.singletonInstance("Kiosk", "Theme")
    assert theme.property("layDuration") == 3000
    driver.tap("lay-carnations")
    driver.wait_until(lambda: driver.find("carnations") is not None, "no carnations come")
    flowers = driver.find("carnations")
    assert flowers is not None
    assert flowers.parentItem().opacity() < 0.5


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_carnations_stand_clear_of_every_name(start: Start, size: QSize, scale: float) -> None:
    driver = start(carnations=True, size=size)
    move_less(driver)
    driver.app.visit.chooseTextScale(scale)
    driver.tap("lay-carnations")
    for _ in range(4):
        driver.settle()
        name, flowers = driver.find("passing-name"), driver.find("carnations")
        assert name is not None and flowers is not None
        foot = name.parentItem().mapRectToScene(name.parentItem().boundingRect()).bottom()
        assert foot <= flowers.mapRectToScene(flowers.boundingRect()).top() + 1
        driver.pass_time(16.1)
