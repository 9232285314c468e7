"""The real kiosk follows what is published: at idle, never under a visitor or an observance."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.following import Following
from kiosk.loader.load import load
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.packs.boot import Booted, boot
from kiosk.packs.follow import TRIAL_S
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED
from kiosk.pages import page_types
from kiosk.session.table import State
from kiosk.staff.driver import Driver
from tests.conftest import TODAY
from tests.loader.exhibits import SMALL, copy_of_small, replace_in
from tests.packs.conftest import AT, approves

pytestmark = pytest.mark.usefixtures("qapp")


class Hall:
    """A kiosk with the small exhibit, and another edition of it that can be published."""

    def __init__(self, exhibit: Exhibit, clock: ManualClock, tmp_path: Path) -> None:
        self.store = Store(tmp_path / "state")
        self.edition = copy_of_small(tmp_path)
        replace_in(self.edition, "exhibit.yaml", "en: The paper garden", "en: The other garden")
        replace_in(self.edition, "pages/home.yaml", "en: The paper garden", "en: The other home")
        opens = lambda folder: exhibit if folder == SMALL else self.opened(folder)  # noqa: E731
        booted = boot(self.store, opens, SMALL, AT)
        assert isinstance(booted, Booted) and booted.version == SHIPPED
        self.app = KioskApp(exhibit, clock, properties={"windowed": True})
        self.app.resize(QSize(1280, 720))
        self.following = Following(self.app, booted, Device(packs_from=str(tmp_path / "media")))
        self.driver = Driver(self.app, patience_s=30)
        self.driver.settle()

    def opened(self, folder: Path) -> Exhibit | None:
        return load(folder, page_types(), TODAY).exhibit

    def publish(self) -> str:
        return Publisher(self.store, judge=approves).publish(self.edition, AT).version

    def look(self) -> None:
        self.following.look()
        self.driver.settle()

    @property
    def title(self) -> str:
        return self.app.visit.exhibit.title["en"]

    def texts(self) -> set[str]:
        """Every text on the screen."""
        return {str(item.property("text")) for item in self.driver.shown()}

    def close(self) -> None:
        self.app.close()
        self.store.showing.drop()
        assert self.app.warnings == []


@pytest.fixture
def hall(small: Exhibit, clock: ManualClock, tmp_path: Path):
    hall = Hall(small, clock, tmp_path)
    yield hall
    hall.close()


def test_an_empty_hall_sees_the_new_edition_without_a_restart(hall: Hall) -> None:
    version = hall.publish()
    hall.look()
    assert hall.title == "The other garden"
    assert hall.store.read().current == version and hall.store.read().on_trial
    hall.driver.tap("language:en")
    hall.driver.settle()
    assert "The other home" in hall.texts()
    hall.driver.pass_time(TRIAL_S)
    hall.look()
    assert not hall.store.read().on_trial


def test_a_visitor_keeps_the_edition_that_she_reads(hall: Hall) -> None:
    hall.driver.tap("language:en")
    hall.driver.settle()
    hall.publish()
    before = hall.driver.grab()
    hall.look()
    assert hall.title == "The paper garden"
    assert hall.driver.grab() == before
    # Left alone she is asked, then the loop offers her to go on: until then it is still her visit.
    for state in (State.PROMPT, State.ATTRACT):
        session = hall.app.visit.session
        hall.driver.pass_time((session.next_deadline() or 0) - hall.app.clock.now() + 0.001)
        assert session.state is state
        hall.look()
        assert hall.title == "The paper garden"
    while hall.app.visit.session.last_visit is not None:
        hall.driver.pass_time(5)
        hall.look()
    hall.look()
    assert hall.title == "The other garden"


def test_no_observance_is_disturbed(
    observing: Exhibit, before_noon: ManualClock, tmp_path: Path
) -> None:
    hall = Hall(observing, before_noon, tmp_path)
    session = hall.app.visit.session
    hall.driver.pass_time(60)
    assert session.announced
    hall.publish()
    hall.look()
    hall.driver.pass_time(61)
    assert session.state is State.OBSERVANCE
    hall.look()
    assert hall.title == "The paper garden"
    hall.driver.pass_time(61)
    hall.look()
    assert hall.title == "The other garden"
    hall.close()


def test_an_edition_that_complains_is_taken_back(hall: Hall) -> None:
    version = hall.publish()
    hall.look()
    hall.app.warnings.append("Main.qml:1: something is undefined")
    hall.look()
    assert hall.title == "The paper garden"
    bad = hall.store.read().badness(version)
    assert bad is not None and "something is undefined" in bad.why
    hall.app.warnings.clear()


def test_the_panels_model_stands_ready(hall: Hall, tmp_path: Path) -> None:
    sticks = hall.following.sticks
    assert sticks is not None
    assert sticks.property("offers") == [] and not sticks.property("busy")


def test_the_report_knows_the_screen_and_the_clock(hall: Hall, small: Exhibit) -> None:
    told = hall.following._health()
    assert told.screen["width"] == hall.app.window.width()
    assert any("must be wrong" in problem for problem in told.problems)
    assert "No problems" in replace(told, problems=()).as_text()
