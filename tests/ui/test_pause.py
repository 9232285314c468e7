"""“Pause here”: on every page, and back to exactly where she was."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.text import MarkupText
from kiosk.staff.driver import Driver
from tests.e2e import walk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def driver(small, clock: ManualClock) -> Iterator[Driver]:
    app = KioskApp(small, clock, properties={"windowed": True})
    app.resize(QSize(1920, 1080))
    driver = Driver(app, patience_s=60)
    driver.settle()
    driver.tap("language:en")
    driver.settle()
    yield driver
    app.close()
    assert app.warnings == []


def test_it_leads_from_every_page_and_back(driver: Driver, small) -> None:
    visit = driver.app.visit
    for page in small.pages:
        visit.open(page)
        driver.settle()
        if page == "remember":
            assert driver.find("pause") is None, "not on the page itself"
            continue
        stood = visit.session.visit
        driver.tap("pause")
        driver.settle()
        assert visit.pageId == "remember"
        driver.tap("back")
        driver.settle()
        assert visit.session.visit == stood, page


def test_she_comes_back_to_the_same_line(driver: Driver, small) -> None:
    page = small.pages["planting"]
    body = MarkupText({tag: "\n\n".join([page.body[tag]] * 12) for tag in page.body})
    pages = {**small.pages, "planting": replace(page, body=body)}
    visit = driver.app.visit
    visit.replace_exhibit(replace(small, pages=pages, version="long"))
    visit.open("planting")
    driver.settle()
    driver.tap("scroll-down")
    driver.settle()
    memory, before = visit.session.visit.memory, driver.grab()
    assert memory
    driver.tap("pause")
    driver.settle()
    driver.tap("begin-minute")
    driver.settle()
    driver.pass_time(61)
    driver.settle()
    driver.tap("back")
    driver.settle()
    assert visit.session.visit.memory == memory
    assert driver.grab() == before


def places(driver: Driver) -> list[float]:
    names = ["back", "home", "access", "pause"]
    found = (driver.find(name) for name in names)
    return [item.mapToScene(item.boundingRect().center()).x() for item in found if item]


def test_without_such_a_page_the_bar_keeps_its_three_places(driver: Driver, small) -> None:
    visit = driver.app.visit
    visit.open("planting")
    driver.settle()
    four = places(driver)
    assert len(four) == 4 and four == sorted(four)
    visit.open("remember")
    driver.settle()
    assert places(driver) == four[:3], "the others do not move"
    visit.back()
    pages = {name: page for name, page in small.pages.items() if name != "remember"}
    tiles = tuple(tile for tile in pages["home"].items if tile.page != "remember")
    pages["home"] = replace(pages["home"], items=tiles)
    visit.replace_exhibit(replace(small, pages=pages, version="without"))
    driver.settle()
    three = places(driver)
    assert len(three) == 3
    assert three[1] == pytest.approx(1920 / 2, abs=2)
    assert three[2] > four[2]


@pytest.mark.parametrize("size", [walk.LANDSCAPE, walk.PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_the_bar_shows_all_its_words_in_the_largest_text(january, language, size) -> None:
    with walk.running(january, size) as app:
        walk.begin(app, language, 2.0)
        app.visit.open("the-night")
        walk.settle(app)
        bar = {name: walk.named(app, name) for name in ("back", "home", "access", "pause")}
        assert walk.complaints(app) == []
        edges = [button.mapRectToScene(button.boundingRect()) for button in bar.values()]
        for left, right in pairwise(edges):
            assert left.right() < right.left()
        for button in bar.values():
            word = [i for i in walk.items(button) if i.inherits("QQuickText") and walk.words(i)]
            box = word[0].mapRectToScene(word[0].boundingRect())
            assert box.bottom() <= size.height() and word[0].property("lineCount") <= 2
        app.visit.open("remember")
        walk.settle(app)
        assert walk.complaints(app) == []
        assert app.warnings == []
