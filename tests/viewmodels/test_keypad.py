"""A keypad by its scan codes, and what the use of keys changes for the visit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.device import Device, Keys
from kiosk.model.exhibit import Exhibit
from kiosk.session.visit import Visit
from kiosk.staff.driver import Driver

pytestmark = pytest.mark.usefixtures("qapp")

# As a keypad might send them: none of them is an arrow for Qt.
KEYPAD = Keys(
    up=(10,), down=(11, 111), left=(12,), right=(13,), select=(14,), back=(15,), home=(16,),
    help=(20,), volume_up=(21,), volume_down=(22,), jack_in=(23,), jack_out=(24,),
)  # fmt: skip


class Keypad:
    """The keys of a keypad before a kiosk that has learned them."""

    def __init__(self, app: KioskApp) -> None:
        self.app = app
        self.driver = Driver(app)

    def press(self, code: int, key: Qt.Key = Qt.Key.Key_F23) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0)
            QCoreApplication.sendEvent(self.app.window, event)

    @property
    def focused(self) -> str:
        item = self.app.window.activeFocusItem()
        return item.objectName() if item else ""


@pytest.fixture
def keypad(small: Exhibit, clock: ManualClock) -> Iterator[Keypad]:
    app = KioskApp(small, clock, properties={"windowed": True}, device=Device(keys=KEYPAD))
    app.resize(QSize(1920, 1080))
    keypad = Keypad(app)
    keypad.driver.settle()
    yield keypad
    app.close()
    assert app.warnings == []


def test_learned_codes_lead_as_arrows_do(keypad):
    keypad.press(16)
    keypad.driver.settle()
    keypad.press(11)
    first = keypad.focused
    keypad.press(13)
    assert first.startswith("tile:") and keypad.focused != first
    keypad.press(12)
    assert keypad.focused == first
    keypad.press(14)
    assert "tile:" + keypad.app.visit.pageId == first
    keypad.driver.settle()
    keypad.press(15)
    assert keypad.app.visit.atHome


def test_a_learned_code_counts_and_not_what_qt_makes_of_it(keypad):
    keypad.press(16)
    keypad.driver.settle()
    keypad.press(111, Qt.Key.Key_Up)
    first = keypad.focused
    keypad.press(99, Qt.Key.Key_Right)
    assert keypad.focused not in ("", first)
    before = keypad.focused
    keypad.press(98, Qt.Key.Key_F23)
    assert keypad.focused == before


def test_what_a_keypad_asks_for_is_told(keypad):
    heard: list[object] = []
    keys = keypad.app.visit.keypad
    keys.speechAsked.connect(lambda: heard.append("speech"))
    keys.volumeAsked.connect(heard.append)
    keys.jackChanged.connect(heard.append)
    for code in (20, 21, 22, 23, 24):
        keypad.press(code)
    assert heard == ["speech", 1, -1, True, False]
    assert keypad.app.visit.state == "active"


def test_headphones_that_are_pulled_out_wake_nobody(keypad):
    keypad.press(24)
    assert keypad.app.visit.state == "attract"
    keypad.press(23)
    assert keypad.app.visit.state == "active"


def test_the_focus_is_shown_to_keys_and_hidden_from_fingers(keypad):
    keys = keypad.app.visit.keypad
    keypad.app.visit.touched()
    keypad.driver.settle()
    assert not keys.inUse
    keypad.press(11)
    first = keypad.focused
    assert keys.inUse
    keypad.driver.finger.tap(QPoint(900, 60).toPointF())
    assert not keys.inUse
    # The first key shows where she is, and presses nothing unseen.
    keypad.press(14)
    assert keys.inUse and keypad.focused == first and keypad.app.visit.atHome
    keypad.press(14)
    assert "tile:" + keypad.app.visit.pageId == first
    keypad.app.visit.startOver()
    assert not keys.inUse


def test_who_goes_by_keys_has_twice_the_time(keypad, clock):
    visit = keypad.app.visit
    usual = visit.showing.patience(Visit.begin("home", "en"))

    def asked_after(seconds: float) -> bool:
        clock.advance(seconds)
        visit.wake()
        return str(visit.state) == "prompt"

    keypad.press(11)
    keypad.press(14)
    assert visit.state == "active"
    assert not asked_after(usual * 2 - 1) and asked_after(2)
    # Whoever comes next, with her fingers, has the usual time.
    clock.advance(60)
    visit.wake()
    assert visit.state == "attract"
    visit.touched()
    assert not asked_after(usual - 1) and asked_after(2)


def test_any_key_of_the_keypad_answers_the_prompt(keypad, clock):
    for code in (10, 14, 15, 20, 21):
        keypad.app.visit.touched()
        clock.advance(3600)
        keypad.app.visit.wake()
        assert keypad.app.visit.state == "prompt"
        keypad.driver.settle()
        keypad.press(code)
        assert keypad.app.visit.state == "active", code
        assert keypad.app.visit.atHome


def test_a_key_that_is_stuck_keeps_nobody_awake(keypad, clock):
    keypad.app.visit.touched()
    for _ in range(200):
        clock.advance(1)
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, 10, 0, 0, "", True
        )
        QCoreApplication.sendEvent(keypad.app.window, event)
        keypad.app.visit.wake()
    assert keypad.app.visit.state == "attract"


def test_without_a_keypad_the_ordinary_keys_work(small, clock):
    app = KioskApp(small, clock, properties={"windowed": True})
    app.resize(QSize(1920, 1080))
    try:
        driver = Driver(app)
        driver.settle()
        QTest.keyClick(app.window, Qt.Key.Key_Home)
        driver.settle()
        QTest.keyClick(app.window, Qt.Key.Key_Down)
        QTest.keyClick(app.window, Qt.Key.Key_Return)
        assert not app.visit.atHome
    finally:
        app.close()
    assert app.warnings == []
