"""What many tests share: loaded exhibits, and a clock that is moved by hand."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import qt_application
from kiosk.clock import ManualClock
from kiosk.loader.load import load
from kiosk.model.dates import ClockTime
from kiosk.model.exhibit import Exhibit
from kiosk.model.observance import CalendarDay, Mourning, Observance, YearlyDay
from kiosk.model.refs import Ref
from kiosk.model.text import LocalizedText
from kiosk.model.zone import Offset, ZoneName
from kiosk.pages import page_types
from kiosk.paths import coverage

os.environ["LC_ALL"] = "C.UTF-8"  # staff are spoken to in the language of the computer
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


@pytest.fixture(scope="session")
def observing(small) -> Exhibit:
    """The small exhibit with a minute of silence on 20 January, and a loop for the day before."""
    return replace(
        small,
        zone=ZoneName("Asia/Baku"),
        utc_offset=Offset(240),
        observances=(
            Observance(
                id=Ref("noon"),
                name=LocalizedText({"en": "A minute of silence", "az": "Bir dəqiqəlik sükut"}),
                notice=LocalizedText({"en": "Silence at noon", "az": "Günorta sükut"}),
                date=CalendarDay(None, 1, 20),
                time=ClockTime(12, 0),
            ),
        ),
        mourning=Mourning(YearlyDay(None, 1, 18), YearlyDay(None, 1, 19)),
        mourning_scenes=(replace(small.scenes[0], seconds=20.0), small.scenes[2]),
        version="observing",
    )


@pytest.fixture
def before_noon() -> ManualClock:
    """A clock at two minutes before the silence of 2027, on a machine in New York."""
    return ManualClock(
        utc=datetime(2027, 1, 20, 7, 58, tzinfo=UTC), zone=ZoneInfo("America/New_York")
    )


@pytest.fixture
def clock() -> ManualClock:
    """A clock at zero, on the anniversary of 2026."""
    return ManualClock(today=TODAY)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The program's own application, with its own fonts, in place of pytest-qt's."""
    return qt_application()
