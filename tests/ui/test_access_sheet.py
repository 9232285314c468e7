"""Language and access, touched: what a visitor sets changes the screen, and falls back."""

import pytest
from PySide6.QtCore import QPointF, QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.device import LOW_REACH_MM, Device
from kiosk.model.theme import CONTRAST, PAPER
from kiosk.session.settings import Settings
from kiosk.staff.driver import Driver, can_be_pressed

PORTRAIT, LANDSCAPE = QSize(1080, 1920), QSize(1920, 1080)


@pytest.fixture
def visitor(qapp, small):
    opened = []

    def at(size=PORTRAIT, device=None):
        opened.append(KioskApp(small, ManualClock(), properties={"windowed": True}, device=device))
        opened[-1].resize(size)
        here = Driver(opened[-1])
        opened[-1].visit.chooseLanguage("en")
        here.settle()
        return here

    yield at
    warnings = [app.warnings for app in opened]
    for app in opened:
        app.close()
    assert not any(warnings)


def choose(visitor, *names):
    for name in ("access", *names, "done"):
        visitor.tap(name)
        visitor.settle()


def ground(visitor):
    return visitor.grab().pixelColor(4, 4).name().upper()


@pytest.mark.parametrize(("palette", "theme"), [("other", PAPER), ("contrast", CONTRAST)])
def test_colours_change_on_the_whole_screen_and_fall_back(visitor, small, palette, theme):
    here = visitor()
    choose(here, f"palette:{palette}")
    assert ground(here) == theme.ground
    here.tap("start-over")
    here.settle()
    assert ground(here) == small.theme.ground


def test_the_marks_of_sources_take_the_colour_of_links(visitor):
    here = visitor()
    here.app.visit.open("planting")
    here.settle()
    choose(here, "palette:contrast")
    assert any(CONTRAST.link in str(item.property("text")) for item in here.shown())


def test_everything_chosen_falls_back_with_the_visit(visitor):
    here = visitor()
    choose(here, "palette:contrast", "less-motion:true", "lowered:true", "text-size:2")
    chosen = here.app.visit.session.visit.settings
    assert chosen == Settings(2.0, "contrast", less_motion=True, lowered=True)
    here.tap("start-over")
    here.settle()
    assert here.app.visit.session.visit.settings == Settings()


@pytest.mark.parametrize("page", ["home", "planting", "seasons", "figures", "people", "places"])
def test_lowered_every_control_is_within_low_reach(visitor, page):
    device = Device(bottom_edge_mm=600.0)
    here = visitor(PORTRAIT, device)
    choose(here, "lowered:true")
    here.app.visit.open(page)
    here.settle()
    ppmm = device.pixels_per_mm(1080, 1920)
    heights = {
        item.objectName(): device.above_floor_mm((1920 - item.mapToScene(QPointF()).y()) / ppmm)
        for item in here.shown()
        if can_be_pressed(item)
    }
    assert heights
    assert {name: mm for name, mm in heights.items() if mm > LOW_REACH_MM + 0.5} == {}


def test_only_a_tall_panel_can_lower_its_controls(visitor):
    here = visitor(LANDSCAPE)
    here.tap("access")
    here.settle()
    assert here.find("lowered:true") is None
    low = visitor(PORTRAIT, Device(bottom_edge_mm=200.0))
    low.tap("access")
    low.settle()
    assert low.find("lowered:true") is None


def test_the_sheet_says_when_the_kiosk_will_ask(visitor):
    here = visitor()
    here.tap("access")
    here.settle()
    assert any("for 60 seconds" in str(item.property("text")) for item in here.shown())
    here.tap("text-size:2")
    here.settle()
    assert any("for 120 seconds" in str(item.property("text")) for item in here.shown())
