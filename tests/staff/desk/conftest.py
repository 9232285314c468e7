"""The desk window on a small exhibit, in front of a curator."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.clock import ManualClock
from kiosk.staff.desk.window import DeskWindow
from tests.conftest import TODAY
from tests.staff.desk.hands import Curator, NotedRunner

OpenDesk = Callable[..., Curator]


@pytest.fixture
def runner() -> NotedRunner:
    return NotedRunner()


@pytest.fixture
def open_desk(
    qtbot: QtBot, runner: NotedRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenDesk]:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    desks: list[DeskWindow] = []

    def open_one(folder: Path, language: str = "en") -> Curator:
        desk = DeskWindow(folder, language, ManualClock(today=TODAY), runner)
        desks.append(desk)
        desk.quick.window.resize(1440, 900)
        # Shortcuts answer in the active window only; without a window manager nobody makes it so.
        desk.quick.window.requestActivate()
        assert QTest.qWaitForWindowActive(desk.quick.window)
        return Curator(desk, qtbot)

    yield open_one
    for desk in desks:
        desk.quick.window.setProperty("mayClose", True)
        desk.close()
        assert desk.quick.warnings == []
