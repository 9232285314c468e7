"""Touches of the glass: what a visitor meant is done, and what she did not mean is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize
from PySide6.QtGui import QTouchEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")


class Glass:
    """The home page of a kiosk, and fingers of which each is moved by itself."""

    def __init__(self, app: KioskApp, clock: ManualClock) -> None:
        self.app = app
        self.clock = clock
        self.driver = Driver(app)
        self.panel = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}
        self.stride = 2.0

    def item(self, name: str) -> QQuickItem:
        found = self.driver.find(name)
        assert found is not None, name
        return found

    def middle(self, name: str) -> QPointF:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    @property
    def mm(self) -> float:
        return self.app.look._device.pixels_per_mm(1920, 1080)

    def press(self, where: str | QPointF, finger: int = 0) -> None:
        at = self.middle(where) if isinstance(where, str) else where
        self._send("press", finger, at)

    def move(self, dx: float, dy: float = 0.0, finger: int = 0) -> None:
        """Move by so many millimetres, in small steps."""
        steps = max(1, round(max(abs(dx), abs(dy)) / self.stride))
        for _ in range(steps):
            at = QPointF(self._down[finger]) + QPointF(dx, dy) * self.mm / steps
            self._send("move", finger, at)

    def release(self, finger: int = 0) -> None:
        self._send("release", finger, QPointF(self._down[finger]))

    def tap(self, where: str | QPointF, finger: int = 0) -> None:
        self.press(where, finger)
        self.release(finger)

    def wait(self, seconds: float) -> None:
        """Let time pass on the glass and in the session."""
        self.clock.advance(seconds)
        self.app.glass.wake()
        self.app.visit.wake()

    def _send(self, what: str, finger: int, at: QPointF) -> None:
        # The panel names every finger that is down, also those that rest.
        touch = QTest.touchEvent(self.app.window, self.panel)
        for other in self._down:
            if other != finger:
                touch.stationary(other)
        getattr(touch, what)(finger, at.toPoint(), self.app.window)
        touch.commit()
        self._down[finger] = at.toPoint()
        if what == "release":
            del self._down[finger]

    def pressed(self) -> list[str]:
        """The names of what shows a press."""
        return [item.objectName() for item in self.driver.shown() if item.property("pressed")]

    @property
    def page(self) -> str:
        return self.app.visit.pageId


@pytest.fixture
def glass(small: Exhibit, clock: ManualClock) -> Iterator[Glass]:
    app = KioskApp(small, clock, properties={"windowed": True})
    app.resize(QSize(1920, 1080))
    app.visit.chooseLanguage("en")
    glass = Glass(app, clock)
    glass.driver.settle()
    yield glass
    app.close()
    assert app.warnings == []


def test_a_press_is_shown_at_once_and_acts_on_release(glass):
    glass.press("tile:figures")
    # Nothing has run in between: neither a timer nor a frame.
    assert glass.pressed() == ["tile:figures"]
    assert glass.page == "home"
    glass.release()
    assert glass.page == "figures"


def test_a_trembling_hand_taps_all_the_same(glass):
    glass.press("tile:figures")
    glass.move(6, 6)
    glass.clock.advance(1.1)
    glass.release()
    assert glass.page == "figures"


def test_a_finger_that_slides_off_takes_it_back(glass):
    glass.press("tile:figures")
    glass.move(70)
    assert glass.pressed() == []
    glass.release()
    assert glass.page == "home"
    glass.press("tile:figures")
    glass.move(18)
    assert glass.pressed() == []
    glass.release()
    assert glass.page == "home"
    glass.tap("tile:figures")
    assert glass.page == "figures"


def test_a_press_that_is_held_is_seen_to_end_and_the_next_tap_acts(glass):
    glass.press("tile:figures")
    glass.wait(1.1)
    assert glass.pressed() == ["tile:figures"]
    glass.wait(0.2)
    assert glass.pressed() == []
    glass.move(3)
    assert glass.pressed() == []
    glass.release()
    assert glass.page == "home"
    glass.tap("tile:figures")
    assert glass.page == "figures"


def test_a_held_press_does_not_even_block_a_second_finger(glass):
    glass.press("tile:figures", finger=1)
    glass.tap("tile:figures", finger=2)
    assert glass.page == "figures"
    glass.release(finger=1)
    assert glass.page == "figures"


@pytest.mark.parametrize(("pause", "taps"), [(0.3, 1), (0.4, 2)])
def test_a_second_tap_within_350_ms_is_ignored(glass, pause, taps):
    glass.app.visit.open("pictures")
    glass.driver.settle()
    heard: list[None] = []
    glass.item("zoom-in").clicked.connect(lambda: heard.append(None))
    glass.tap("zoom-in")
    glass.clock.advance(pause)
    glass.tap("zoom-in")
    assert len(heard) == taps


def test_resting_hands_never_block_a_tap(glass):
    ground = [QPointF(200 + 150 * n, 60) for n in range(4)]
    for number, place in enumerate(ground, start=1):
        glass.press(place, finger=number)
    glass.press("tile:figures", finger=5)
    glass.tap("tile:figures", finger=6)
    assert glass.page == "figures"
    glass.driver.settle()
    glass.wait(10)
    glass.tap("home", finger=7)
    assert glass.page == "home"


def test_resting_hands_do_not_keep_the_visit_awake(glass):
    glass.press(QPointF(900, 60), finger=1)
    glass.press("tile:figures", finger=2)
    for _ in range(200):
        glass.wait(1)
        if glass.app.visit.state == "attract":
            break
        glass.move(1, finger=1)
        glass.move(-1, finger=1)
        glass.move(1, finger=2)
        glass.move(-1, finger=2)
    assert glass.app.visit.state == "attract"
    # And whoever comes next begins while they still lie there.
    glass.driver.settle()
    glass.tap("language:en", finger=3)
    assert glass.app.visit.state == "active"


def test_a_hand_that_drags_keeps_the_visit_awake(glass):
    glass.press(QPointF(900, 60))
    for _ in range(20):
        glass.wait(20)
        glass.press(QPointF(900, 60), finger=1)
        glass.move(30, finger=1)
        glass.release(finger=1)
    assert glass.app.visit.state == "active"


def test_a_wide_contact_is_no_finger(glass, monkeypatch):
    widths = {1: 26 * glass.mm, 2: 20 * glass.mm}
    monkeypatch.setattr(glass.app.glass, "_width", lambda point: widths.get(point.id() & 0xFF, 0))
    glass.press("tile:figures", finger=1)
    assert glass.pressed() == []
    glass.release(finger=1)
    assert glass.page == "home"
    glass.press("tile:figures", finger=2)
    assert glass.pressed() == ["tile:figures"]
    widths[2] = 26 * glass.mm
    glass.move(1, finger=2)
    assert glass.pressed() == []
    glass.release(finger=2)
    assert glass.page == "home"
    glass.tap("tile:figures", finger=3)
    assert glass.page == "figures"


def test_at_the_edge_only_a_control_is_touched(glass):
    glass.app.visit.startOver()
    glass.driver.settle()
    glass.tap(QPointF(960, 7 * glass.mm))
    glass.tap(QPointF(7 * glass.mm, 300))
    assert glass.app.visit.state == "attract"
    glass.tap(QPointF(960, 9 * glass.mm))
    assert glass.app.visit.state == "active"
    glass.driver.settle()
    bar = glass.item("access")
    glass.tap(bar.mapToScene(QPointF(bar.width() / 2, bar.height() - 3)))
    assert glass.app.visit.overlay == "access"


def test_a_release_that_never_comes_leaves_nothing_pressed(glass):
    glass.press("tile:figures")
    glass.wait(1.3)
    assert glass.pressed() == []
    # The panel has forgotten that finger, and counts from the beginning.
    glass._down.clear()
    glass.tap("tile:figures")
    assert glass.page == "figures"


def test_a_lost_release_is_healed_by_the_next_touch(glass):
    glass.press("tile:figures")
    glass._down.clear()
    glass.tap("tile:watering")
    assert glass.pressed() == []
    glass.tap("tile:watering")
    assert glass.page == "watering"


def test_a_panel_that_cancels_leaves_nothing_pressed(glass):
    glass.press("tile:figures")
    QCoreApplication.sendEvent(
        glass.app.window, QTouchEvent(QEvent.Type.TouchCancel, glass.panel, touchPoints=[])
    )
    glass._down.clear()
    assert glass.pressed() == []
    assert glass.page == "home"
    glass.tap("tile:figures")
    assert glass.page == "figures"


def test_a_panel_that_is_pulled_out_keeps_nobody_awake(glass):
    glass.press(QPointF(900, 60), finger=1)
    glass.press("tile:figures", finger=2)
    for _ in range(200):
        glass.wait(1)
    assert glass.app.visit.state == "attract"
    assert glass.pressed() == []


@pytest.mark.parametrize("stride", [2, 15, 30])
def test_a_page_still_scrolls_from_a_control(glass, stride):
    glass.stride = stride
    glass.app.visit.chooseTextScale(2.0)
    glass.driver.settle()
    tile = glass.item("tile:figures")
    before = tile.mapToScene(QPointF(0, 0)).y()
    glass.press("tile:figures")
    glass.wait(0.5)
    glass.move(0, -60)
    glass.wait(2)
    glass.move(0, -30)
    glass.release()
    assert tile.mapToScene(QPointF(0, 0)).y() < before - 20 * glass.mm
    assert glass.page == "home"


def test_what_has_rested_on_no_control_is_no_sign_of_life(glass):
    glass.press(QPointF(900, 60))
    glass.wait(3.1)
    before = glass.app.visit.session.next_deadline()
    glass.move(30)
    glass.release()
    assert glass.app.visit.session.next_deadline() == before
