"""What many tests share: loaded exhibits, and a clock that is moved by hand."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import qt_application
from kiosk.clock import ManualClock
from kiosk.loader.load import load
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.paths import coverage

EXHIBITS = Path(__file__).parent / "exhibits"
TODAY = date(2026, 1, 20)


def loaded(folder: Path, today: date = TODAY) -> Exhibit:
    """The exhibit in `folder`, which must be without fault."""
    result = load(folder, page_types(), today, coverage())
    faults = [p for p in result.problems if p.severity != "warning"]
    assert result.exhibit is not None and not faults, faults
    return result.exhibit


@pytest.fixture(scope="session")
def january() -> Exhibit:
    """The January 20 exhibit, as it ships."""
    return loaded(Path(__file__).parents[1] / "content")


@pytest.fixture(scope="session")
def small() -> Exhibit:
    """A small fictional exhibit in two languages."""
    return loaded(EXHIBITS / "small")


@pytest.fixture
def clock() -> ManualClock:
    """A clock at zero, on the anniversary of 2026."""
    return ManualClock(today=TODAY)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The program's own application, with its own fonts, in place of pytest-qt's."""
    return qt_application()
