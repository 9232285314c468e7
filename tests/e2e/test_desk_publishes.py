"""From the desk to a real kiosk: what a curator publishes there is shown, and taken back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.clock import ManualClock
from kiosk.staff.desk.window import DeskWindow
from tests.conftest import TODAY
from tests.staff.desk.hands import Curator

PUBLISHED_MS = 90_000


@pytest.fixture
def curator(edition: Path, qtbot: QtBot) -> Iterator[Curator]:
    """At the desk, whose buttons start the true commands."""
    desk = DeskWindow(edition, "en", ManualClock(today=TODAY))
    desk.quick.window.resize(1440, 900)
    desk.quick.window.requestActivate()
    assert QTest.qWaitForWindowActive(desk.quick.window)
    yield Curator(desk, qtbot)
    desk.quick.window.setProperty("mayClose", True)
    desk.close()
    assert desk.quick.warnings == []


def state(curator: Curator) -> str:
    return str(curator.named("desk:command-state").property("text"))


def test_what_she_publishes_is_shown_and_taken_back(
    start: Callable, curator: Curator, qtbot: QtBot
) -> None:
    kiosk = start()
    assert kiosk.next_title() == "20 January 1990"
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:exhibit.yaml")
    curator.write("desk:text:title/en", "The garden of the curator")
    curator.wait(lambda: curator.model.stand["errors"] == 0)

    curator.click("desk:publish")
    assert curator.reads("The title: The garden of the curator")
    curator.click("desk:publish-save")
    curator.click("desk:publish-yes")
    qtbot.waitUntil(lambda: curator.sees("desk:command-progress"), timeout=PUBLISHED_MS)
    qtbot.waitUntil(lambda: curator.reads("The kiosk shows version"), timeout=PUBLISHED_MS)
    assert kiosk.next_title() == "The garden of the curator"
    qtbot.waitUntil(lambda: state(curator) == "Done.", timeout=PUBLISHED_MS)
    curator.click("desk:command-done")

    curator.click("desk:go-back")
    assert curator.reads("The title: 20 January 1990")
    curator.click("desk:back-yes")
    assert kiosk.next_title() == "20 January 1990"
    qtbot.waitUntil(lambda: state(curator) == "Done.", timeout=PUBLISHED_MS)
    assert "Traceback" not in kiosk.end()
