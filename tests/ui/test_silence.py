"""An observance on the glass: before and after it the same picture, and in it only a light."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.model.text import MarkupText
from tests.ui.hands import LANDSCAPE, Hands

PORTRAIT = QSize(1080, 1920)
BEFORE = datetime(2027, 1, 20, 7, 58, tzinfo=UTC)


@pytest.fixture
def hands(observing, qtbot):
    page = observing.pages["planting"]
    body = MarkupText({tag: "\n\n".join([page.body[tag]] * 6) for tag in page.body})
    pages = {**observing.pages, "planting": replace(page, body=body)}
    long = replace(observing, pages=pages, version="long")
    made = []

    def make(size=LANDSCAPE):
        hands = Hands(long, qtbot, size)
        hands.clock.set(BEFORE)
        hands.app.visit.wake()
        hands.settle()
        made.append(hands)
        return hands

    yield make
    for one in made:
        assert one.app.warnings == []
        one.app.close()


def advance(hands, seconds):
    hands.clock.advance(seconds)
    hands.app.visit.wake()
    hands.settle()


def picture(hands) -> QImage:
    """The screen once nothing on it moves any more."""
    seen = []

    def still():
        seen.append(hands.app.window.grabWindow())
        return len(seen) > 1 and seen[-1] == seen[-2]

    hands.settle()
    hands.bot.waitUntil(still, timeout=10_000)
    return seen[-1]


def silence(hands):
    """Go through the silence from two minutes before it; touch all over in the middle of it."""
    advance(hands, 60 if hands.app.visit.state != "prompt" else 5)
    hands.clock.set(BEFORE)
    advance(hands, 120)
    assert hands.app.visit.state == "observance"
    advance(hands, 30)
    touch_everywhere(hands)
    advance(hands, 30)


def touch_everywhere(hands):
    width, height = hands.app.window.width(), hands.app.window.height()
    for across in (0.1, 0.3, 0.5, 0.7, 0.9):
        for down in (0.02, 0.25, 0.5, 0.75, 0.97):
            hands.tap_at(QPointF(width * across, height * down))
    hands.drag(QPointF(width / 2, height * 0.8), QPointF(width / 2, height * 0.2))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        QTest.keyClick(hands.app.window, key)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_on_a_page_it_is_the_same_picture_before_and_after(hands, size):
    hands = hands(size)
    visit = hands.app.visit
    visit.chooseLanguage("az")
    visit.chooseTextScale(2.0)
    visit.open("planting")
    hands.settle()
    hands.tap("scroll-down")
    hands.bot.waitUntil(lambda: bool(visit.session.visit.memory))  # the page has come to rest
    before, stood = picture(hands), visit.session.visit
    silence(hands)
    assert visit.state == "active"
    assert picture(hands) == before
    assert visit.session.visit == stood


def test_with_an_open_sheet_and_the_focus_on_a_button(hands):
    hands = hands()
    hands.app.visit.open("planting")
    hands.app.visit.layOver("access")
    hands.settle()
    for _ in range(3):
        QTest.keyClick(hands.app.window, Qt.Key.Key_Tab)
    before = picture(hands)
    silence(hands)
    assert hands.app.visit.overlay == "access"
    assert picture(hands) == before
    QTest.keyClick(hands.app.window, Qt.Key.Key_Tab)
    assert picture(hands) != before


def test_in_the_loop(hands):
    hands = hands()
    hands.clock.set(BEFORE)
    hands.clock.advance(118)
    hands.app.visit.wake()
    hands.clock.set(BEFORE)
    hands.app.visit.wake()
    before, scene = picture(hands), hands.app.visit.session.scenes_shown
    hands.clock.set(datetime(2027, 1, 20, 8, tzinfo=UTC))
    hands.app.visit.wake()
    touch_everywhere(hands)
    advance(hands, 60)
    assert (hands.app.visit.state, hands.app.visit.session.scenes_shown) == ("attract", scene)
    assert picture(hands) == before


def test_from_the_prompt_she_returns_to_her_page(hands):
    hands = hands()
    hands.app.visit.open("planting")
    before = picture(hands)
    advance(hands, hands.app.visit.session.next_deadline() - hands.clock.now())
    while hands.app.visit.state != "prompt":
        advance(hands, 15)
    assert picture(hands) != before
    hands.clock.set(datetime(2027, 1, 20, 8, tzinfo=UTC))
    hands.app.visit.wake()
    touch_everywhere(hands)
    advance(hands, 60)
    assert hands.app.visit.state == "active"
    assert picture(hands) == before


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_there_is_only_the_light_and_the_name(hands, size):
    hands = hands(size)
    hands.app.visit.chooseLanguage("az")
    hands.app.visit.chooseTextScale(2.0)
    hands.app.visit.open("planting")
    advance(hands, 120)
    image = picture(hands)
    assert hands.said() == ["Bir dəqiqəlik sükut"]
    (name,) = hands.texts()
    assert not name.property("truncated")
    ground = image.pixel(3, 3)
    edge = [image.pixel(x, y) for y in range(5, size.height(), 40) for x in (3, size.width() - 4)]
    edge += [image.pixel(x, size.height() - 4) for x in range(5, size.width(), 40)]
    assert set(edge) == {ground}
    assert image.pixelColor(size.width() // 2, round(size.height() * 0.44)).lightness() > 180


def arc(image):
    """How many of the twelve pieces of the ring are lit, by their middles."""
    width, height = image.width(), image.height()
    reach = min(width, height) * 0.19 * 0.98
    lit = 0
    for piece in range(12):
        turn = 2 * math.pi * (piece + 0.5) / 12 - math.pi / 2
        x = width / 2 + reach * math.cos(turn)
        y = height * 0.44 + reach * math.sin(turn)
        near = [
            image.pixelColor(round(x) + dx, round(y) + dy).lightness()
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        ]
        lit += max(near) > 45
    return lit


def test_the_arc_grows_and_nothing_else_changes(hands):
    hands = hands()
    advance(hands, 120)
    first = picture(hands)
    assert arc(first) == 0
    advance(hands, 4)
    assert picture(hands) == first
    advance(hands, 26)
    hands.bot.waitUntil(lambda: arc(hands.app.window.grabWindow()) == 6)
    advance(hands, 29)
    hands.bot.waitUntil(lambda: arc(hands.app.window.grabWindow()) == 11)


def test_with_less_motion_there_is_no_arc(hands):
    hands = hands()
    theme = hands.app.engine.singletonInstance("Kiosk", "Theme")
    theme.setProperty("lessMotion", True)
    try:
        advance(hands, 120)
        first = picture(hands)
        advance(hands, 50)
        assert not [i for i in hands.items() if i.property("index") is not None]
        assert picture(hands) == first
    finally:
        theme.setProperty("lessMotion", False)


def test_the_notice_is_one_line_that_takes_no_touch(hands):
    hands = hands()
    hands.app.visit.open("planting")
    advance(hands, 60)
    assert "Silence at noon" in hands.said()
    hands.app.visit.chooseLanguage("az")
    hands.settle()
    assert "Günorta sükut" in hands.said()
    assert not any(character.isdigit() for character in "".join(hands.said()[-1:]))
    hands.app.visit.startOver()
    hands.settle()
    hands.tap_at(QPointF(hands.app.window.width() / 2, 60))
    assert hands.app.visit.state == "active"


def test_a_kiosk_that_starts_in_the_middle_shows_it_at_once(observing, qtbot):
    from kiosk.app import KioskApp
    from kiosk.clock import ManualClock

    clock = ManualClock(utc=datetime(2027, 1, 20, 8, 0, 20, tzinfo=UTC))
    app = KioskApp(observing, clock, properties={"windowed": True})
    try:
        assert app.visit.state == "observance"
        assert app.view.property("covered") is True
        assert app.warnings == []
    finally:
        app.close()
